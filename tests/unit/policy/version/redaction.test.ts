import { describe, expect, test } from 'vitest';
import { collectReasons } from '../../../../src/policy/compare/change-reasons.ts';
import { compareVersions } from '../../../../src/policy/compare/compare-versions.ts';
import { comparisonCsv } from '../../../../src/policy/compare/comparison-csv.ts';
import { comparisonJson } from '../../../../src/policy/compare/comparison-json.ts';
import type { PolicyVersion } from '../../../../src/policy/version/model.ts';
import { listRedacted, redactDetails } from '../../../../src/policy/version/redaction.ts';
import { buildOneSection, type ShortClause } from '../build-version.ts';
import { markWords } from '../mark-words.ts';

const old = buildOneSection(
  [
    ['report-content', 'Write to [Reed@school.example](mailto:reed%40school.example) or ring (01632) 960-344.'],
    ['ask-office', 'Ask office@school.example, 0808 800 5000 or 999.'],
    ['gone-clause', 'The deputy is on +44 7700 900298 or 01632 960077, and at moss@school.example.'],
  ],
  {
    status: 'superseded',
    contacts: [
      {
        role: 'Head',
        people: [{ name: 'A. Reed', email: 'reed@school.example' }],
        phones: ['01632 960344', '+44 7700 900298'],
      },
    ],
  },
);

function buildNew(clauses: ShortClause[]): PolicyVersion {
  return buildOneSection(clauses, {
    id: '2026-11',
    follows: '2023-11',
    changes: { 'report-content': { why: 'reed@school.example and 01632960344 are out of use.', kind: 'tidying' } },
  });
}

const next = buildNew([
  ['report-content', 'Write to [head@school.example](mailto:head@school.example) or ring the office.'],
  ['ask-office', 'Ask office@school.example, 0808 800 5000 or 999 now.'],
]);

describe('a superseded version in a comparison', () => {
  const comparison = compareVersions(old, next);
  const reasons = collectReasons([old, next], old, next);

  test('shows none of its own addresses and phones anywhere', () => {
    const everything =
      JSON.stringify([comparison, comparisonJson(comparison, reasons)]) +
      comparisonCsv(comparison, reasons, [old, next]);
    for (const detail of [/reed(@|%40)school/i, /moss@/, /960.?344/, /7700/, /960077/])
      expect(everything).not.toMatch(detail);
  });

  test('says that they are withheld, so that the marks still give back both texts', () => {
    const [change] = comparison.clauses;
    expect(change?.before?.text).toBe('Write to [email address withheld] or ring [phone withheld].');
    expect(markWords(change?.words ?? [])).toBe(
      'Write to [-[email address withheld]-]{+head@school.example+} or ring [-[phone withheld]-]{+the office+}.',
    );
    expect(change?.flags).toEqual([
      { kind: 'link', before: ['mailto:[email address withheld]'], after: ['mailto:head@school.example'] },
    ]);
  });

  test('keeps an address that the other version shows, helplines and 999', () => {
    expect(markWords(comparison.clauses.find(({ id }) => id === 'ask-office')?.words ?? [])).toBe(
      'Ask office@school.example, 0808 800 5000 or 999{+ now+}.',
    );
  });

  test('is compared by its real words', () => {
    const same = buildNew([['report-content', 'Write to [x](mailto:x@school.example).']]);
    const other = { ...buildNew([['report-content', 'Write to [y](mailto:y@school.example).']]), id: '2027-11' };
    const both = compareVersions({ ...same, status: 'superseded' }, { ...other, status: 'superseded' });
    expect(both.counts.amended).toBe(1);
  });
});

test('nothing is withheld from versions that are not superseded', () => {
  const redacted = listRedacted([{ ...old, status: 'current' }, next]);
  expect(redacted).toEqual({ emails: new Set(), phones: new Set() });
  expect(redactDetails('reed@school.example', redacted)).toBe('reed@school.example');
});

test('a withheld phone is found however it is spaced, and not inside a longer number', () => {
  const redacted = listRedacted([old]);
  for (const phone of ['01632960344', '01632 960 344', '+44 (0)1632 960344', '+441632960344']) {
    expect(redactDetails(`Ring ${phone}.`, redacted)).toBe('Ring [phone withheld].');
  }
  expect(redactDetails('Form 101632960344.', redacted)).toBe('Form 101632960344.');
});

test('an extension of a few digits is left in texts that hold it by chance', () => {
  const version = buildOneSection([['ring-police', 'Ring 101.']], {
    status: 'superseded',
    contacts: [{ role: 'Police', people: [], phones: ['101'] }],
  });
  expect(redactDetails('Ring 101.', listRedacted([version]))).toBe('Ring 101.');
});
