// The sheet on which readers comment: every clause of the version once, what it removes in its place, each change with its words and its reason.
import { describe, expect, it } from 'vitest';
import { collectReasons } from '../../../../src/policy/compare/change-reasons.ts';
import { compareVersions } from '../../../../src/policy/compare/compare-versions.ts';
import { joinVersions } from '../../../../src/policy/compare/redline.ts';
import { listCommented, sheetOfChanges, sheetOfVersion } from '../../../../src/records/comments/comment-sheet.ts';
import { buildOneSection } from '../../policy/build-version.ts';

const older = buildOneSection([
  ['be-kind', 'Be kind.'],
  ['be-safe', 'Staff should be safe.', [['at-home', 'At home.']]],
  ['be-gone', 'Be gone.'],
  ['be-last', 'Be last.'],
]);
const newer = {
  ...buildOneSection([
    ['be-last', 'Be last.'],
    ['be-kind', 'Be kind.'],
    ['be-safe', 'Staff must be safe.', [['at-home', 'At home.']]],
    ['be-new', 'Be new.'],
  ]),
  id: '2026-11',
  follows: older.id,
  changes: [{ clauses: ['be-safe'], kind: 'substantive' as const, why: 'Advice was not enough.' }],
};

describe('the sheet of a version', () => {
  it('that follows none has its text, and nothing is marked', () => {
    const places = listCommented(sheetOfVersion(older));
    expect(places.map(({ id }) => id).slice(1)).toEqual(['be-kind', 'be-safe', 'at-home', 'be-gone', 'be-last']);
    expect(places.every(({ change, why, isRemoved }) => change === null && why.length === 0 && !isRemoved)).toBe(true);
  });

  it('that follows another has each clause once, with old and new words and why', () => {
    const joined = joinVersions(compareVersions(older, newer), older, newer);
    const places = listCommented(sheetOfChanges(joined, collectReasons([older, newer], older, newer)));
    const byId = new Map(places.map((place) => [place.id, place]));
    expect(byId.size).toBe(places.length);
    expect([...byId.keys()].slice(1).sort()).toEqual(
      ['at-home', 'be-gone', 'be-kind', 'be-last', 'be-new', 'be-safe'].sort(),
    );
    const safe = byId.get('be-safe');
    expect(safe?.change).toMatch(/^Amended/);
    expect(safe?.why).toEqual(['Advice was not enough.']);
    expect(safe?.html).toMatch(/<del.*should.*<ins.*must/);
    expect(byId.get('be-gone')).toMatchObject({ change: 'Removed', isRemoved: true, text: 'Be gone.' });
    expect(byId.get('be-gone')?.label).toMatch(/, removed$/);
    expect(byId.get('be-new')?.change).toBe('Added');
    expect(byId.get('at-home')?.change).toBeNull();
  });
});
