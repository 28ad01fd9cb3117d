// Tables: rows and cells, what is joined, what stands in a cell.
import { expect, it } from 'vitest';
import { abstractNum, bold, line, listed, num, p, r, read, row, sketch, table } from './build-word.ts';

const cell = (words: string, properties: string): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${line(words)}</w:tc>`;
const rows = (...inner: string[]): string => table(...inner.map((cells) => `<w:tr>${cells}</w:tr>`));

it('a cell across columns stands once, and rows have as many cells as the widest', () => {
  const body = rows(cell('wide', '<w:gridSpan w:val="2"/>') + cell('c', ''), cell('a', ''));
  expect(sketch(read(body))).toEqual(['table: wide |  | c || a |  | ']);
});

it('a cell across rows stands once', () => {
  const body = rows(
    cell('tall', '<w:vMerge w:val="restart"/>') + cell('b', ''),
    cell('', '<w:vMerge/>') + cell('d', ''),
  );
  expect(sketch(read(body))).toEqual(['table: tall | b ||  | d']);
});

it('cells before the first are empty', () => {
  const late = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('b', '')}</w:tr>`;
  expect(sketch(read(table(`<w:tr>${cell('a', '')}${cell('b', '')}</w:tr>`, late)))).toEqual(['table: a | b ||  | b']);
});

it('paragraphs of a cell are joined by line breaks, and points keep their dots and numbers', () => {
  const numbering =
    abstractNum(1, [['bullet', '•']]) + abstractNum(2, [['lowerLetter', '%1)']]) + num(1, 1) + num(2, 2);
  const body = table(
    row(line('Staff:') + line('', '') + line('be kind', listed(1)) + line('be safe', listed(2)), bold('b')),
  );
  const { blocks } = read(body, { numbering });
  expect(blocks[0]).toMatchObject({
    rows: [[[{ text: 'Staff:\n• be kind\na) be safe' }], [{ text: 'b', bold: true }]]],
  });
});

it('a table in a cell becomes lines of words, and is named', () => {
  const document = read(table(row(table(row(line('1'), line('2')), row(line('3'), line('4'))) + line('x'), line('b'))));
  expect(sketch(document)).toEqual(['table: 1 | 2\n3 | 4\nx | b']);
  expect(document.notCarried).toEqual([
    { place: 'table 1, row 1', what: 'A table stands inside a cell of this table. Its words were kept, row by row.' },
  ]);
});

it('a table of one cell is a box: what stands in it is the text', () => {
  const document = read(table(row(bold('Aims') + line('Phones stay in bags.'))) + line('After.'));
  expect(sketch(document)).toEqual(['# Aims', 'Phones stay in bags.', 'After.']);
  expect(document.notCarried).toEqual([{ place: 'heading “Aims”', what: 'A box around these words was left out.' }]);
});

it('a table without words is left out', () => {
  expect(sketch(read(line('Words.') + table(row(line(''), line(' ')))))).toEqual(['Words.']);
});

it('bookmarks in a table are those of the table', () => {
  const marked = p(`<w:bookmarkStart w:id="1" w:name="steps_taken"/>${r('a')}<w:bookmarkEnd w:id="1"/>`);
  expect(read(table(row(marked, line('b')))).blocks[0]?.bookmarks).toEqual(['steps_taken']);
});
