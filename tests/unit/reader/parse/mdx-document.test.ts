import { describe, expect, it } from 'vitest';
import { readMdx } from '../../../../src/reader/parse/mdx-document.ts';
import { proposalPath, readProposal, writeProposal } from '../proposal.ts';

const problemsOf = (body: string): string[] =>
  readMdx(writeProposal(body), proposalPath).problems.map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );

describe('a text that is not MDX', () => {
  it.each([
    ['Words {more.', '9:7', 'Unexpected end of file in expression, expected a corresponding closing brace for `{`'],
    ['Words.\n\n- Item <b>more.', '11:8', 'Expected a closing tag for `<b>` (11:8) before the end of `paragraph`'],
    [
      'Words.\n\n<!-- note -->',
      '11:1',
      'Unexpected character `!` (U+0021) before name, expected a character that can start a name, such as a letter, `$`, or `_`',
    ],
  ])('has its fault reported with line and column: %j', (body, place, reason) => {
    expect(problemsOf(body)).toEqual([`${place} The text cannot be read as MDX: ${reason}.`]);
  });

  it('still has its front matter read', () => {
    const { frontMatter, tree } = readMdx(writeProposal('Words {more.'), proposalPath);
    expect([frontMatter?.placeOf(['status']).line, tree]).toEqual([4, null]);
  });

  it('has its column counted in characters, not bytes', () => {
    expect(problemsOf('“Straße” – {more.').map((found) => found.slice(0, 5))).toEqual(['9:12 ']);
    expect(readProposal('“Straße” – [x](#). ^some-words').problems).toMatchObject([{ line: 9, column: 12 }]);
  });
});

describe('front matter', () => {
  it.each([
    ['missing', 'Words.\n'],
    ['after an empty line', '\n---\ntitle: A\n---\n'],
    ['in another notation', '+++\ntitle = "A"\n+++\n'],
    ['not alone on its first line', '--- title: A\n---\n'],
  ])('is %s', (_, text) => {
    const { frontMatter, problems } = readMdx(text, proposalPath);
    expect(frontMatter).toBeNull();
    expect(problems).toMatchObject([{ rule: 'missing-front-matter', line: 1 }]);
  });

  it('is not closed, which is one problem whatever the text holds', () => {
    const { frontMatter, tree, problems } = readMdx('---\ntitle: A\n\nWords {more.\n', proposalPath);
    expect([frontMatter, tree]).toEqual([null, null]);
    expect(problems).toMatchObject([{ rule: 'unclosed-front-matter', line: 1 }]);
  });

  it('may be the whole file, and may have spaces after its marks', () => {
    const { frontMatter, problems } = readMdx('---  \ntitle: A\n--- ', proposalPath);
    expect([frontMatter?.data, problems]).toEqual([{ title: 'A' }, []]);
  });

  it('is empty where nothing stands in it', () => {
    const { frontMatter, problems } = readMdx('---\n---\n\nWords.\n', proposalPath);
    expect([frontMatter?.data, problems]).toEqual([null, []]);
  });
});

describe('quotes and dashes', () => {
  it('stay as typed', () => {
    const typed = '"straight" \'single\' “curly” ‘odd’ -- --- ... 1/2 (c)';
    expect(readProposal(`${typed} ^some-words`).preamble[0]?.text).toBe(typed);
  });
});

describe('a line that opens list in list in list', () => {
  const rulesOf = (line: string): string[] =>
    readMdx(writeProposal(`Words.\n\n${line}`), proposalPath).problems.map(({ rule, line: at }) => `${at} ${rule}`);

  it.each([
    ['* ', 'x'],
    ['> ', ''],
    ['>', 'x'],
    ['1. ', 'x'],
  ])('is refused at once: "%s"', (mark, end) => {
    expect(rulesOf(mark.repeat(100_000) + end)).toEqual(['11 nested-too-deep']);
  });

  it.each(['* '.repeat(200), '-'.repeat(200), '- '.repeat(100), `${'-'.repeat(100)}x`, `${'- '.repeat(20)}x`])(
    'is neither a divider nor a line that opens a few: %j',
    (line) => {
      expect(rulesOf(line)).toEqual([]);
    },
  );
});
