import { describe, expect, test } from 'vitest';
import { compareVersions } from '../../../../src/policy/compare/compare-versions.ts';
import { listCarriedOverNotes } from '../../../../src/policy/review/carried-over-notes.ts';
import { buildVersion } from '../build-version.ts';

const older = buildVersion({
  dates: { written: '2023-11', updated: '2023-09' },
  sections: [
    { id: 'key-contacts', title: 'Key contacts' },
    {
      id: 'staff-use',
      number: '1',
      title: 'Staff use',
      clauses: [
        ['be-kind', 'Be kind.'],
        ['be-safe', 'Be safe.'],
      ],
    },
    { id: 'pupil-use', number: '2', title: 'Pupil use', clauses: [['tell-somebody', 'Tell somebody.']] },
  ],
});
const newer = buildVersion({
  id: '2026-11',
  follows: '2023-11',
  dates: { written: '2023-11' },
  sections: [
    { id: 'key-contacts', title: 'Key contacts' },
    { id: 'pupil-use', number: '1', title: 'Pupil use', clauses: [['tell-somebody', 'Tell somebody.']] },
    {
      id: 'staff-use',
      number: '2',
      title: 'Staff use',
      clauses: [
        ['be-safe', 'Be safe.'],
        ['be-kind', 'Be kind to all.'],
      ],
    },
  ],
});

function standing(...on: string[]): boolean {
  const note = { id: 'a-note', on, kind: 'unclear' as const, found: 'Something.' };
  return listCarriedOverNotes([note], compareVersions(older, newer), [older, newer]).length === 1;
}

describe('a note on an older version', () => {
  test.each([['be-safe'], ['tell-somebody'], ['pupil-use'], ['key-contacts'], ['dates.written'], ['title']])(
    'stands while %s says the same, wherever it stands',
    (place) => {
      expect(standing(place)).toBe(true);
    },
  );

  test.each([['be-kind'], ['staff-use'], ['dates.updated']])('is answered once %s has changed', (place) => {
    expect(standing(place)).toBe(false);
  });

  test('is answered when one of its places has changed', () => {
    expect(standing('be-safe', 'be-kind')).toBe(false);
  });
});
