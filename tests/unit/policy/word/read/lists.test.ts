// Points of lists: the number that Word shows, the level, and what goes on below one.
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../../../src/policy/word/read/parts/number-format.ts';
import { abstractNum, bold, line, listed, num, read, sketch, style, styled } from './build-word.ts';

const decimal = (id: number): string =>
  abstractNum(id, [
    ['decimal', '%1.'],
    ['lowerLetter', '(%2)'],
    ['lowerRoman', '%3.'],
  ]);
const points = (body: string, numbering: string, styles = ''): string[] => sketch(read(body, { numbering, styles }));
const start = (level: number, value: number): string =>
  `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${value}"/></w:lvlOverride>`;

describe('a list that Word counts', () => {
  it('has numbers, letters and roman numerals by its levels, and begins again below each', () => {
    const body = [0, 1, 2, 2, 1, 0, 1].map((level) => line(`at ${level}`, listed(1, level))).join('');
    expect(points(body, decimal(1) + num(1, 1))).toEqual([
      '1. at 0',
      '  (a) at 1',
      '    i. at 2',
      '    ii. at 2',
      '  (b) at 1',
      '2. at 0',
      '  (a) at 1',
    ]);
  });

  it('goes on after a paragraph', () => {
    const body = line('one', listed(1)) + line('between') + line('two', listed(1));
    expect(points(body, decimal(1) + num(1, 1))).toEqual(['1. one', 'between', '2. two']);
  });

  it('goes on in another list of the same kind, unless that says where it starts', () => {
    const body = line('one', listed(1)) + line('two', listed(2)) + line('again', listed(3)) + line('more', listed(3));
    expect(points(body, decimal(1) + num(1, 1) + num(2, 1) + num(3, 1, start(0, 5)))).toEqual([
      '1. one',
      '2. two',
      '5. again',
      '6. more',
    ]);
  });

  it('begins deeper levels where its own start says, each time', () => {
    const body = [0, 1, 0, 1].map((level) => line('x', listed(1, level))).join('');
    expect(points(body, decimal(1) + num(1, 1, start(1, 3)))).toEqual(['1. x', '  (c) x', '2. x', '  (c) x']);
  });

  it('takes levels that a list has for itself', () => {
    const own =
      '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1)"/></w:lvl></w:lvlOverride>';
    expect(points(line('x', listed(1)) + line('y', listed(1)), decimal(1) + num(1, 1, own))).toEqual([
      'III) x',
      'IV) y',
    ]);
  });

  it('writes several levels in one number, in digits where it says so', () => {
    const levels = abstractNum(1, [
      ['upperRoman', '%1'],
      ['decimal', '%1.%2'],
      ['decimal', '%1.%2.%3', '<w:isLgl/>'],
    ]);
    const body = [0, 1, 1, 2].map((level) => line('x', listed(1, level))).join('');
    expect(points(body, levels + num(1, 1))).toEqual(['I x', '  I.1 x', '  I.2 x', '    1.2.1 x']);
  });

  it('never begins again where it says so', () => {
    const levels = abstractNum(1, [
      ['decimal', '%1.'],
      ['decimal', '%2)', '<w:lvlRestart w:val="0"/>'],
    ]);
    const body = [0, 1, 0, 1].map((level) => line('x', listed(1, level))).join('');
    expect(points(body, levels + num(1, 1))).toEqual(['1. x', '  1) x', '2. x', '  2) x']);
  });

  it('belongs to a style, or to one that rests on it', () => {
    const styles =
      style('Clause', 'Clause', `<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>`) +
      style('Inner', 'Inner', '', 'Clause') +
      style('Sub', 'Sub', `<w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>`, 'Clause');
    const body = line('a', styled('Clause')) + line('b', styled('Inner')) + line('c', styled('Sub'));
    expect(points(body, decimal(1) + num(1, 1), styles)).toEqual(['1. a', '2. b', '  (a) c']);
  });

  it('is found by the style of its level', () => {
    const levels = abstractNum(1, [
      ['decimal', '%1.', '<w:pStyle w:val="Outer"/>'],
      ['decimal', '%1.%2', '<w:pStyle w:val="Deep"/>'],
    ]);
    const styles = ['Outer', 'Deep'].map((id) => style(id, id, listedIn(1))).join('');
    expect(points(line('a', styled('Outer')) + line('b', styled('Deep')), levels + num(1, 1), styles)).toEqual([
      '1. a',
      '  1.1 b',
    ]);
  });

  it('is found through a list style', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Legal"/></w:abstractNum>' +
      abstractNum(2, [['decimal', '%1)']]).replace('">', '"><w:styleLink w:val="Legal"/>') +
      num(1, 1);
    expect(points(line('x', listed(1)), numbering)).toEqual(['1) x']);
  });

  it('is left by a paragraph that says it is in none', () => {
    const styles = style('Clause', 'Clause', listedIn(1));
    const body = line('a', styled('Clause')) + line('b', `${styled('Clause')}${listed(0)}`);
    expect(points(body, decimal(1) + num(1, 1), styles)).toEqual(['1. a', 'b']);
  });

  it('has no point where nothing is drawn before the words', () => {
    expect(points(line('x', listed(1)), abstractNum(1, [['none', '']]) + num(1, 1))).toEqual(['x']);
  });

  it('that the file does not have makes paragraphs', () => {
    expect(points(line('x', listed(7)), '')).toEqual(['x']);
  });

  it('counts a point without words, as Word does, and leaves it out', () => {
    expect(points(line('a', listed(1)) + line('', listed(1)) + line('c', listed(1)), decimal(1) + num(1, 1))).toEqual([
      '1. a',
      '3. c',
    ]);
  });

  it('numbers headings, whose number is told apart from their words', () => {
    const styles = style('Heading1', 'heading 1', listedIn(1));
    expect(points(line('Aims', styled('Heading1')) + line('x'), decimal(1) + num(1, 1), styles)).toEqual([
      '# (1.) Aims',
      'x',
    ]);
  });
});

function listedIn(numId: number): string {
  return `<w:pPr><w:numPr><w:numId w:val="${numId}"/></w:numPr></w:pPr>`;
}

describe('the level of a point', () => {
  const bullets =
    abstractNum(1, [
      ['bullet', '•'],
      ['bullet', '–'],
    ]) +
    num(1, 1) +
    num(2, 1) +
    num(3, 1);
  const at = (left: number): string => `<w:ind w:left="${left}" w:hanging="360"/>`;

  it('follows the margin where each level is a list of its own', () => {
    const body = line('a', listed(1) + at(360)) + line('b', listed(2) + at(1080)) + line('c', listed(3) + at(360));
    expect(points(body, bullets)).toEqual(['• a', '  • b', '• c']);
  });

  it('is never two deeper than the one before', () => {
    expect(points(line('a', listed(1, 1)) + line('b', listed(1, 1)), bullets)).toEqual(['• a', '• b']);
    const three =
      abstractNum(1, [
        ['bullet', '•'],
        ['bullet', '–'],
        ['bullet', '·'],
      ]) + num(1, 1);
    expect(points(line('a', listed(1)) + line('b', listed(1, 2)), three)).toEqual(['• a', '  • b']);
  });

  it('begins again below a heading', () => {
    const body = line('a', listed(1)) + line('b', listed(1, 1)) + bold('2. Visitors') + line('c', listed(2));
    expect(points(body, bullets)).toEqual(['• a', '  • b', '# 2. Visitors', '• c']);
  });
});

describe('a paragraph below a point', () => {
  const bullets =
    abstractNum(1, [
      ['bullet', '•'],
      ['bullet', '–'],
    ]) + num(1, 1);

  it('belongs to the point whose words it stands under', () => {
    const body =
      line('a', listed(1)) +
      line('b', listed(1, 1)) +
      line('under b', '<w:ind w:left="1440"/>') +
      line('under a', '<w:ind w:left="720"/>') +
      line('under none');
    expect(points(body, bullets)).toEqual(['• a', '  • b', '> > under b', '> under a', 'under none']);
  });
});

describe('what is typed before a point', () => {
  it.each([
    ['• Be kind', '• Be kind'],
    ['-\tBe kind', '• Be kind'],
    ['– Be kind', '• Be kind'],
    ['o\tBe kind', '• Be kind'],
    ['\t• Be kind', '• Be kind'],
    ['1. Be kind', '1. Be kind'],
    ['12) Be kind', '12) Be kind'],
    ['a) Be kind', 'a) Be kind'],
    ['(iv) Be kind', '(iv) Be kind'],
    ['(B)\tBe kind', '(B) Be kind'],
  ])('%j is its dot or number', (typed, shown) => {
    expect(points(line(typed) + line('and so on'), '')).toEqual([shown, 'and so on']);
  });

  it.each([
    'A. Smith is the head.',
    '-5 degrees',
    'o dear',
    '2023. A year',
    'e.g. this',
    '1.5 metres',
    '*starred',
    '4.1 Staff are kind.',
  ])('%j has none', (typed) => {
    const { blocks } = read(line(typed) + line('and so on'));
    expect(blocks[0]).toMatchObject({ kind: 'paragraph', runs: [{ text: typed }] });
  });

  it('makes levels by its kind and by the margin', () => {
    const body = ['1. one', 'a) inner', 'b) inner', '(i) deep', '2. two', '\t• dot'].map((text) => line(text)).join('');
    expect(points(body + line('end'), '')).toEqual([
      '1. one',
      '  a) inner',
      '  b) inner',
      '    (i) deep',
      '2. two',
      '  • dot',
      'end',
    ]);
  });

  it('takes i) for a letter after h)', () => {
    const body = ['g) x', 'h) x', 'i) x'].map((text) => line(text)).join('');
    expect(points(body, '')).toEqual(['g) x', 'h) x', 'i) x']);
  });
});

it.each([
  [1, 'decimal', '1'],
  [3, 'decimalZero', '03'],
  [27, 'lowerLetter', 'aa'],
  [28, 'upperLetter', 'BB'],
  [4, 'lowerRoman', 'iv'],
  [1994, 'upperRoman', 'MCMXCIV'],
  [22, 'ordinal', '22nd'],
  [13, 'ordinal', '13th'],
  [42, 'cardinalText', 'Forty-two'],
  [5, 'none', ''],
  [5, 'chicago', '5'],
])('the number %i as %s is %j', (value, format, shown) => {
  expect(formatNumber(value, format)).toBe(shown);
});
