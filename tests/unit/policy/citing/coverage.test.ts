// Which clauses the site explains, and to whom.
import { expect, it } from 'vitest';
import { measureCoverage } from '../../../../src/policy/citing/coverage.ts';
import { buildOneSection } from '../build-version.ts';
import { citingContent } from '../citing-content.ts';

const version = buildOneSection([
  ['breaks-only', 'Phones are used in breaks only.'],
  ['no-friends', 'Staff do not add pupils as friends.'],
  ['policy-purpose', 'It protects everybody.'],
]);
const phrasings = ['one', 'two', 'three'];
const details = {
  'breaks-only': { binds: ['staff' as const, 'governors' as const], phrasings },
  'no-friends': { binds: ['staff' as const], phrasings },
  'policy-purpose': { binds: [], phrasings },
};

it('lists every clause once, in reading order, with what rests on it', () => {
  const { clauses } = measureCoverage(version, details, [citingContent(['breaks-only'])]);
  expect(clauses.map(({ found, uses }) => [found.clause.id, uses.length])).toEqual([
    ['breaks-only', 1],
    ['no-friends', 0],
    ['policy-purpose', 0],
  ]);
});

it('calls a clause unexplained when it binds somebody and nothing cites it', () => {
  const { clauses } = measureCoverage(version, details, [citingContent(['breaks-only'])]);
  expect(clauses.map(({ isUnexplained }) => isUnexplained)).toEqual([false, true, false]);
});

it('counts for each reader what is explained on their own pages', () => {
  const { byAudience } = measureCoverage(version, details, [citingContent(['breaks-only'])]);
  expect(byAudience).toEqual([
    { audience: 'staff', bound: 2, explained: 1 },
    { audience: 'governors', bound: 1, explained: 0 },
  ]);
});
