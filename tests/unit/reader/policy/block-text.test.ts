import { describe, expect, it } from 'vitest';
import { readProposal } from '../proposal.ts';

describe('a table', () => {
  const { preamble, problems } = readProposal(
    '| Who | Tells |\n| --- | :-: |\n| **Pupils** | [us](https://school.example) |\n| Staff | a & b ^who-tells |',
  );

  it('is one clause with its words in reading order', () => {
    expect(problems).toEqual([]);
    expect(preamble).toMatchObject([
      {
        id: 'who-tells',
        kind: 'block',
        text: 'Who | Tells || Pupils | us || Staff | a & b',
        links: ['https://school.example'],
      },
    ]);
  });

  it('has head cells, body cells, and nothing left open', () => {
    expect(preamble[0]?.html).toBe(
      '<table><thead><tr><th scope="col">Who</th> <th scope="col">Tells</th></tr></thead> <tbody>' +
        '<tr><td><strong>Pupils</strong></td> <td><a href="https://school.example">us</a></td></tr> ' +
        '<tr><td>Staff</td> <td>a &amp; b</td></tr></tbody></table>',
    );
  });

  it('tells a line in a cell from the line between two', () => {
    const read = (row: string): unknown => readProposal(`| A | B | C |\n| - | - | - |\n${row}`).preamble[0]?.text;
    expect(read('| a \\| b | c | d ^some-cells |')).toBe('A | B | C || a \\| b | c | d');
    expect(read('| a | b | c ^some-cells |')).toBe('A | B | C || a | b | c');
  });

  it('without words is refused', () => {
    const { problems } = readProposal('| | |\n| - | - |\n| | ^no-words |');
    expect(problems.map(({ message }) => message)).toEqual(['A table without words cannot be part of a policy text.']);
  });

  it('may be a head alone', () => {
    expect(readProposal('| Who | Tells ^who-tells |\n| - | - |').preamble).toMatchObject([
      {
        text: 'Who | Tells',
        html: '<table><thead><tr><th scope="col">Who</th> <th scope="col">Tells</th></tr></thead></table>',
      },
    ]);
  });
});

describe('a quotation', () => {
  it('is one clause with its paragraphs', () => {
    const { preamble, problems } = readProposal('> One *two*.\n>\n> Three. ^some-quotation');
    expect(problems).toEqual([]);
    expect(preamble).toMatchObject([
      {
        id: 'some-quotation',
        kind: 'block',
        text: 'One two. Three.',
        html: '<blockquote><p>One <em>two</em>.</p> <p>Three.</p></blockquote>',
      },
    ]);
  });

  it.each([
    ['a heading', '> Words. ^some-words\n>\n> ## Heading', 'A heading in a quotation'],
    ['a component', '> Words. ^some-words\n>\n> <KeyContacts />', 'A component in a quotation'],
    ['a block of code', '> Words. ^some-words\n>\n> ```\n> code\n> ```', 'A block of code in a quotation'],
  ])('cannot hold %s', (_, body, what) => {
    const { problems } = readProposal(body);
    expect(problems).toMatchObject([
      { line: 11, column: 3, rule: 'unsupported-block', message: `${what} cannot be part of a policy text.` },
    ]);
  });
});
