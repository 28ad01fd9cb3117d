// Lessons, pupil pages and stories as built: who sees what, where every path leads, and how near it all is.
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { textsOfScreen } from '../../src/learning/lesson/screen-words.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { listBuilt, readPage } from './site-files.ts';
import { contentAt } from '../unit/reader/content-at.ts';

const { root } = inject('sites');
const pages = listBuilt(root, 'index.html');
const wordsOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const linksOf = (page: Document, selector: string): string[] =>
  [...page.querySelectorAll(selector)].map((link) => (link.getAttribute('href') ?? '').replace(/#.*/, ''));
const fileOf = (address: string): string => `${address.slice(1)}index.html`;

const pupilPages = pages.filter((path) => /^pupils\/[^/]+\/.+/.test(path) && !path.endsWith('map/index.html'));
const readable = pupilPages.filter((path) => path.split('/').length > 3);

describe('every pupil page', () => {
  it('has "Tell someone" in the same place, with the same words as the rest of its band', () => {
    for (const band of ['5-7', '7-9', '9-11']) {
      const boxes = readable
        .filter((path) => path.startsWith(`pupils/${band}/`))
        .map((path) => {
          const page = readPage(root, path);
          expect(wordsOf(page.querySelector('.pupil-bar a[href="#tell"]')), path).toContain('Tell someone');
          expect(
            page.querySelector('.pupil__text')?.parentElement?.querySelector('.pupil__text ~ div .tell'),
            path,
          ).not.toBeNull();
          return wordsOf(page.querySelector('#tell'));
        });
      expect(new Set(boxes).size, band).toBe(1);
      expect(boxes[0], band).toContain('0800 1111');
      expect(boxes[0], band).toContain('school');
      expect(boxes[0]?.includes('CEOP'), band).toBe(band === '9-11');
    }
  });

  it('says for adults what it is based on, and when its facts were verified', () => {
    for (const path of readable) {
      const line = readPage(root, path).querySelector('.for-adults');
      expect(wordsOf(line), path).toMatch(/^For adults: based on policy \d.*verified in November 2026/);
      expect(line?.querySelectorAll('a[href^="/policy/#"]').length, path).toBeGreaterThan(0);
    }
  });

  it('names nobody who works at the school', () => {
    const school = parse(readFileSync('content/school.yaml', 'utf8')) as {
      contacts: Record<string, { people?: string[] }>;
    };
    const people = Object.values(school.contacts).flatMap(({ people: names }) => names ?? []);
    expect(people.length).toBeGreaterThan(0);
    for (const path of pages.filter((page) => page.startsWith('pupils/'))) {
      const text = wordsOf(readPage(root, path).querySelector('main'));
      expect(
        people.filter((person) => text.includes(person)),
        path,
      ).toEqual([]);
    }
  });
});

describe('a quiz or checklist for pupils', () => {
  const found = pages.filter((path) => /^(quizzes\/pupils|checklists\/pupil)-[^/]+\/index\.html$/.test(path));

  it('has the way back to the band and "Tell someone", and the band’s page links it', () => {
    expect(found).toHaveLength(5);
    for (const path of found) {
      const page = readPage(root, path);
      const [band = ''] = /\d+-\d+/.exec(path) ?? [];
      expect(linksOf(page, '.pupil-bar a'), path).toEqual([`/pupils/${band}/`, '']);
      const tell = wordsOf(page.querySelector('#tell'));
      expect(tell, path).toBe(wordsOf(readPage(root, `pupils/${band}/unkind/index.html`).querySelector('#tell')));
      expect(wordsOf(page.querySelector('.colophon')), path).toContain('0800 1111');
      const links = linksOf(readPage(root, `pupils/${band}/index.html`), '.picture-links a');
      expect(links, path).toContain(`/${path.replace('index.html', '')}`);
    }
  });

  it('has neither where it is for adults', () => {
    const page = readPage(root, 'quizzes/parents/index.html');
    expect(page.querySelector('.pupil-bar, #tell')).toBeNull();
  });
});

describe('a story', () => {
  const starts = readable.filter((path) => /\/story-[^/]+\/index\.html$/.test(path));

  it('ends in help on every path, after four decisions or more', () => {
    expect(starts).toHaveLength(4);
    const follow = (file: string, decisions: number, before: string[]): number => {
      expect(before, file).not.toContain(file);
      const page = readPage(root, file);
      const ways = linksOf(page, '.story__choice');
      if (ways.length === 0) {
        expect(wordsOf(page.querySelector('.story__help')), file).not.toBe('');
        expect(decisions, file).toBeGreaterThanOrEqual(4);
        return 1;
      }
      const next = decisions + (ways.length > 1 ? 1 : 0);
      return ways.reduce((paths, way) => paths + follow(fileOf(way), next, [...before, file]), 0);
    };
    for (const start of starts) expect(follow(start, 0, []), start).toBeGreaterThan(8);
  });

  it('has a map for the teacher with every step', () => {
    for (const start of starts) {
      const folder = start.replace(/index\.html$/, '');
      const steps = readable.filter((path) => path.startsWith(folder));
      const map = readPage(root, `${folder}map/index.html`);
      expect(map.querySelectorAll('.story-map__step').length, start).toBe(steps.length);
    }
  });
});

describe('a lesson', () => {
  const ids = pages.flatMap((path) => /^lessons\/([^/]+)\/index\.html$/.exec(path)?.[1] ?? []);

  it('keeps the teacher’s notes and the answers out of the class view and the worksheet', () => {
    expect(ids).toHaveLength(6);
    for (const id of ids) {
      const phases = [...readPage(root, `lessons/${id}/index.html`).querySelectorAll('.phase')];
      const notes = phases.flatMap((phase) =>
        [...phase.querySelectorAll(':scope > p:not(.phase__name)')].map((note) => wordsOf(note).slice(0, 60)),
      );
      expect(notes.length, id).toBeGreaterThanOrEqual(5);
      for (const view of ['class', 'worksheet']) {
        const text = wordsOf(readPage(root, `lessons/${id}/${view}/index.html`).querySelector('body'));
        expect(
          notes.filter((note) => text.includes(note)),
          `${id} ${view}`,
        ).toEqual([]);
      }
    }
  });

  it('has a place to write for each question, and the same cards on the worksheet and with the answers', () => {
    for (const id of ids) {
      const sheet = readPage(root, `lessons/${id}/worksheet/index.html`);
      const answers = readPage(root, `lessons/${id}/answers/index.html`);
      const questions = sheet.querySelectorAll('.worksheet__question').length;
      const cards = sheet.querySelectorAll('.cards__card').length;
      expect(questions, id).toBeGreaterThan(0);
      expect(answers.querySelectorAll('.lesson-answers__question').length, id).toBe(questions + cards);
    }
  });

  it('shows Childline’s number to the class, and at the foot of the worksheet', () => {
    for (const id of ids) {
      const board = readPage(root, `lessons/${id}/class/index.html`);
      expect(wordsOf(board.querySelector('.class-view')), id).toContain('Childline: 0800 1111');
      const sheet = readPage(root, `lessons/${id}/worksheet/index.html`);
      expect(wordsOf(sheet.querySelector('.worksheet-foot')), id).toContain('0800 1111');
    }
  });

  it('can be taught from the plan alone: it has every text of every screen, and every task', async () => {
    const { lessons } = await readContent(contentAt('.'), '2026-11-22');
    expect([...lessons.keys()].sort()).toEqual([...ids].sort());
    for (const { id, lesson } of lessons.values()) {
      const phases = [...readPage(root, `lessons/${id}/index.html`).querySelectorAll('.phase')].map(wordsOf);
      for (const [index, phase] of lesson.phases.entries()) {
        const texts = phase.screens
          .flatMap(textsOfScreen)
          .map((text) => text.replace(/\{fact:childline\}/, '0800 1111'));
        for (const text of texts) expect(phases[index], id).toContain(text);
      }
      for (const { lookFor } of lesson.tasks) expect(phases.join(' '), id).toContain(lookFor);
    }
  });

  it('has its class view within three clicks of the home page', () => {
    const reached = new Map([['index.html', 0]]);
    for (const [file, clicks] of reached) {
      if (clicks === 3) continue;
      for (const link of linksOf(readPage(root, file), 'a[href^="/"]')) {
        if (link.endsWith('/') && !reached.has(fileOf(link))) reached.set(fileOf(link), clicks + 1);
      }
    }
    for (const id of ids) expect(reached.get(`lessons/${id}/class/index.html`), id).toBeLessThanOrEqual(3);
  });
});

describe('coverage', () => {
  it('lists every clause of section 6 that says something by itself, and both online headings', () => {
    const page = readPage(root, 'lessons/index.html');
    const tables = [...page.querySelectorAll('.coverage')];
    expect(tables.map((table) => table.querySelectorAll('tbody tr').length)).toEqual([15, 2]);
    const untaught = [...page.querySelectorAll('.coverage tbody tr')].filter((row) =>
      wordsOf(row.querySelector('td')).startsWith('None yet'),
    );
    expect(untaught.map(wordsOf)).toEqual([]);
  });
});
