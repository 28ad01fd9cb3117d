// What rests on the policy, and what a change of it leaves behind.
import { describe, expect, it } from 'vitest';
import { findStale, gatherUses } from '../../../src/policy/citations.ts';
import { buildOneSection, type ShortClause } from './build-version.ts';
import { citingContent } from './citing-content.ts';

const older: ShortClause[] = [
  ['breaks-only', 'Phones are used in breaks only.'],
  ['no-friends', 'Staff do not add pupils as [friends](ref:friends).'],
  ['staff-privacy', 'Staff guard their privacy:', [['privacy-levels', 'by privacy levels.']]],
];
const before = buildOneSection(older, { status: 'superseded' });

const staleIds = (clauses: ShortClause[], cited: string[]): string[] => {
  const after = buildOneSection(clauses, { id: '2026-11' });
  return findStale([citingContent(cited)], [before, after], after).map(({ citation }) => citation.clause);
};

describe('a citation is left behind', () => {
  it('when the words of its clause differ', () => {
    const clauses: ShortClause[] = [['breaks-only', 'Phones are used at lunch only.'], ...older.slice(1)];
    expect(staleIds(clauses, ['breaks-only', 'no-friends'])).toEqual(['breaks-only']);
  });

  it('when only a link target of its clause differs', () => {
    const clauses: ShortClause[] = [
      ...older.slice(0, 1),
      ['no-friends', 'Staff do not add pupils as [friends](ref:other).'],
      ...older.slice(2),
    ];
    expect(staleIds(clauses, ['breaks-only', 'no-friends'])).toEqual(['no-friends']);
  });

  it('when its clause is gone', () => {
    expect(staleIds(older.slice(1), ['breaks-only', 'no-friends'])).toEqual(['breaks-only']);
  });

  it('when its clause is moved and says something else', () => {
    const clauses: ShortClause[] = [...older, ['privacy-levels', 'Privacy levels are high.']];
    const [, , privacy] = clauses;
    if (privacy) clauses[2] = [privacy[0], privacy[1]];
    expect(staleIds(clauses, ['staff-privacy', 'privacy-levels'])).toEqual(['privacy-levels']);
  });
});

describe('a citation is not left behind', () => {
  it('when its clause is only renumbered', () => {
    expect(staleIds([['new-rule', 'A new rule.'], ...older], ['breaks-only', 'no-friends'])).toEqual([]);
  });

  it('when its clause is moved with the same words', () => {
    expect(staleIds(older.toReversed(), ['breaks-only', 'no-friends', 'staff-privacy'])).toEqual([]);
  });

  it('when only quotes, dashes or spaces are written in another way', () => {
    const plain = buildOneSection([['no-quotes', "Staff's 'friends'."]], { status: 'superseded' });
    const curly = buildOneSection([['no-quotes', 'Staff’s ‘friends’.']], { id: '2026-11' });
    expect(findStale([citingContent(['no-quotes'])], [plain, curly], curly)).toEqual([]);
  });

  it('when only a clause above or below it differs', () => {
    const clauses: ShortClause[] = [...older.slice(0, 2), ['staff-privacy', 'Staff are private:', older[2]?.[2] ?? []]];
    expect(staleIds(clauses, ['privacy-levels'])).toEqual([]);
  });

  it('when it was written against the version that it is held against', () => {
    expect(findStale([citingContent(['breaks-only'])], [before], before)).toEqual([]);
  });

  it('when its version cannot be read', () => {
    expect(findStale([citingContent(['breaks-only'], { against: '2020-01' })], [before], before)).toEqual([]);
  });
});

describe('each place is named', () => {
  it('when one file cites a changed clause twice, and another once', () => {
    const after = buildOneSection(older.slice(1), { id: '2026-11' });
    const quiz = citingContent(['breaks-only'], { path: 'content/quizzes/staff.yaml', kind: 'quiz' });
    const found = findStale([citingContent(['breaks-only', 'breaks-only']), quiz], [before, after], after);
    expect(found.map(({ citation }) => `${citation.place.path}:${citation.place.line}`)).toEqual([
      'content/guidance/staff.mdx:10',
      'content/guidance/staff.mdx:11',
      'content/quizzes/staff.yaml:10',
    ]);
  });
});

describe('what rests on a clause', () => {
  it('is each citing file once, with its places', () => {
    const guidance = citingContent(['breaks-only', 'no-friends', 'breaks-only']);
    const quiz = citingContent(['breaks-only'], { path: 'content/quizzes/staff.yaml', kind: 'quiz' });
    const uses = gatherUses([guidance, quiz]);
    expect([...uses.keys()]).toEqual(['breaks-only', 'no-friends']);
    expect(uses.get('breaks-only')?.map(({ content, places }) => [content.kind, places.length])).toEqual([
      ['guidance', 2],
      ['quiz', 1],
    ]);
  });

  it('is nothing where nothing cites', () => {
    expect(gatherUses([]).size).toBe(0);
  });
});
