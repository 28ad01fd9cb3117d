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
  ...['#', ' #x', ' # x', ': ', ':', '- ', '-', '{', '}', '[', ']', '&a ', '*a', '!t ', '|', '|x', '>', '"', "'", '\\'],
  ...['\t', '%', '@', '`', ',', ', ', '? ', '~', '---\n', '...\n', '<<: ', '\n', '\n\n', '\r', '\n#x\n', '\n  #x y\n'],
  ...[
    'yes',
    'null',
    '012',
    '1e3',
    '0x1f',
    '12:30',
    '2026-11-25',
    '.inf',
    '<',
    '</',
    '<b>',
    '<Fact id="a" />',
    '<Cite />',
  ],
  ...[
    '{fact:',
    '{fact:none}',
    '**',
    '_',
    '~~',
    '1. ',
    '* ',
    '+ ',
    '> ',
    '# ',
    '## ',
    '[a](/b)',
    '![a](b)',
    '[^1]',
    '[a][b]',
  ],
  ...[
    '<!--',
    '-->',
    '{/*',
    '*/}',
    ' ^an-id',
    '^',
    'import a\n',
    '| a | b |\n',
    '\u00a0',
    '\u200b',
    '\u202e',
    'é',
    '😀',
    '“',
  ],
  ...['constructor', '__proto__: 1\n', 'toString', 'word', 'Word. Another', '://x.example', 'a@b.example'],
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
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  length: fc.integer({ min: 1, max: 12 }),
  snippet: fc.constantFrom(...snippets),
});

/**
 * Makes one slip.
 * @param text a file
 * @param slip what goes wrong, and where
 * @returns the file with it
 */
export function makeSlip(text: string, { kind, at, length, snippet }: Slip): string {
  const place = Math.floor(at * (text.length + 1));
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
