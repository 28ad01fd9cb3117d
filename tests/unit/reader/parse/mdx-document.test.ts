import { describe, expect, it } from 'vitest';
import { readMdx } from '../../../../src/reader/parse/mdx-document.ts';
import { proposalPath, readProposal, writeProposal } from '../proposal.ts';

const problemsOf = (body: string): string[] =>
  readMdx(writeProposal(body), proposalPath).problems.map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );

describe('a text that is not MDX', () => {
  it.each([
    ['Words {more.', '9:7', 'a "{" is not closed'],
    ['Words {the dsl} more.', '9:12', 'words stand in "{" and "}", which are for code'],
    ['Words.\n\n- Item <b>more.', '11:8', '"<b" is HTML, and not whole'],
    ['Words.\n\n<!-- note -->', '11:1', 'a comment stands here'],
    ['Words <3 more.', '9:7', 'a "<" begins nothing that can stand here'],
    ['<https://school.example>', '9:1', 'an address stands in "<" and ">"'],
    ['<a@school.example>', '9:1', 'an email address stands in "<" and ">"'],
    ['Words.\n\n</Do>', '11:1', '"</Do>" closes what was not opened'],
    ['<Do>\n\nWords.\n\n</Did>', '13:1', '"</Did>" closes what "<Do>" opened'],
    ['<Do>\n\nWords.', '9:1', '"<Do>" is not closed'],
    ['<Fact id="a">', '9:1', '"<Fact>" is not closed'],
    ['<Idea picture=box>', '9:1', '"<Idea" does not go on as a component does'],
  ])('has its fault reported with line and column: %j', (body, place, reason) => {
    expect(problemsOf(body)).toEqual([`${place} The text cannot be read: ${reason}.`]);
  });

  it('is what is nested line after line without end', () => {
    const body = Array.from({ length: 600 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n');
    expect(problemsOf(body)[0]).toContain('stand inside one another more than a hundred times');
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
