// Owns slips of the hand: what typing, pasting and deleting do to a file of content.
import fc from 'fast-check';

/** One slip, at a place given as a part of the text's length. */
export interface Slip {
  kind: 'insert' | 'delete' | 'copy-line' | 'swap-lines' | 'indent' | 'outdent' | 'join' | 'cut';
  at: number;
  length: number;
  snippet: string;
}

/** What hands and other programs type in the wrong place: signs of YAML and of Markdown, and letters that nobody sees. */
const snippets = [
  ...[
    '#',
    '#hash',
    ' #hash',
    ' # hash',
    ': ',
    ':',
    '- ',
    '-',
    '{',
    '}',
    '[',
    ']',
    '&name ',
    '*name ',
    '!kind ',
    '|',
    '>',
  ],
  ...[
    '|word',
    '"',
    "'",
    '\\',
    '\\new ',
    '\t',
    '%',
    '@',
    '`',
    ',',
    ', ',
    '? ',
    '~',
    '---\n',
    '...\n',
    '<<: ',
    '\n',
    '\n\n',
  ],
  ...[
    '\r',
    '\n#hash tag\n',
    '\n    #3 and more\n',
    ', and more',
    ', # hash',
    'yes',
    'null',
    '012',
    '1e3',
    '12:30',
    '.inf',
  ],
  ...[
    '2026-11-25',
    '<',
    '</',
    '<b>',
    '<Fact id="none" />',
    '<Cite />',
    '{fact:',
    '{fact:none}',
    '**',
    '_',
    '~~',
    '* ',
    '+ ',
  ],
  ...[
    '1. ',
    '> ',
    '# ',
    '## ',
    '[some](/where)',
    '![some](where)',
    '[^1]',
    '[some][where]',
    '<!--',
    '-->',
    '{/*',
    '*/}',
  ],
  ...[
    ' ^an-id',
    '^',
    'import some\n',
    '| some | cells |\n',
    '\u00a0',
    '\u200b',
    '\u202e',
    'é',
    '😀',
    '“',
    'constructor',
  ],
  ...['__proto__: 1\n', 'toString', 'word', 'Word. Another', '://x.example', 'some@where.example'],
];

/** What YAML or Markdown takes away from what is read, or takes for something else, where a word begins. */
const eaters = [
  ...['#hash ', '# hash ', '&name ', '*name ', '!kind ', '? ', '"', "'", '| ', '> ', ', and more', ': ', '\\new '],
  ...[
    '\n#hash tag\n',
    '\n    #3 and more\n',
    '[^1]',
    '[some]: /where ',
    '1. ',
    '- ',
    '<Fact>words</Fact> ',
    '{words} ',
  ],
];

export const slip: fc.Arbitrary<Slip> = fc.record({
  kind: fc.constantFrom(
    ...([
      'insert',
      'insert',
      'insert',
      'insert',
      'delete',
      'copy-line',
      'swap-lines',
      'indent',
      'outdent',
      'join',
      'cut',
    ] as const),
  ),
  // Without it, most slips would happen to the first letter.
  at: fc.noBias(fc.integer({ min: 0, max: 99_999 })).map((part) => part / 100_000),
  length: fc.integer({ min: 1, max: 12 }),
  snippet: fc.oneof(fc.constantFrom(...snippets), fc.constantFrom(...eaters)),
});

/**
 * Makes one slip.
 * @param text a file
 * @param slip what goes wrong, and where
 * @returns the file with it
 */
export function makeSlip(text: string, { kind, at, length, snippet }: Slip): string {
  const random = Math.floor(at * (text.length + 1));
  // Every other time where a word begins: there the signs have most of their meanings.
  const place = length % 2 === 0 ? random : random + Math.max(0, text.slice(random).search(/(?<=\s)\S/));
  if (kind === 'insert') return text.slice(0, place) + snippet + text.slice(place);
  if (kind === 'delete') return text.slice(0, place) + text.slice(place + length);
  if (kind === 'cut') return text.slice(0, Math.max(place, 1));
  const lines = text.split('\n');
  const index = Math.floor(at * lines.length);
  const line = lines[index] ?? '';
  const changed: Record<string, string[]> = {
    'copy-line': [line, line],
    indent: [' '.repeat(length) + line],
    outdent: [line.replace(new RegExp(`^ {1,${length}}`), '')],
  };
  if (kind === 'swap-lines') lines.splice(index, 2, ...[lines[index + 1] ?? '', line]);
  else if (kind === 'join') lines.splice(index, 2, `${line} ${(lines[index + 1] ?? '').trim()}`);
  else lines.splice(index, 1, ...(changed[kind] ?? []));
  return lines.join('\n');
}
