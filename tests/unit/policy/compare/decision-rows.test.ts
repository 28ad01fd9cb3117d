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
import { listChangeGroups } from '../../../../src/policy/version/change-groups.ts';
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
      'be-safe': { why: 'Firmer.', kind: 'tidying' },
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
    expect(rows[0]).toMatchObject({ where: '4(2)', status: 'Amended', kind: 'tidying', why: [{ text: 'Firmer.' }] });
    expect(rows[2]?.parts[0]?.what).toEqual([
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
    expect(row?.parts[0]).toMatchObject({ before: `${long} old`, after: `${long} new` });
    expect(row?.parts[0]?.what[0]?.words[0]?.text).toContain('…');
    expect(listDecisions(comparison, reasons)[2]?.parts[0]).toMatchObject({
      before: 'Written: November 2023',
      after: 'Written: November 2026',
    });
  });

  test('do not ask to agree that a proposal has no date of ratification yet', () => {
    const ratified = buildOneSection([], { dates: { written: '2023-11', updated: '2023-09', ratified: '2023-11' } });
    const proposed = buildOneSection([], { dates: { written: '2023-11', reviewDue: '2027-11' } });
    expect(listDecisions(compareVersions(ratified, proposed), new Map())[0]?.parts[0]?.after).toBe(
      'Review due: November 2027',
    );
    expect(listDecisions(compareVersions(ratified, proposed), new Map())[0]?.parts[0]?.before).toBe('');
  });

  test('are one for all that share a reason, in the place of the first', () => {
    const changes = [
      { clauses: ['be-new', 'be-kind'], why: 'Plainer.', kind: 'tidying' as const },
      { clauses: ['dates', 'be-safe'], why: 'Agreed.', kind: 'substantive' as const },
    ];
    const grouped = { ...newer, changes: listChangeGroups(changes) };
    const rows = listDecisions(comparison, collectReasons([older, grouped], older, grouped));
    expect(rows.map(({ where, status, kind, parts }) => [where, status, kind, parts.length])).toEqual([
      ['Dates, 4(2)', 'Amended', 'substantive', 2],
      ['4(1), 4(3)', 'Amended', 'tidying', 2],
    ]);
    expect(rows[1]?.parts.map(({ before }) => before)).toEqual(['Staff are kind.', 'Pupils are new.']);
    expect(rows[1]?.why).toEqual([{ version: '2026-11', text: 'Plainer.' }]);
    expect(rows[0]?.flags).toEqual([{ kind: 'duty', before: ['should'], after: ['must'] }]);
  });

  test('are one where the same reason of the same kind is typed by id, however its quotes are typed', () => {
    const typed = (why: string, kind: 'tidying' | 'substantive'): { why: string; kind: 'tidying' | 'substantive' } => ({
      why,
      kind,
    });
    const version = {
      ...newer,
      changes: listChangeGroups({
        dates: typed('A new year.', 'tidying'),
        'be-kind': typed('It’s  plainer.', 'tidying'),
        'be-safe': typed("It's plainer.", 'substantive'),
        'be-new': typed("It's plainer.", 'tidying'),
      }),
    };
    const rows = listDecisions(comparison, collectReasons([older, version], older, version));
    expect(rows.map(({ where }) => where)).toEqual(['4(2)', 'Dates', '4(1), 4(3)']);
  });

  test('part what another step gave a reason of its own', () => {
    const middle = buildOneSection([], {
      id: '2024-11',
      follows: '2023-11',
      changes: [{ clauses: ['be-kind', 'be-new', 'be-safe'], why: 'Plainer.', kind: 'tidying' }],
    });
    const last = {
      ...newer,
      follows: '2024-11',
      changes: listChangeGroups({ 'be-new': { why: 'New.', kind: 'tidying' } }),
    };
    const rows = listDecisions(comparison, collectReasons([older, middle, last], older, last));
    expect(rows.map(({ where }) => where)).toEqual(['4(1), 4(2)', 'Dates', '4(3)']);
  });

  test('ask about the name of the school apart from the title', () => {
    const renamed = buildOneSection([], { school: 'Other School', title: 'Other Policy' });
    const rows = listDecisions(compareVersions(buildOneSection([]), renamed), new Map());
    expect(rows.map(({ id, where, parts }) => [id, where, parts[0]?.after])).toEqual([
      ['title', 'Title', 'Other Policy'],
      ['school', 'School', 'Other School'],
    ]);
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
    expect(formatCounts(comparison)).toBe('Of 3 clauses, 3 are amended.');
    expect(formatCounts(compareVersions(older, older))).toBe('Of 3 clauses, 3 are unchanged.');
  });

  test('tells apart what has the same words', () => {
    const typed = buildOneSection([
      ['be-kind', 'Staff are kind'],
      ['be-safe', 'Staff must be safe.'],
    ]);
    const found = compareVersions(older, typed);
    expect(formatCounts(found)).toBe(
      'Of 3 clauses, 2 are amended (1 in capitals, punctuation or list numbers only) and 1 is removed.',
    );
    expect(listDecisions(found, new Map()).map(({ status }) => status)).toEqual([
      'Amended',
      'Amended (same words; only capitals, punctuation or list numbers differ)',
      'Removed',
    ]);
  });

  test('for a terminal has marks that are characters', () => {
    const text = writeRedline(comparison, reasons);
    expect(text).toContain(
      '4(2): amended (tidying)\n  Staff [-should-]{+must+} be safe.\n  Read twice: duty: should → must\n',
    );
    const changes = listChangeGroups([{ clauses: ['be-kind', 'be-new'], why: 'Plainer.', kind: 'tidying' }]);
    const grouped = { ...newer, changes };
    expect(writeRedline(comparison, collectReasons([older, grouped], older, grouped))).toContain(
      '4(1), 4(3): amended (tidying)\n  4(1): Staff are [-kind-]{+kinder+}.\n  4(3): Pupils are [-new-]{+newer+}.\n  Why',
    );
    expect(writeRedline(compareVersions(older, older), new Map())).toContain('Nothing differs.');
  });
});
