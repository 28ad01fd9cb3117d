import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareVersions } from '../../../src/policy/compare/compare-versions.ts';
import { type ClauseChange, isReportable } from '../../../src/policy/compare/comparison.ts';
import { buildVersion, type ShortVersion } from './build-version.ts';
import { markWords } from './mark-words.ts';

const folder = new URL('../../fixtures/compare/', import.meta.url);

const cases = {
  'should-to-must': '"should" that becomes "must" is the only word marked',
  'one-email-address': 'an email address is marked whole',
  'curly-quotes-only': 'other quotes and dashes alone are no change',
  'split-clause': 'a split clause is amended, and its new half added',
  'merged-clause': 'a clause taken into another is removed, and the other amended',
  'near-twins': 'a clause removed and its near twin added elsewhere are two clauses, not one moved',
  'section-moved': 'a moved section does not move its clauses',
  'section-rewritten': 'a rewritten section is told clause by clause',
  'link-target-changed': 'a link that leads elsewhere is a change, though no word differs',
};

/** The fixtures' own form, written by hand: only counts above 0, words as `same [-removed-]{+added+}`. */
interface Expected {
  counts: Record<string, number>;
  sections: unknown[];
  changes: { id: string; status: string; numbers: (string | null)[]; words: string; flags: unknown[] }[];
}

describe('comparing', () => {
  test.each(Object.entries(cases))('%s: %s', (name) => {
    const expected = readFixture<Expected>(name, 'expected');
    const [before, after] = [readFixture<ShortVersion>(name, 'before'), readFixture<ShortVersion>(name, 'after')];
    const { counts, sections, clauses } = compareVersions(buildVersion(before), buildVersion(after));
    expect({
      counts: Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)),
      sections,
      changes: clauses.filter(isReportable).map(shorten),
    }).toEqual(expected);
  });

  test('every fixture folder is a case', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(cases).sort());
  });
});

function readFixture<T>(name: string, part: 'before' | 'after' | 'expected'): T {
  return JSON.parse(readFileSync(new URL(`${name}/${part}.json`, folder), 'utf8')) as T;
}

function shorten({ id, status, before, after, words, flags }: ClauseChange): Expected['changes'][number] {
  return { id, status, numbers: [before?.number ?? null, after?.number ?? null], words: markWords(words), flags };
}
