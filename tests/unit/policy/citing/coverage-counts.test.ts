// Coverage in figures.
import { expect, it } from 'vitest';
import { countCoverage } from '../../../../src/policy/citing/coverage-counts.ts';
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
  'breaks-only': { binds: ['staff' as const], phrasings },
  'no-friends': { binds: ['staff' as const], phrasings },
  'policy-purpose': { binds: [], phrasings },
};

it('counts a clause once for each kind of page that rests on it, and only clauses that ask something of somebody', () => {
  const citing = [
    citingContent(['breaks-only', 'policy-purpose']),
    citingContent(['breaks-only'], { path: 'content/guidance/governors.mdx' }),
    citingContent(['breaks-only', 'policy-purpose'], { kind: 'quiz' }),
  ];
  expect(countCoverage(measureCoverage(version, details, citing))).toEqual({
    clauses: 3,
    binding: 2,
    unexplained: ['4(2)'],
    byKind: [
      { kind: 'guidance', clauses: 1 },
      { kind: 'quiz', clauses: 1 },
    ],
  });
});
