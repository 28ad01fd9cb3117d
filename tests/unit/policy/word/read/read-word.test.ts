// Reading a Word file as a whole: what its blocks are, and where a person finds them.
import { expect, it } from 'vitest';
import { abstractNum, bold, italic, line, listed, num, p, r, read, row, sketch, table } from './build-word.ts';

const lists =
  abstractNum(1, [
    ['bullet', '•'],
    ['lowerLetter', '%2)'],
  ]) +
  abstractNum(2, [['decimal', '%1.']]) +
  num(1, 1) +
  num(2, 2);

const policy = [
  bold('Finchfold School'),
  bold('Phone Policy'),
  line('This policy says where phones are used.'),
  bold('1. Introduction'),
  line('Phones help us, and they can get in the way.'),
  italic('Why we have it'),
  line('Families asked for it.'),
  bold('2. Staff use'),
  line('Staff use their own phones in breaks only.', listed(1)),
  line('The office is told of urgent calls.', listed(1, 1)),
  line('This goes for visitors too.', '<w:ind w:left="1440"/>'),
  line('Phones are silent.', listed(1)),
  p(`<w:bookmarkStart w:id="1" w:name="phones_out"/>${r('Phones stay out of sight.')}<w:bookmarkEnd w:id="1"/>`),
  table(row(line('Who'), line('Where')), row(line('Staff'))),
].join('');

it('makes headings, points, paragraphs and tables of what a policy looks like', () => {
  expect(sketch(read(policy, { numbering: lists }))).toEqual([
    'T Finchfold School',
    'T Phone Policy',
    'This policy says where phones are used.',
    '# 1. Introduction',
    'Phones help us, and they can get in the way.',
    '## Why we have it',
    'Families asked for it.',
    '# 2. Staff use',
    '• Staff use their own phones in breaks only.',
    '  a) The office is told of urgent calls.',
    '> > This goes for visitors too.',
    '• Phones are silent.',
    'Phones stay out of sight.',
    'table: Who | Where || Staff | ',
  ]);
});

it('says where each block stands as a person would look for it', () => {
  const { blocks } = read(policy, { numbering: lists });
  expect(blocks.map(({ place }) => place).filter((_, at) => [0, 4, 7, 9, 13].includes(at))).toEqual([
    'heading “Finchfold School”',
    'paragraph 1, under “1. Introduction”',
    'heading “2. Staff use”',
    'paragraph 2, under “2. Staff use”',
    'table 1',
  ]);
  expect(blocks[12]?.bookmarks).toEqual(['phones_out']);
});
