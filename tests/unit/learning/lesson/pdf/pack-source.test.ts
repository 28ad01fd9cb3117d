// The print pack of a lesson as one document: compiled as a build does it, and read as a reader of tags does.
import { describe, expect, it } from 'vitest';
import { drawPrinted } from '../../../../../src/components/pupils/drawing/printed-picture.ts';
import { lessonPackSource, listPackPictures } from '../../../../../src/learning/lesson/pdf/pack-source.ts';
import { listPackParts } from '../../../../../src/learning/lesson/pack-parts.ts';
import { pictureFile } from '../../../../../src/learning/pupils/picture-words.ts';
import type { Lesson } from '../../../../../src/schemas/lesson.ts';
import { type MadePdf, startCompiler } from '../../../../../src/site/pdf-compiler.ts';
import { type ReadPdf, readPdf } from '../../../../read-pdf.ts';
import { makeLesson } from '../a-lesson.ts';

const compiler = startCompiler();
const foot = 'Worried? Tell an adult.';
const file = {
  school: 'Larkmead',
  policy: 'Policy of October 2024',
  foot,
  address: 'https://policy.example/lessons/a/',
};

function make(lesson: Lesson): MadePdf {
  if (compiler === null) throw new Error('This machine has no compiler for PDFs.');
  const pictures = listPackPictures(lesson).map((name) => [pictureFile(name), Buffer.from(drawPrinted(name))] as const);
  return compiler.compile('a pack', lessonPackSource(lesson, file), new Map(pictures));
}
const read = (lesson: Lesson): Promise<ReadPdf> => readPdf(make(lesson).pdf);
const withQuestions = (count: number, lines: number): Lesson =>
  makeLesson({
    worksheet: {
      title: 'Write',
      instructions: 'Write.',
      questions: Array.from({ length: count }, (_, index) => ({
        ...{ id: `q-${index}`, text: `Question ${index}?`, lines, answer: 'Yes.', cites: [] },
      })),
    },
  });

describe('the print pack as one PDF', () => {
  it('has the parts in the order in which the page lists them, each under its heading, and is accessible', async () => {
    const lesson = makeLesson();
    const pdf = await read(lesson);
    expect(pdf).toMatchObject({ isAccessible: true, author: 'Larkmead', title: 'Print pack: Ask first' });
    expect(pdf.headings.map(({ words }) => words)).toEqual([
      'Print pack: Ask first',
      ...['Otto asks', 'Otto asks', 'Otto asks'],
      ...['Cards to cut out', 'Picture cards', 'Signs for the walls', 'Slips for the question box', 'Exit slips'],
      ...['For the wall', 'A letter home: Ask first'],
    ]);
    for (const { title } of listPackParts(lesson)) expect(pdf.words).toContain(title);
  });

  it('says on which page each part begins, and how many pages there are', () => {
    const { pages, pdf } = make(makeLesson());
    // A list, three worksheets, five kinds of cards with two sheets of signs, one sheet for the wall, one letter.
    expect(pages).toBe(12);
    return expect(
      readPdf(pdf).then(({ edges }) => edges.map((edge) => /Page (\d+) of 12/.exec(edge)?.[1])),
    ).resolves.toEqual(Array.from({ length: 12 }, (_, index) => String(index + 1)));
  });

  it('holds no answer, and gives help and more on their own sheets alone', async () => {
    const { words } = await read(makeLesson());
    for (const answer of ['Any picture.', 'Two adults.', 'He asks.', 'It is safe.'])
      expect(words).not.toContain(answer);
    expect(words.split('He could tell …')).toHaveLength(2);
    expect(words.split('What does he say?')).toHaveLength(2);
  });

  it('describes its drawings', async () => {
    const { words } = await read(makeLesson());
    for (const alternative of ['A camera', 'A house']) expect(words).toContain(alternative);
  });

  it('keeps typed marks of the language that it is written in', async () => {
    const { words } = await read(makeLesson({ parents: 'Ask #let x = 1 \\ "why" $5$ [so].' }));
    expect(words).toContain('Ask #let x = 1 \\ "why" $5$ [so].');
  });

  it('has no sheet for what a lesson has nothing for', () => {
    const { pack, exit, ...bare } = makeLesson({ cards: [] });
    expect([pack, exit]).not.toContain(undefined);
    expect(make(bare).pages).toBe(5);
  });

  it('moves lines closer before it takes a second side, and never leaves the foot alone on one', async () => {
    const worksheetPages = (lesson: Lesson): number => make({ ...lesson, cards: [] }).pages;
    const [short, tight, long] = [withQuestions(6, 3), withQuestions(7, 3), withQuestions(8, 3)];
    expect(worksheetPages(tight)).toBe(worksheetPages(short));
    expect(worksheetPages(long)).toBe(worksheetPages(short) + 1);
    const { words } = await read(long);
    expect(words.split(foot)).toHaveLength(2);
  });

  it('makes one sheet more where there are more cards than fit', () => {
    const [card] = makeLesson().cards;
    const cards = Array.from({ length: 7 }, (_, index) => ({
      ...(card ?? { text: '', discuss: '', answer: '' }),
      id: `c${index}`,
    }));
    expect(make(makeLesson({ cards })).pages).toBe(make(makeLesson()).pages + 1);
  });
});
