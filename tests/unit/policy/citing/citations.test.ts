// What rests on the policy, and what a change of it leaves behind.
import { describe, expect, it } from 'vitest';
import { findStale, gatherUses } from '../../../../src/policy/citing/citations.ts';
import { formatShift } from '../../../../src/policy/citing/word-difference.ts';
import { buildOneSection, type ShortClause } from '../build-version.ts';
import { citingContent } from '../citing-content.ts';

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

describe('a citation is left behind by what stands above its clause', () => {
  const advised: ShortClause[] = [
    ['staff-will', 'Staff will:', [['report-harm', 'report harm;', [['report-soon', 'on the day.']]]]],
    ['staff-not', 'Staff will not:', [['share-photos', 'share photos.']]],
    ['be-kind', 'Be kind.'],
  ];
  const cited = ['report-harm', 'report-soon', 'share-photos', 'be-kind'];
  const differences = (clauses: ShortClause[]): Record<string, string> => {
    const was = buildOneSection(advised, { status: 'superseded' });
    const is = buildOneSection(clauses, { id: '2026-11' });
    const stale = findStale([citingContent(cited)], [was, is], is);
    return Object.fromEntries(stale.map((found) => [found.citation.clause, formatShift(found)]));
  };
  const below = advised[0]?.[2] ?? [];

  it('when the lead-in to it has other words', () => {
    const clauses: ShortClause[] = [['staff-will', 'Staff need not:', below], ...advised.slice(1)];
    expect(differences(clauses)).toEqual({
      'report-harm': 'in "Staff need not:" above, "will" became "need not"',
      'report-soon': 'in "Staff need not:" above, "will" became "need not"',
    });
  });

  it('when only a link of the lead-in leads elsewhere', () => {
    const clauses: ShortClause[] = [['staff-will', '[Staff](ref:code) will:', below], ...advised.slice(1)];
    expect(differences(clauses)['report-harm']).toBe('in "Staff will:" above, a link leads elsewhere');
  });

  it('when it, or one above it, moves under another lead-in', () => {
    const clauses: ShortClause[] = [
      ['staff-will', 'Staff will:'],
      ['staff-not', 'Staff will not:', [...below, ['share-photos', 'share photos.']]],
      ['be-kind', 'Be kind.'],
    ];
    const moved = 'moved from under "Staff will:" to under "Staff will not:"';
    expect(differences(clauses)).toEqual({ 'report-harm': moved, 'report-soon': moved });
  });

  it('when it comes under a lead-in, or out from under one', () => {
    const clauses: ShortClause[] = [
      ['staff-will', 'Staff will:', below],
      ['staff-not', 'Staff will not:', [['be-kind', 'Be kind.']]],
      ['share-photos', 'share photos.'],
    ];
    expect(differences(clauses)).toEqual({
      'share-photos': 'moved from under "Staff will not:"',
      'be-kind': 'moved to under "Staff will not:"',
    });
  });

  it('with its own words first, where both differ', () => {
    const harm: ShortClause[] = [['report-harm', 'report danger;', below[0]?.[2] ?? []]];
    expect(differences([['staff-will', 'Staff must:', harm], ...advised.slice(1)])).toEqual({
      'report-harm': '"harm" became "danger"; in "Staff must:" above, "will" became "must"',
      'report-soon': 'in "report danger;" above, "harm" became "danger"; in "Staff must:" above, "will" became "must"',
    });
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

  it('when only a clause below it or beside it differs', () => {
    const clauses: ShortClause[] = [
      ...older.slice(1, 2),
      ['staff-privacy', 'Staff guard their privacy:', [['privacy-levels', 'by levels of privacy.']]],
    ];
    expect(staleIds(clauses, ['staff-privacy', 'no-friends'])).toEqual([]);
  });

  it('when it moves together with its lead-in', () => {
    expect(staleIds(older.toReversed(), ['privacy-levels'])).toEqual([]);
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
