// The print pack of a lesson as built: what is in it, from the one source, and nothing that only the teacher may see.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { fileSize } from '../../src/problems/megabytes.ts';
import { findContentFolder } from '../../src/reader/files/content-folder.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { readPdf } from '../read-pdf.ts';
import { madeUpSchool } from './build-copy.ts';
import { readPage, wordsOf } from './site-files.ts';

const { root } = inject('sites');
const { lessons } = await readContent(findContentFolder(madeUpSchool), '2026-11-22');
const pageOf = (id: string): Document => readPage(root, `lessons/${id}/pack/index.html`);

describe.each([...lessons.values()])('the print pack of $id', ({ id, lesson }) => {
  const page = pageOf(id);

  it('lists its parts, each of which is there', () => {
    const links = [...page.querySelectorAll('.pack-list a')].map((link) => link.getAttribute('href')?.slice(1) ?? '');
    expect(links.length).toBeGreaterThanOrEqual(2);
    expect(links.filter((part) => page.getElementById(part) === null)).toEqual([]);
  });

  it('asks the same questions on every sheet', () => {
    const asked = [...page.querySelectorAll('.worksheet')].map((sheet) =>
      [...sheet.querySelectorAll('.worksheet__question > p:first-child')].map((element) => wordsOf(element)),
    );
    expect(asked[0]).toEqual(lesson.worksheet.questions.map(({ text }) => text));
    expect(new Set(asked.map((questions) => questions.join('|'))).size).toBe(1);
  });

  it('holds no answer', () => {
    const words = wordsOf(page.querySelector('main'));
    const answers = [
      ...lesson.worksheet.questions.map(({ answer }) => answer),
      ...lesson.cards.map(({ answer }) => answer),
      ...(lesson.exit ?? []).map(({ because }) => because),
    ];
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.filter((answer) => words.includes(answer))).toEqual([]);
  });

  it('is one PDF too, tagged, with as many pages and bytes as its links say, the same questions and no answer', async () => {
    const bytes = readFileSync(join(root.folder, `lessons/${id}/pack.pdf`));
    const pdf = await readPdf(bytes);
    expect(pdf).toMatchObject({ isAccessible: true, language: 'en-GB', title: `Print pack: ${lesson.title}` });
    for (const path of [`lessons/${id}/index.html`, `lessons/${id}/pack/index.html`]) {
      const link = readPage(root, path).querySelector('a[href$="pack.pdf"]');
      expect(wordsOf(link)).toBe(`Print pack (PDF, ${pdf.edges.length} pages, ${fileSize(bytes.length)})`);
    }
    for (const { text } of lesson.worksheet.questions) expect(pdf.words).toContain(text);
    expect(lesson.worksheet.questions.filter(({ answer }) => pdf.words.includes(answer))).toEqual([]);
    expect(pdf.words).toContain(`https://policy.example/lessons/${id}/`);
    expect(pdf.words).not.toContain('{fact:');
  });

  it('has the letter home, with the note for parents and the school’s name', () => {
    const letter = wordsOf(page.querySelector('#letter'));
    expect(letter).toContain('Larkmead Primary School');
    expect(letter).toContain(lesson.parents.slice(0, 40));
  });
});

it('gives help on one sheet and goes further on another, where the lesson says how', () => {
  const sheets = [...pageOf('9-11-where-you-are').querySelectorAll('.worksheet')].map((element) => wordsOf(element));
  expect(sheets).toHaveLength(3);
  expect(sheets.map((words) => words.includes('Otto could tell …'))).toEqual([true, false, false]);
  expect(sheets.map((words) => words.includes('Write what Otto says first.'))).toEqual([false, false, true]);
});

it('has as many slips as fill a sheet, and leaves out what a lesson has nothing for', () => {
  expect(pageOf('9-11-where-you-are').querySelectorAll('#slips .pack-slips > li')).toHaveLength(8);
  const short = [...pageOf('5-7-ask-first').querySelectorAll('.pack-list li')].map((element) => wordsOf(element));
  expect(short.some((words) => words.startsWith('Exit slips'))).toBe(false);
});
