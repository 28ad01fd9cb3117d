import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../../src/policy/version/model.ts';
import { listClauses } from '../../../../src/policy/version/walk.ts';
import { readProposal } from '../proposal.ts';

const clausesOf = (body: string): (string | null)[][] =>
  listClauses(readProposal(body)).map(({ clause }) => [clause.id, clause.number, clause.kind, clause.text]);

describe('list items', () => {
  it('nest as their lists do', () => {
    const body = `## 1. Staff ^staff-use

- One: ^item-one
  - one a, ^item-one-a
    - one a i. ^item-one-a-i
  - one b. ^item-one-b
- Two. ^item-two`;
    const nested = (clauses: Clause[]): unknown[] => clauses.map(({ text, clauses: below }) => [text, nested(below)]);
    const { sections, problems } = readProposal(body);
    expect(problems).toEqual([]);
    expect(nested(sections[0]?.clauses ?? [])).toEqual([
      [
        'One:',
        [
          ['one a,', [['one a i.', []]]],
          ['one b.', []],
        ],
      ],
      ['Two.', []],
    ]);
    expect(clausesOf(body).map(([, number]) => number)).toEqual(['1(1)', '1(1)(a)', '1(1)(a)(i)', '1(1)(b)', '1(2)']);
  });

  it('may have empty lines between them', () => {
    expect(clausesOf('- One. ^item-one\n\n- Two: ^item-two\n\n  - two a. ^item-two-a')).toEqual([
      ['item-one', null, 'item', 'One.'],
      ['item-two', null, 'item', 'Two:'],
      ['item-two-a', null, 'item', 'two a.'],
    ]);
  });

  it('know the line and column where they begin', () => {
    const { preamble } = readProposal('- One: ^item-one\n  - one a. ^item-one-a');
    expect(listClauses({ preamble, sections: [] }).map(({ clause }) => clause.place)).toEqual([
      { path: 'content/policy/2024-09.mdx', line: 9, column: 1 },
      { path: 'content/policy/2024-09.mdx', line: 10, column: 3 },
    ]);
  });
});

describe('the clauses of a section', () => {
  it('go on counting over paragraphs, tables and a second list', () => {
    const body =
      '## 1. Staff ^staff-use\n\n- One. ^item-one\n- Two. ^item-two\n\nAnd: ^and-then\n\n- Three. ^item-three\n\n| A |\n| - |\n| b ^some-table |';
    expect(clausesOf(body)).toEqual([
      ['item-one', '1(1)', 'item', 'One.'],
      ['item-two', '1(2)', 'item', 'Two.'],
      ['and-then', '1(3)', 'paragraph', 'And:'],
      ['item-three', '1(4)', 'item', 'Three.'],
      ['some-table', '1(5)', 'block', 'A || b'],
    ]);
  });
});

describe('the contacts', () => {
  it('are drawn in the section where they are asked for', () => {
    const { sections, problems } = readProposal(
      '## 1. One ^part-one\n\n### 1.1 Ask ^ask-us\n\n<KeyContacts />\n\n## 2. Two ^part-two',
    );
    expect(problems).toEqual([]);
    expect(
      sections.map((section) => [section.hasContacts, ...section.sections.map((inner) => inner.hasContacts)]),
    ).toEqual([[false, true], [false]]);
  });
});

describe('words that a policy text cannot hold', () => {
  it.each([
    ['a component in an item', '- One. ^item-one\n\n  <KeyContacts />', '11:3', 'A component in a list item'],
    ['a block of code', '```\ncode\n```', '9:1', 'A block of code'],
    ['the contacts in a line', 'Ask <KeyContacts /> us. ^some-words', '9:5', '<KeyContacts /> inside a line'],
    [
      'words in the contacts',
      '## Ask ^ask-us\n\n<KeyContacts>\n  Ann.\n</KeyContacts>',
      '11:1',
      'Text inside <KeyContacts>',
    ],
    ['a link in a heading', '## See [it](https://a.example) ^see-it', '9:1', 'A link in a heading'],
    ['an item without words', '- ^item-one', '9:1', 'A list item without words'],
    ['an item without words or id', '-', '9:1', 'A list item without words'],
    ['a paragraph without words', '^some-words', '9:1', 'A paragraph without words'],
    ['a heading without words', '## ^some-words', '9:1', 'A heading without words'],
  ])('are reported, never silently left out: %s', (_, body, place, what) => {
    const found = readProposal(body).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
    expect(found).toEqual([`${place} ${what} cannot be part of a policy text.`]);
  });
});

describe('a heading without its space', () => {
  it('is one problem, though the numbers after it seem wrong', () => {
    const found = readProposal('##1. One ^part-one\n\n## 2. Two ^part-two\n\n### 2.1 More ^part-more').problems;
    expect(found.map(({ line, rule }) => `${line} ${rule}`)).toEqual(['9 unspaced-mark']);
  });
});

describe('one text', () => {
  it('may be wrong in many places, which are all reported', () => {
    const body =
      '# Title ^some-title\n\nWords.\n\n- Item {now} ^Item-One\n\n[x](#) ^some-words\n\n<Note />\n\nMore. ^some-words';
    const found = readProposal(body).problems.map(({ line, rule }) => `${line} ${rule}`);
    expect(found.sort()).toEqual([
      '11 missing-id',
      '13 code-in-content',
      '13 malformed-id',
      '15 bad-link',
      '17 unknown-component',
      '19 repeated-id',
      '9 heading-level',
    ]);
  });
});
