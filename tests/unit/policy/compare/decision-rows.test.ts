import { describe, expect, test } from 'vitest';
import { collectReasons } from '../../../../src/policy/compare/change-reasons.ts';
import { compareVersions } from '../../../../src/policy/compare/compare-versions.ts';
import { formatCounts } from '../../../../src/policy/compare/comparison-words.ts';
import { comparisonCsv } from '../../../../src/policy/compare/comparison-csv.ts';
import { comparisonJson } from '../../../../src/policy/compare/comparison-json.ts';
import { listDecisions } from '../../../../src/policy/compare/decision-rows.ts';
import { writeRedline } from '../../../../src/policy/compare/terminal-redline.ts';
import type { PolicyVersion } from '../../../../src/policy/version/model.ts';
import { shortenWords } from '../../../../src/policy/compare/words-html.ts';
import { buildOneSection, buildVersion, type ShortClause, type ShortSection } from '../build-version.ts';

const older = buildOneSection([
  ['be-kind', 'Staff are kind.'],
  ['be-safe', 'Staff should be safe.'],
  ['be-new', 'Pupils are new.'],
]);
const newer = buildOneSection(
  [
    ['be-kind', 'Staff are kinder.'],
    ['be-safe', 'Staff must be safe.'],
    ['be-new', 'Pupils are newer.'],
  ],
  {
    id: '2026-11',
    follows: '2023-11',
    dates: { written: '2026-11' },
    changes: {
      dates: { why: 'A new year.', kind: 'tidying' },
      'be-kind': { why: 'Plainer.', kind: 'tidying' },
      'be-safe': { why: 'Plainer.', kind: 'tidying' },
      'be-new': { why: 'Is it?', kind: 'substantive' },
    },
  },
);
const comparison = compareVersions(older, newer);
const reasons = collectReasons([older, newer], older, newer);

describe('decision rows', () => {
  test('have the substantive and the flagged first, each group in reading order with facts first', () => {
    const rows = listDecisions(comparison, reasons);
    expect(rows.map(({ id }) => id)).toEqual(['be-safe', 'be-new', 'dates', 'be-kind']);
    expect(rows[0]).toMatchObject({ where: '4(2)', status: 'Amended', kind: 'tidying', why: [{ text: 'Plainer.' }] });
    expect(rows[2]?.what).toEqual([
      {
        label: 'Written',
        words: [
          { op: 'same', text: 'November ' },
          { op: 'removed', text: '2023' },
          { op: 'added', text: '2026' },
        ],
      },
    ]);
  });

  test('have both texts whole for the minutes, with the name of each date', () => {
    const long = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';
    const [was, is] = [buildOneSection([['be-kind', `${long} old`]]), buildOneSection([['be-kind', `${long} new`]])];
    const row = listDecisions(compareVersions(was, is), new Map())[0];
    expect(row).toMatchObject({ before: `${long} old`, after: `${long} new` });
    expect(row?.what[0]?.words[0]?.text).toContain('…');
    expect(listDecisions(comparison, reasons)[2]).toMatchObject({
      before: 'Written: November 2023',
      after: 'Written: November 2026',
    });
  });

  test('do not ask to agree that a proposal has no date of ratification yet', () => {
    const ratified = buildOneSection([], { dates: { written: '2023-11', updated: '2023-09', ratified: '2023-11' } });
    const proposed = buildOneSection([], { dates: { written: '2023-11', reviewDue: '2027-11' } });
    expect(listDecisions(compareVersions(ratified, proposed), new Map())[0]?.after).toBe('Review due: November 2027');
    expect(listDecisions(compareVersions(ratified, proposed), new Map())[0]?.before).toBe('');
  });

  test('are none for a version against itself', () => {
    expect(listDecisions(compareVersions(older, older), new Map())).toEqual([]);
  });
});

describe('where numbers begin again in each part', () => {
  const part = (title: string, heading: string, clauses: ShortClause[]): ShortSection => ({
    id: `part-${title}`,
    title: `Part ${title}`,
    sections: [{ id: `intro-${title}`, number: '1', title: heading, clauses }],
  });
  const inParts = (heading: string, word: string): PolicyVersion =>
    buildVersion({
      preamble: [
        ['be-kind', `Be ${word}.`],
        ['be-open', 'Be open.'],
      ],
      sections: ['A', 'B'].map((title) => part(title, heading, [[`be-safe-${title}`, `${title} is ${word}.`]])),
    });
  const between = compareVersions(inParts('Introduction', 'old'), inParts('Opening', 'new'));

  test('rows, files and the terminal call clauses and sections by their labels', () => {
    const wanted = [
      'Section Part A, 1 Opening',
      'Section Part B, 1 Opening',
      'Preamble (1)',
      'Part A, 1(1)',
      'Part B, 1(1)',
    ];
    expect(listDecisions(between, new Map()).map(({ where }) => where)).toEqual(wanted);
    const told = [comparisonCsv(between, new Map(), [older, newer]), writeRedline(between, new Map())];
    for (const text of told) expect(wanted.filter((where) => !text.includes(where))).toEqual([]);
    expect(comparisonJson(between, new Map()).changes.map(({ after }) => after?.label)).toEqual(wanted.slice(2));
  });
});

describe('shortened words', () => {
  const long = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ';

  test('keep what changed and a few words around it', () => {
    const short = shortenWords([
      { op: 'same', text: long },
      { op: 'added', text: 'new ' },
      { op: 'same', text: long },
      { op: 'removed', text: 'old ' },
      { op: 'same', text: long.trimEnd() },
    ]);
    expect(short.map(({ text }) => text)).toEqual([
      '… eleven twelve thirteen fourteen fifteen sixteen ',
      'new ',
      'one two three four five six … eleven twelve thirteen fourteen fifteen sixteen ',
      'old ',
      'one two three four five six …',
    ]);
  });

  test('leave a short text as it is', () => {
    const words = [{ op: 'same' as const, text: 'one two three' }];
    expect(shortenWords(words)).toEqual(words);
  });
});

describe('a comparison in words', () => {
  test('leaves out what did not happen', () => {
    expect(formatCounts(comparison.counts)).toBe('Of 3 clauses, 3 are amended.');
    expect(formatCounts(compareVersions(older, older).counts)).toBe('Of 3 clauses, 3 are unchanged.');
  });

  test('for a terminal has marks that are characters', () => {
    const text = writeRedline(comparison, reasons);
    expect(text).toContain(
      '4(2): amended (tidying)\n  Staff [-should-]{+must+} be safe.\n  Read twice: duty: should → must\n',
    );
    expect(writeRedline(compareVersions(older, older), new Map())).toContain('Nothing differs.');
  });
});
