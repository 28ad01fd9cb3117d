import { describe, expect, it } from 'vitest';
import { type Files, readFolder, validText } from '../content-folder.ts';

const facts = 'content/facts.yaml';
const validPaths = [
  facts,
  'content/school.yaml',
  'content/references.yaml',
  'content/clauses.yaml',
  'content/policy/2022-01.mdx',
  'content/policy/2023-11.mdx',
  'content/policy/2023-11.notes.yaml',
  'content/policy/frozen.yaml',
];

/** Every valid file, written another way. */
function rewriteAll(write: (text: string) => string): Files {
  return Object.fromEntries(validPaths.map((path) => [path, write(validText(path))]));
}

describe('a file that is not UTF-8', () => {
  it.each([
    ['has a byte that no text has', Buffer.from('one: 1\ntwo: caf\xff\n', 'latin1'), 2, 15],
    ['has an accent as another encoding writes it', Buffer.from('one: 1\ntwo: caf\xe9 au lait\n', 'latin1'), 2, 15],
    ['has such an accent before a line end', Buffer.from('one: caf\xe9\ntwo: 2\n', 'latin1'), 1, 8],
    ['has a character that lacks its last byte', Buffer.from('one: \xf0\x9f\x98 2\n', 'latin1'), 1, 5],
    ['is wrong after many accents', Buffer.concat([Buffer.from('é😀\n'.repeat(9)), Buffer.from([0xff])]), 10, 63],
    ['ends inside a character', Buffer.from('one: 1\ntwo: \xc3', 'latin1'), 2, 12],
    ['is UTF-16 with its mark', Buffer.from('\ufeffone: 1\ntwo: 2\n', 'utf16le'), 1, 0],
    ['is UTF-16 without a mark', Buffer.from('one: 1\ntwo: 2\n', 'utf16le'), 1, 1],
    ['holds a NUL', Buffer.from('one: 1\ntwo: \0\n'), 2, 12],
    ['is wrong far down', Buffer.from(`${'# é\n'.repeat(50_000)}\xff`.replaceAll('é', 'e'), 'latin1'), 50_001, 200_000],
  ])('is reported with line and byte when it %s', async (_, bytes, line, offset) => {
    const { problems } = await readFolder({ [facts]: bytes });
    const message = `The file is not UTF-8 text: byte ${offset} does not belong to a character.`;
    expect(problems).toMatchObject([{ path: facts, line, rule: 'not-utf8', message }]);
  });
});

describe('a file that is UTF-8', () => {
  it('may hold any character', async () => {
    const text = validText(facts).replace('GOV.UK', 'Ä “é” – 😀 漢字');
    const content = await readFolder({ [facts]: text });
    expect(content.problems).toEqual([]);
    expect(content.facts.emergency?.source).toBe('Ä “é” – 😀 漢字');
  });

  it.each([
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['line ends of an old Mac', (text: string) => text.replaceAll('\n', '\r')],
    ['both', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
  ])('reads the same with %s', async (_, write) => {
    expect(await readFolder(rewriteAll(write))).toEqual(await readFolder());
  });

  it('has the same fingerprint with Windows line ends, as the frozen one shows', async () => {
    const { fingerprints, problems } = await readFolder(rewriteAll((text) => text.replaceAll('\n', '\r\n')));
    expect(fingerprints.size).toBe(2);
    expect(problems).toEqual([]);
  });
});

describe('an empty file', () => {
  it.each([
    ['no byte', ''],
    ['a byte order mark', '\ufeff'],
    ['line ends', '\r\n\n'],
  ])('is one with %s', async (_, text) => {
    const { problems } = await readFolder({ [facts]: text });
    expect(problems.map(({ path, rule }) => [path, rule])).toEqual([[facts, 'empty-file']]);
  });
});
