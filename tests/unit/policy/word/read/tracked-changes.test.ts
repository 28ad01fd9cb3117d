// Tracked changes, taken as accepted, and counted.
import { describe, expect, it } from 'vitest';
import { abstractNum, line, listed, num, p, r, read, row, sketch, style, styled, table } from './build-word.ts';

const by = 'w:id="1" w:author="A. Clerk" w:date="2026-01-01T00:00:00Z"';
const ins = (inner: string): string => `<w:ins ${by}>${inner}</w:ins>`;
const del = (words: string): string => `<w:del ${by}><w:r><w:delText>${words}</w:delText></w:r></w:del>`;
const moveFrom = (words: string): string => `<w:moveFrom ${by}>${r(words)}</w:moveFrom>`;
const moveTo = (words: string): string => `<w:moveTo ${by}>${r(words)}</w:moveTo>`;
const markGone = `<w:rPr><w:del ${by}/></w:rPr>`;
const mark = (name: string, inner: string): string =>
  `<w:bookmarkStart w:id="${name}" w:name="${name}"/>${inner}<w:bookmarkEnd w:id="${name}"/>`;
const comment = (id: number, words: string): string =>
  `<w:comment w:id="${id}" w:author="Head">${line(words)}</w:comment>`;
const commented = (id: number, inner: string): string =>
  `<w:commentRangeStart w:id="${id}"/>${inner}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

describe('tracked changes', () => {
  it('leave what was inserted and take what was deleted', () => {
    const document = read(p(r('Phones ') + del('may') + ins(r('must')) + r(' stay in bags.')));
    expect(sketch(document)).toEqual(['Phones must stay in bags.']);
    expect(document.tracked).toEqual({ insertions: 1, deletions: 1 });
  });

  it('count once what Word has cut into pieces', () => {
    expect(read(p(ins(r('a ')) + ins(r('b', '<w:b/>')) + del('c') + del('d') + r(' e'))).tracked).toEqual({
      insertions: 1,
      deletions: 1,
    });
  });

  it('move words once', () => {
    const document = read(p(moveTo('Moved here.')) + line('Between.') + p(moveFrom('Moved here.')));
    expect(sketch(document)).toEqual(['Moved here.', 'Between.']);
    expect(document.tracked).toEqual({ insertions: 1, deletions: 1 });
  });

  it('take what was inserted and then deleted', () => {
    expect(sketch(read(p(r('Kept') + ins(del('gone')))))).toEqual(['Kept']);
  });

  it('do not count changes of look', () => {
    const look = '<w:b/><w:rPrChange w:id="1" w:author="A"><w:rPr/></w:rPrChange>';
    expect(read(p(r('bold', look) + r(' plain'))).tracked).toEqual({ insertions: 0, deletions: 0 });
  });

  it('join two paragraphs where the mark between them is gone', () => {
    const body = p(mark('first_one', r('First half')), markGone) + p(mark('second_one', r(' and second.')));
    const document = read(body);
    expect(sketch(document)).toEqual(['First half and second.']);
    expect(document.blocks[0]?.bookmarks).toEqual(['first_one', 'second_one']);
  });

  it('give a joined paragraph the look of the last that has words left', () => {
    const styles = style('Heading1', 'heading 1');
    const body = p(r('Joined '), markGone) + line('heading', styled('Heading1')) + line('x');
    expect(sketch(read(body, { styles }))).toEqual(['# Joined heading', 'x']);
    const emptied = p(r('Kept'), markGone) + p(del('gone'), styled('Heading1')) + line('x');
    expect(sketch(read(emptied, { styles }))).toEqual(['Kept', 'x']);
  });

  it('take a whole paragraph with its bookmark, and keep the reason that stands on it', () => {
    const gone = p(commented(1, mark('old_clause', del('No longer so.'))), markGone);
    const document = read(line('Before.') + gone + p(mark('new_clause', r('After.'))), {
      comments: comment(1, 'Nobody does this.'),
    });
    expect(sketch(document)).toEqual(['Before.', 'After.']);
    expect(document.blocks[1]?.bookmarks).toEqual(['new_clause']);
    expect(document.blocks[1]?.comments).toEqual([]);
    expect(document.removed).toEqual([
      { bookmarks: ['old_clause'], comments: [{ author: 'Head', text: 'Nobody does this.' }] },
    ]);
    // What becomes of it is known once it is held against the version that the paragraph was in.
    expect(document.notCarried).toEqual([]);
  });

  it('do not call removed what was moved with its bookmark', () => {
    const body =
      p(mark('a_clause', moveFrom('Words.')), markGone) + line('Between.') + p(mark('a_clause', moveTo('Words.')));
    const document = read(body);
    expect(document.blocks[1]?.bookmarks).toEqual(['a_clause']);
    expect(document.removed).toBeUndefined();
  });

  it('count no number for a point that is gone', () => {
    const numbering = abstractNum(1, [['decimal', '%1.']]) + num(1, 1);
    const body =
      line('a', listed(1)) + p(del('b'), listed(1) + markGone) + p(del('c'), listed(1)) + line('d', listed(1));
    expect(sketch(read(body, { numbering }))).toEqual(['1. a', '2. d']);
  });

  it('take and add rows of a table', () => {
    const tracked = (kind: string, words: string): string =>
      row(line(words), line('x')).replace('<w:tr>', `<w:tr><w:trPr><w:${kind} ${by}/></w:trPr>`);
    const document = read(table(row(line('a'), line('b')), tracked('del', 'gone'), tracked('ins', 'new')));
    expect(sketch(document)).toEqual(['table: a | b || new | x']);
    expect(document.tracked).toEqual({ insertions: 1, deletions: 1 });
  });

  it('keep a paragraph whose mark is gone before a table or at the end', () => {
    const body = p(r('Before.'), markGone) + table(row(line('a'), line('b'))) + p(r('Last.'), markGone);
    expect(sketch(read(body))).toEqual(['Before.', 'table: a | b', 'Last.']);
  });
});
