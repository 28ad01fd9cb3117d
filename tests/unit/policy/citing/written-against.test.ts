// What a page says about the version that it was written against.
import { expect, it } from 'vitest';
import { gatherSources } from '../../../../src/policy/citing/sources.ts';
import { formatWrittenAgainst } from '../../../../src/policy/citing/written-against.ts';
import type { School } from '../../../../src/schemas/school.ts';
import { buildOneSection, buildVersion, type ShortClause, type ShortSection } from '../build-version.ts';
import { citingContent } from '../citing-content.ts';

const contacts = { dsl: { title: 'DSL', phone: '01632 960001' }, headteacher: { title: 'Headteacher' } };
const school: School = { name: 'Example', confirmedOn: null, publishedIn: '2023-11', contacts };
const clauses: ShortClause[] = [
  ['breaks-only', 'Phones are used in breaks only.'],
  ['no-friends', 'Staff do not add pupils as friends.'],
];

const said = (now: ShortClause[], cited: string[], then = clauses): string => {
  const versions = [buildOneSection(now, { id: '2026-11' }), buildOneSection(then, { status: 'superseded' })];
  const content = citingContent(cited);
  const sources = gatherSources(content, { versions, facts: {}, references: {}, school, today: '2026-11-22' });
  return formatWrittenAgainst(content, sources);
};

it('says that nothing it cites has changed', () => {
  expect(said([...clauses, ['new-rule', 'New.']], ['breaks-only'])).toBe(
    'Written against the version of November 2023. No clause that it cites has changed since.',
  );
});

it('names the clause that has changed, by its number now', () => {
  const now: ShortClause[] = [['new-rule', 'New.'], ['breaks-only', 'Phones stay at home.'], ...clauses.slice(1)];
  expect(said(now, ['breaks-only', 'no-friends'])).toBe(
    'Written against the version of November 2023. Clause 4(2) has changed since: read it in the policy.',
  );
});

it('names clauses by their labels, apart from each other', () => {
  const now: ShortClause[] = [
    ['breaks-only', 'Phones stay at home.'],
    ['no-friends', 'Staff do not add anybody.'],
  ];
  const part = (title: string, list: ShortClause[]): ShortSection => ({
    id: `part-${title.slice(-1)}`,
    title,
    sections: [{ id: `rules-${title.slice(-1)}`, number: '1', title: 'Rules', clauses: list }],
  });
  const sections = [part('Part A', now.slice(0, 1)), part('Part B', now.slice(1))];
  const versions = [buildVersion({ id: '2026-11', sections }), buildOneSection(clauses, { status: 'superseded' })];
  const content = citingContent(['breaks-only', 'no-friends']);
  const sources = gatherSources(content, { versions, facts: {}, references: {}, school, today: '2026-11-22' });
  expect(formatWrittenAgainst(content, sources)).toContain('Clauses Part A, 1(1); Part B, 1(1) have changed since');
});

it('names several, and counts those that are gone', () => {
  const both: ShortClause[] = [
    ['breaks-only', 'Phones stay at home.'],
    ['no-friends', 'Staff do not add anybody.'],
  ];
  expect(said(both, ['breaks-only', 'no-friends'])).toBe(
    'Written against the version of November 2023. Clauses 4(1) and 4(2) have changed since: read them in the policy.',
  );
  expect(said(both.slice(0, 1), ['breaks-only', 'no-friends'])).toBe(
    'Written against the version of November 2023. Clause 4(1) has changed since: read it in the policy. It cites a clause that the policy no longer has.',
  );
});

it('says which words lead in to clauses now, where only those differ', () => {
  const below: ShortClause[] = [
    ['share-photos', 'share photos;'],
    ['share-names', 'share names.'],
  ];
  const before: ShortClause[] = [['staff-not', 'Staff will not:', below]];
  const now: ShortClause[] = [['staff-not', 'Staff may:', below]];
  expect(said(now, ['share-photos'], before)).toBe(
    'Written against the version of November 2023. Clause 4(1)(a) has the same words, but in "Staff may:" above, "will not" became "may": read it in the policy.',
  );
  expect(said(now, ['share-photos', 'staff-not', 'share-names'], before)).toBe(
    'Written against the version of November 2023. Clause 4(1) has changed since: read it in the policy. Clauses 4(1)(a) and 4(1)(b) have the same words, but in "Staff may:" above, "will not" became "may": read them in the policy.',
  );
});
