import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../../src/policy/version/model.ts';
import { readProposal } from '../proposal.ts';

type Outline = [id: string, kind: string, text: string, below: Outline[]];
const outline = (clauses: Clause[]): Outline[] =>
  clauses.map(({ id, kind, text, clauses: below }) => [id, kind, text, outline(below)]);

function read(body: string): Outline[] {
  const { preamble, problems } = readProposal(body);
  expect(problems).toEqual([]);
  return outline(preamble);
}

describe('an item of several blocks', () => {
  const whole: Outline[] = [['item-one', 'block', 'One. Two. Three.', []]];

  it.each([
    ['at the end of the last', '- One.\n\n  Two.\n\n  > Three. ^item-one'],
    ['at the end of the first', '- One. ^item-one\n\n  Two.\n\n  > Three.'],
    ['in the middle', '- One.\n\n  Two. ^item-one\n\n  > Three.'],
    ['above a dividing line', '- One. ^item-one\n\n  Two.\n\n  ---\n\n  > Three.'],
  ])('is one clause, with its id %s', (_, body) => {
    expect(read(body)).toEqual(whole);
  });

  it('has a clause below it for each further id', () => {
    expect(read('- One. ^item-one\n\n  Two. ^item-two\n\n  | A |\n  | - |\n  | b ^item-three |')).toEqual([
      [
        'item-one',
        'item',
        'One.',
        [
          ['item-two', 'paragraph', 'Two.', []],
          ['item-three', 'block', 'A || b', []],
        ],
      ],
    ]);
  });

  it('goes on after a list with clauses of their own', () => {
    expect(read('- One: ^item-one\n  - two ^item-two\n\n  and three. ^item-three')).toEqual([
      [
        'item-one',
        'item',
        'One:',
        [
          ['item-two', 'item', 'two', []],
          ['item-three', 'paragraph', 'and three.', []],
        ],
      ],
    ]);
  });

  it('needs an id for words after a list, which would stand before it otherwise', () => {
    const { problems } = readProposal('- One: ^item-one\n  - two ^item-two\n\n  and three.');
    expect(problems).toMatchObject([
      { line: 12, rule: 'missing-id', message: 'The paragraph "and three." has no id.' },
    ]);
  });
});

describe('a list with numbers of its own', () => {
  it.each([
    ['3. Three ^item-three\n4. Four ^item-four', ['3.', '4.']],
    ['1. One ^item-one\n1. Two ^item-two', ['1.', '1.']],
    ['7) Seven ^item-seven', ['7)']],
    ['- Bullet ^item-bullet', [null]],
    ['0. None ^item-none', ['0.']],
  ])('keeps them: %j', (body, markers) => {
    const { preamble, problems } = readProposal(body);
    expect(problems).toEqual([]);
    expect(preamble.map(({ marker }) => marker)).toEqual(markers);
  });
});

describe('a footnote', () => {
  it('is drawn where it is first called, with its own marks and the footnotes in it', () => {
    const { preamble, problems } = readProposal(
      'A[^1], b[^1]. ^some-words\n\n[^1]: One *two*[^2].\n\n    Three.\n\n[^2]: Four[^1].',
    );
    expect(problems).toEqual([]);
    expect(preamble[0]?.text).toBe('A [1: One two [2: Four [1].]. Three.], b [1].');
    expect(preamble[0]?.html).toContain(
      '<small>[1: One <em>two</em> <small>[2: Four <small>[1]</small>.]</small>. Three.]',
    );
  });

  it('of a list is refused', () => {
    const { problems } = readProposal('A[^1]. ^some-words\n\n[^1]: - One\n    - Two');
    expect(problems.map(({ message }) => message)).toEqual(['A list in a footnote cannot be part of a policy text.']);
  });
});

it('links inside the policy lead to clauses and sections, and others are told', () => {
  const body = '## 1. Staff ^our-staff\n\nSee [a](#our-staff), [b](#some-words), [c](#some-word). ^some-words';
  expect(readProposal(body).problems).toMatchObject([
    { line: 11, column: 40, rule: 'unknown-clause', remedy: 'Did you mean "some-words"?' },
  ]);
});
