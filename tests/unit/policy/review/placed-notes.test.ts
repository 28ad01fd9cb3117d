// Review notes with their places.
import { describe, expect, it } from 'vitest';
import { placeNotes } from '../../../../src/policy/review/placed-notes.ts';
import { buildOneSection } from '../build-version.ts';

const version = buildOneSection([
  ['staff-breaks', 'In breaks only.'],
  ['staff-privacy', 'Keep it private.'],
]);

describe('review notes', () => {
  it('stand in the order of the policy: fields, sections, clauses', () => {
    const found = (id: string, on: string[]) => ({ id, on, kind: 'out-of-date' as const, found: 'Found.' });
    const placed = placeNotes(
      [
        found('third-note', ['staff-privacy', 'staff-breaks']),
        found('second-note', ['staff-use']),
        found('first-note', ['dates.updated']),
      ],
      version,
    );
    expect(placed.map(({ places }) => places.map(({ kind, name }) => `${kind} ${name}`))).toEqual([
      ['field Dates'],
      ['section Section 4 Staff use'],
      ['clause 4(2)', 'clause 4(1)'],
    ]);
    expect(placed[0]?.kind).toBe('Out of date');
  });
});
