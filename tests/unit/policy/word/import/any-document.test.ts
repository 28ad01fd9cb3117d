// Whatever a Word file holds, the reader reads what was typed of it as the draft says, without a fault, and no word is lost.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextRun, WordBlock, WordDocument } from '../../../../../src/policy/word/word-document.ts';
import { listClauses, listSections } from '../../../../../src/policy/version/walk.ts';
import { propertyRuns } from '../../edit-version.ts';
import { importDocument } from './import-version.ts';

const pieces = [
  ...['staff', 'Pupils must', 'naïve', 'O’Brien', '24', '日本', 'a', 'I', 'Safe'],
  ...[
    '*',
    '**',
    '_',
    '__',
    '`',
    '```',
    '~',
    '~~',
    '#',
    '##',
    '>',
    '|',
    '\\',
    '\\\\',
    '<',
    '<br>',
    '<b>',
    '</u>',
    '{',
    '}',
  ],
  ...[
    '[',
    ']',
    '[x]',
    '[ ]',
    '(',
    ')',
    '](',
    '[a](b)',
    '[^1]',
    '![',
    '!',
    '==',
    '=',
    '+',
    '-',
    '--',
    '---',
    '***',
    ':',
    ': ',
    ':::',
  ],
  ...[
    '1.',
    '2)',
    '2027.',
    '(a)',
    'b)',
    '- x',
    '+ 1',
    '&',
    '&amp;',
    '&copy;',
    '&#8203;',
    '^',
    '^ab',
    '$x$',
    '<!--',
    '%',
    '"',
    "'",
    '“q”',
  ],
  ...[
    ' https://x.example/a_b_c ',
    ' www.x.example ',
    ' http://x.example ',
    ' a_b.c@x.example ',
    ' https://x.example. ',
    ' <https://x.example> ',
  ],
  ...[
    'import x',
    'export',
    '\u00ad',
    '\u200b',
    '\u00a0',
    '\t',
    '\n',
    '  ',
    'e\u0301',
    '…',
    '–',
    '- ',
    '• ',
    '☐ ',
    '☑ ',
  ],
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', '', ' ')), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.map((part) => part.join('')).join(''));
const marks = fc.record(
  {
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
    underline: fc.constant(true as const),
    raised: fc.constant(true as const),
    lowered: fc.constant(true as const),
    link: fc.constantFrom(
      'https://x.example/a',
      'https://kcsie.example/document',
      '#nowhere',
      'http://old.example',
      'mailto:a@x.example',
    ),
    notes: fc.array(fc.constantFrom('A note.', '[b] *c*', 'See https://x.example.'), { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: [] },
);
const run = fc
  .tuple(text, fc.option(marks, { freq: 2 }))
  .map(([words, own]): TextRun => ({ text: own?.notes ? `${words} ` : words, ...own }));
const runs = fc
  .array(run, { minLength: 1, maxLength: 4 })
  .map((list) => [{ text: 'W' }, ...list])
  .chain((list) => fc.constantFrom(list, list.slice(1)))
  .filter((list) => /[\p{L}\p{N}]/u.test(list.map((one) => one.text).join('')));
const base = { place: 'somewhere', bookmarks: [], comments: [] };
const block: fc.Arbitrary<WordBlock> = fc.oneof(
  runs.map((list): WordBlock => ({ ...base, kind: 'paragraph', runs: list })),
  fc.tuple(runs, fc.nat(2)).map(([list, indent]): WordBlock => ({ ...base, kind: 'paragraph', indent, runs: list })),
  runs.map((list): WordBlock => ({ ...base, kind: 'paragraph', isQuotation: true, runs: list })),
  fc
    .tuple(runs, fc.nat(4), fc.constantFrom(null, null, '1.', '3.', '4)', 'b)', 'iv.', '(2)', '2027.'))
    .map(([list, level, marker]): WordBlock => ({ ...base, kind: 'item', level, marker, runs: list })),
  fc
    .tuple(runs, fc.integer({ min: 1, max: 9 }), fc.constantFrom(null, '1', '4.1', 'A.'))
    .map(([list, level, marker]): WordBlock => ({ ...base, kind: 'heading', level, marker, by: 'style', runs: list })),
  fc
    .integer({ min: 1, max: 3 })
    .chain((width) =>
      fc.array(fc.array(fc.oneof(runs, fc.constant<TextRun[]>([])), { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 3,
      }),
    )
    .map((rows): WordBlock => ({ ...base, kind: 'table', rows })),
);
const anyDocument = fc.array(block, { minLength: 1, maxLength: 6 }).map((blocks): WordDocument => {
  return { blocks, exportedFrom: null, tracked: { insertions: 0, deletions: 0 }, notCarried: [] };
});

const wordsOf = (words: string): string[] =>
  words
    .normalize('NFC')
    .replace(/[\u00ad\u200b]/g, '')
    .match(/\p{L}+|\p{N}+/gu) ?? [];

function wordsOfBlock(one: WordBlock): string[] {
  const ofRuns = (list: readonly TextRun[]): string[] => [
    ...wordsOf(list.map(({ text: words, notes }) => `${words}${notes ? ' \n ' : ''}`).join('')),
    ...list.flatMap(({ notes }) => notes ?? []).flatMap(wordsOf),
  ];
  if (one.kind === 'picture') return [];
  return one.kind === 'table' ? one.rows.flat().flatMap(ofRuns) : ofRuns(one.runs);
}

const details = { title: 'T', school: 'S', status: 'draft' as const, dates: { written: '2099-01' } };

describe('any Word file', () => {
  it('is read as the draft says, and keeps every word', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const { version, notCarried, found } = importDocument(document, null, { details });
        const kept = [
          ...listSections(version).map(({ number, title }) => `${number ?? ''} ${title}`),
          ...listClauses(version).map(({ clause }) => `${clause.marker ?? ''} ${clause.text}`),
          ...notCarried.map(({ what }) => what),
          JSON.stringify(found),
        ].join(' ');
        const left = new Map<string, number>();
        for (const word of wordsOf(kept)) left.set(word, (left.get(word) ?? 0) + 1);
        for (const word of document.blocks.flatMap(wordsOfBlock)) {
          expect(left.get(word) ?? 0, `${word} in ${kept}`).toBeGreaterThan(0);
          left.set(word, (left.get(word) ?? 0) - 1);
        }
      }),
      {
        ...propertyRuns,
        numRuns: Number(process.env.FUZZ_RUNS ?? 300),
        seed: Number(process.env.FUZZ_SEED ?? propertyRuns.seed),
      },
    );
  });
});
