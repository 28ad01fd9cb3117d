// Headings: by style, by number, by look; the title; and what only looks like one.
import { describe, expect, it } from 'vitest';
import type { WordHeading } from '../../../../../src/policy/word/word-document.ts';
import {
  abstractNum,
  bold,
  italic,
  line,
  listed,
  num,
  p,
  r,
  read,
  row,
  sketch,
  style,
  styled,
  table,
} from './build-word.ts';

const text = line('Some words of the policy that end in a full stop.');
const styles =
  style('Normal', 'Normal').replace('>', ' w:default="1">') +
  style('Title', 'Title', '<w:rPr><w:b/><w:sz w:val="56"/></w:rPr>') +
  ['1', '2', '3'].map((n) => style(`Heading${n}`, `heading ${n}`, '<w:rPr><w:b/></w:rPr>', 'Normal')).join('');
const inStyle = (level: number, words: string): string => line(words, styled(`Heading${level}`));
const sized = (words: string, size: number, marks = ''): string => p(r(words, `<w:sz w:val="${size}"/>${marks}`));
const outline = (body: string, parts = {}): string[] =>
  sketch(read(body, { styles, ...parts })).filter((shown) => /^(T|#+) /.test(shown));
const headings = (body: string, parts = {}): WordHeading[] =>
  read(body, { styles, ...parts }).blocks.filter((block) => block.kind === 'heading');

describe('a heading by style', () => {
  it('has the level of Word’s own style, and Title is the title', () => {
    const body = line('Phone policy', styled('Title')) + inStyle(1, 'Aims') + text + inStyle(3, 'Deep') + text;
    expect(outline(body)).toEqual(['T Phone policy', '# Aims', '### Deep']);
    expect(headings(body).map(({ by }) => by)).toEqual(['style', 'style', 'style']);
  });

  it('is known in another language, by its name in English', () => {
    const german = style('berschrift2', 'heading 2', '', 'Standard');
    expect(outline(line('Ziele', styled('berschrift2')) + text, { styles: german })).toEqual(['## Ziele']);
  });

  it('is known by a school’s own style that rests on Word’s', () => {
    const own = styles + style('Head', 'School Heading', '', 'Heading2');
    expect(outline(line('Aims', styled('Head')) + text, { styles: own })).toEqual(['## Aims']);
  });

  it('is known by the outline level of a style or of the paragraph', () => {
    const own = styles + style('Big', 'Big', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>');
    const body = line('Aims', styled('Big')) + text + line('Why', '<w:outlineLvl w:val="2"/>') + text;
    expect(outline(body, { styles: own })).toEqual(['# Aims', '### Why']);
  });

  it('is none where the outline says that it is words', () => {
    const own = styles + style('Not', 'Not', '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>', 'Heading1');
    expect(outline(line('These are words.', styled('Not')) + text, { styles: own })).toEqual([]);
  });

  it('has no bold of its own, and keeps what marks some of its words', () => {
    const [whole, part] = headings(
      inStyle(1, 'Aims') + text + p(r('Use of ') + r('phones', '<w:i/>'), styled('Heading1')) + text,
    );
    expect(whole?.runs).toEqual([{ text: 'Aims' }]);
    expect(part?.runs).toEqual([{ text: 'Use of ' }, { text: 'phones', italic: true }]);
  });

  it('that opens the document above all others is its title', () => {
    const body = inStyle(1, 'Phone policy') + text + inStyle(2, 'Aims') + text + inStyle(2, 'Staff') + text;
    expect(outline(body)).toEqual(['T Phone policy', '## Aims', '## Staff']);
  });

  it('is no whole sentence: some templates number clauses in a style of headings', () => {
    const clause =
      'The school makes sure that everybody who works with children knows this policy, and reads it each year.';
    const numbering =
      abstractNum(1, [
        ['decimal', '%1.'],
        ['decimal', '%1.%2'],
      ]) + num(1, 1);
    const body = line('Staff', styled('Heading1') + listed(1)) + line(clause, styled('Heading2') + listed(1, 1));
    expect(sketch(read(body, { styles, numbering }))).toEqual(['# (1.) Staff', `1.1 ${clause}`]);
  });

  it('is what stands in the style of titles after the first heading', () => {
    const body = line('Phones', styled('Title')) + inStyle(2, 'Aims') + text + line('Appendix', styled('Title')) + text;
    expect(outline(body)).toEqual(['T Phones', '## Aims', '# Appendix']);
  });

  it('survives a style that rests on itself', () => {
    const loop = style('A', 'a', '', 'B') + style('B', 'b', '', 'A');
    expect(sketch(read(line('Words.', styled('A')), { styles: loop }))).toEqual(['Words.']);
  });
});

describe('a heading by number', () => {
  it('has the depth of its number, typed before bold words', () => {
    const body = [bold('4. Staff use'), text, bold('4.1 Reputation'), text, bold('4.1.1 Details'), text].join('');
    expect(outline(body)).toEqual(['# 4. Staff use', '## 4.1 Reputation', '### 4.1.1 Details']);
    expect(headings(body).map(({ by }) => by)).toEqual(['number', 'number', 'number']);
  });

  it('has the number that Word counts', () => {
    const numbering =
      abstractNum(1, [
        ['decimal', '%1.'],
        ['decimal', '%1.%2'],
      ]) + num(1, 1);
    const at = (words: string, level: number): string => p(r(words, '<w:b/>'), listed(1, level));
    expect(outline(at('Staff', 0) + text + at('Reputation', 1) + text, { numbering })).toEqual([
      '# (1.) Staff',
      '## (1.1) Reputation',
    ]);
  });

  it('stands one level below the style that it stands under', () => {
    const body = inStyle(1, 'Part A') + text + bold('1. Aims') + text + inStyle(1, 'Part B') + text;
    expect(outline(body)).toEqual(['# Part A', '## 1. Aims', '# Part B']);
  });

  it('counts from the number of the style that it stands under', () => {
    const body = inStyle(1, '4. Staff use') + text + bold('4.1 Reputation') + text + inStyle(1, '5. Others') + text;
    expect(outline(body)).toEqual(['# 4. Staff use', '## 4.1 Reputation', '# 5. Others']);
  });

  it('is known without any look where text follows each of them', () => {
    const body = [line('1. Aims'), text, line('2. Use of phones'), text, text, line('3. Review'), text].join('');
    expect(outline(body)).toEqual(['# 1. Aims', '# 2. Use of phones', '# 3. Review']);
  });

  it('is none in a list of short points', () => {
    const body = [text, line('1. Be kind'), line('2. Be safe'), line('3. Be here'), text].join('');
    expect(outline(body)).toEqual([]);
  });
});

describe('a heading by look', () => {
  it('is a short line, bold or in italics throughout, and bold stands above italics', () => {
    const body = [bold('Aims'), text, italic('For staff'), text, italic('For parents'), text, bold('Review'), text];
    expect(outline(line('Opening words.') + body.join(''))).toEqual([
      '# Aims',
      '## For staff',
      '## For parents',
      '# Review',
    ]);
    expect(headings(text + body.join('')).map(({ by }) => by)).toEqual(['look', 'look', 'look', 'look']);
  });

  it('stands by size, capitals, bold, bold italics, underlining, italics', () => {
    const body = [
      text.repeat(4),
      sized('Large', 32, '<w:b/>'),
      text,
      bold('CAPITALS'),
      text,
      bold('Bold'),
      text,
      p(r('Both', '<w:b/><w:i/>')),
      text,
      p(r('Underlined', '<w:u w:val="single"/>')),
      text,
      italic('Italics'),
      text,
    ].join('');
    expect(outline(body)).toEqual([
      '# Large',
      '## CAPITALS',
      '### Bold',
      '#### Both',
      '##### Underlined',
      '###### Italics',
    ]);
  });

  it('stands below the headings by style', () => {
    const body = [
      inStyle(1, 'Aims'),
      text,
      inStyle(2, 'Staff'),
      text,
      italic('Phones'),
      text,
      inStyle(1, 'Review'),
      text,
    ];
    expect(outline(body.join(''))).toEqual(['# Aims', '## Staff', '### Phones', '# Review']);
  });

  it('has the level of numbered ones that look the same', () => {
    const body = [text, bold('Introduction'), text, bold('1. Aims'), text, italic('Why'), text].join('');
    expect(outline(body)).toEqual(['# Introduction', '# 1. Aims', '## Why']);
  });

  it('may be bold by its style, and its words are then not bold', () => {
    const own = styles + style('Strap', 'Strap', '<w:rPr><w:b/></w:rPr>');
    expect(headings(text + line('Aims', styled('Strap')) + text, { styles: own })[0]?.runs).toEqual([{ text: 'Aims' }]);
  });

  it.each([
    ['a bold sentence', bold('Phones are never used in lessons.')],
    ['a bold lead-in', p(r('Phones: ', '<w:b/>') + r('these stay in bags'))],
    ['a lead-in of a list', bold('Staff must:')],
    ['a long line', bold('word '.repeat(20))],
    ['a line that goes on', bold('Phones, watches,')],
    ['a place to sign', p(`${r('Signed', '<w:b/>')}<w:r><w:tab/></w:r>${r('Date', '<w:b/>')}`)],
    ['a bold dot', bold('• Be kind')],
    ['a caption', p(r('The plan of the school', '<w:b/>'), styled('Caption'))],
    ['a point of a list', p(r('Be kind', '<w:b/>'), listed(1))],
    ['a cell of a table', table(row(bold('Who'), bold('What')), row(line('a'), line('b')))],
    ['an address', ['Finchfold School', 'Mill Lane', 'Finchfold'].map(bold).join('')],
  ])('is not %s', (_, odd) => {
    const numbering = abstractNum(1, [['bullet', '•']]) + num(1, 1);
    expect(outline(text + odd + text, { numbering, styles: styles + style('Caption', 'caption') })).toEqual([]);
  });

  it('is not bold where all words are bold', () => {
    expect(
      outline(bold('All words of this document are bold, so that none of them stands out.') + bold('Aims') + text),
    ).toEqual([]);
  });

  it('is not the last line, such as a name', () => {
    expect(outline(text + bold('A. Governor'))).toEqual([]);
  });
});

describe('the title by look', () => {
  it('is what opens the document and stands out more than the headings', () => {
    const body = [
      sized('Finchfold School', 40),
      sized('Phone policy', 40),
      text,
      bold('Aims'),
      text,
      bold('Review'),
      text,
    ];
    expect(outline(body.join(''))).toEqual(['T Finchfold School', 'T Phone policy', '# Aims', '# Review']);
  });

  it('is not a heading like the others', () => {
    expect(outline([bold('Aims'), text, bold('Staff'), text].join(''))).toEqual(['# Aims', '# Staff']);
  });
});
