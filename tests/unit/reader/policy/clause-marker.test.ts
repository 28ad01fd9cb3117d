import { describe, expect, it } from 'vitest';
import { readProposal } from '../proposal.ts';

/** The first clause of a text without any problem. */
function firstClause(body: string): { id: string; text: string; html: string } {
  const { preamble, problems } = readProposal(body);
  expect(problems).toEqual([]);
  const { id = '', text = '', html = '' } = preamble[0] ?? {};
  return { id, text, html };
}

describe('a marker at the end', () => {
  it.each([
    ['a paragraph', 'Some words. ^some-words', 'Some words.', 'Some words.'],
    ['a list item', '- Some words. ^some-words', 'Some words.', 'Some words.'],
    ['an item with others below', '- Some words: ^some-words\n  - Below. ^below-it', 'Some words:', 'Some words:'],
    ['words on two lines', 'Some\nwords. ^some-words', 'Some words.', 'Some words.'],
    ['words, on a line of its own', 'Some words.\n^some-words', 'Some words.', 'Some words.'],
    ['strong words', '**Some words ^some-words**', 'Some words', '<strong>Some words</strong>'],
    ['words with strong ones last', 'Some *words* ^some-words', 'Some words', 'Some <em>words</em>'],
    [
      'a link',
      'See [them ^some-words](https://school.example)',
      'See them',
      'See <a href="https://school.example">them</a>',
    ],
    ['a quotation', '> Some words. ^some-words', 'Some words.', '<blockquote><p>Some words.</p></blockquote>'],
  ])('of %s names it and is no part of its words', (_, body, text, html) => {
    expect(firstClause(body)).toEqual({ id: 'some-words', text, html });
  });

  it('of a table stands in its last cell', () => {
    expect(firstClause('| A | B |\n| - | - |\n| one | two ^some-table |')).toEqual({
      id: 'some-table',
      text: 'A | B || one | two',
      html:
        '<table><thead><tr><th scope="col">A</th> <th scope="col">B</th></tr></thead> ' +
        '<tbody><tr><td>one</td> <td>two</td></tr></tbody></table>',
    });
  });
});

describe('a marker anywhere else', () => {
  const rulesOf = (body: string): string[] => readProposal(body).problems.map(({ rule }) => rule);

  it.each([
    ['in the middle', 'Some ^some-words words.'],
    ['without a space before it', 'Some words.^some-words'],
    ['at the beginning', '^some-words Some words.'],
    ['in the first cell of a table', '| A ^some-table | B |\n| - | - |\n| one | two |'],
    ['in the first paragraph of a quotation', '> Some words. ^some-words\n>\n> More.'],
    ['before a full stop', 'Some words ^some-words .'],
    ['in a heading, before its end', '## Use ^staff-use of phones'],
  ])('%s is one problem', (_, body) => {
    expect(rulesOf(body)).toEqual(['misplaced-marker']);
  });

  it('and another at the end is one problem', () => {
    expect(rulesOf('Some ^first-id words. ^second-id')).toEqual(['misplaced-marker']);
  });

  it.each(['2^3 is eight. ^some-words', 'A ^ alone. ^some-words', 'See note ^1. ^some-words'])(
    'is none: %s',
    (body) => {
      expect(rulesOf(body)).toEqual([]);
    },
  );

  it('is missing where its sign stands alone', () => {
    expect(rulesOf('Some words. ^ some-words')).toEqual(['missing-id']);
    expect(rulesOf('Some words. ^')).toEqual(['missing-id']);
  });

  it('leaves the clause without an id, so that no other one gets it', () => {
    expect(readProposal('Some words. ^Some-Words').preamble).toMatchObject([{ id: '', text: 'Some words.' }]);
  });
});
