// Lessons, pupil pages and stories as built: who sees what, where every path leads, and how near it all is.
import { describe, expect, inject, it } from 'vitest';
import { textsOfScreen } from '../../src/learning/lesson/screen-words.ts';
import { findContentFolder } from '../../src/reader/files/content-folder.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { madeUpSchool } from './build-copy.ts';
import { listBuilt, readBuilt, readPage, wordsOf } from './site-files.ts';

const { root } = inject('sites');
const pages = listBuilt(root, 'index.html');
const content = await readContent(findContentFolder(madeUpSchool), '2026-11-22');
const helpline = '0808 157 0123';
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
          expect(wordsOf(page.querySelector('.pupil-header a[href="#tell"]')), path).toContain('Tell someone');
          const around = page.querySelector('.pupil__text')?.parentElement;
          expect(around?.querySelectorAll('.pupil__text ~ div .tell').length, path).toBe(1);
          return wordsOf(page.querySelector('#tell'));
        });
      expect(new Set(boxes).size, band).toBe(1);
      expect(boxes.length, band).toBeGreaterThan(1);
      expect(boxes[0], band).toContain(`Or ring the Harebell Line on ${helpline}.`);
      expect(boxes[0], band).toContain('Tell an adult you trust at school.');
    }
  });

  it('says for adults what it is based on, and when its facts were verified', () => {
    for (const path of readable) {
      const line = readPage(root, path).querySelector('.for-adults');
      expect(wordsOf(line), path).toMatch(/^For adults: based on policy \d.*verified in September 2026/);
      expect(line?.querySelectorAll('a[href^="/policy/#"]').length, path).toBeGreaterThan(0);
    }
  });

  it('is named by school years as well as by ages', () => {
    const years = { '5-7': 'Reception, Years 1 and 2', '7-9': 'Years 3 and 4', '9-11': 'Years 5 and 6' };
    const doors = [...readPage(root, 'pupils/index.html').querySelectorAll('.band-doors__door')].map((door) =>
      wordsOf(door),
    );
    expect(doors).toEqual(Object.entries(years).map(([band, name]) => `${name} Ages ${band.replace('-', ' to ')}`));
    for (const [band, name] of Object.entries(years)) {
      const page = readPage(root, `pupils/${band}/index.html`);
      const ages = `ges ${band.replace('-', ' to ')}`;
      for (const text of [page.title, wordsOf(page.querySelector('h1'))]) {
        expect(text, band).toContain(name);
        expect(text, band).toContain(ages);
      }
      for (const path of readable.filter((each) => each.startsWith(`pupils/${band}/`))) {
        expect(wordsOf(readPage(root, path).querySelector('.pupil-header')), path).toContain(name);
      }
    }
  });

  it('names nobody who works at the school', () => {
    const people = Object.values(content.school?.contacts ?? {}).flatMap(({ people: names }) => names ?? []);
    expect(people).toContain('Barnaby Inkpen');
    for (const path of pages.filter((page) => page.startsWith('pupils/'))) {
      const text = wordsOf(readPage(root, path).querySelector('main'));
      expect(
        people.filter((person) => text.includes(person)),
        path,
      ).toEqual([]);
    }
  });
});

describe('the frame of what pupils use', () => {
  const forPupils = pages.filter((path) =>
    /^pupils\/(?!.*\/map\/)|^(quizzes|checklists)\/pupils-[^/]+\/index\.html$/.test(path),
  );

  it('has no menu for adults, one way to report a concern, and "Tell someone" on the same page', () => {
    expect(forPupils.length).toBeGreaterThan(15);
    for (const path of forPupils) {
      const page = readPage(root, path);
      expect(page.querySelectorAll('.site-header, .site-footer, nav, search-opener').length, path).toBe(0);
      expect(linksOf(page, 'header a[href="/report/"]'), path).toEqual(['/report/']);
      expect(linksOf(page, 'body > :not(main) a[href="/report/"]'), path).toHaveLength(1);
      expect(page.querySelectorAll('header a[href="#tell"]').length, path).toBe(1);
      expect(page.querySelectorAll('#tell').length, path).toBe(1);
    }
  });

  it('says to the grown-ups beside them whom to call, in danger and at school, and how to get a paper copy', () => {
    for (const path of forPupils) {
      const foot = wordsOf(readPage(root, path).querySelector('.pupil-footer'));
      expect(foot, path).toMatch(
        /^For grown-ups: .*Designated Safeguarding Lead.* 01632 960201 .*In danger now, call 112 ?\./,
      );
      expect(foot, path).toContain('paper copy');
    }
  });

  it('is not that of the teacher’s map', () => {
    const maps = pages.filter((path) => /\/story-[^/]+\/map\/index\.html$/.test(path));
    expect(maps).toHaveLength(1);
    for (const path of maps) expect(readPage(root, path).querySelectorAll('.site-header').length, path).toBe(1);
  });

  it('draws from one file, which has every drawing that a page uses', () => {
    const file = readBuilt(root, 'pupils/drawings.svg');
    const used = new Set(
      pages.flatMap((path) =>
        [...readPage(root, path).querySelectorAll('use')].map((use) => use.getAttribute('href') ?? ''),
      ),
    );
    expect(used.size).toBeGreaterThan(20);
    for (const address of used) {
      expect(address).toMatch(/^\/pupils\/drawings\.svg#/);
      expect(file).toContain(`<symbol id="${address.replace(/.*#/, '')}"`);
    }
    for (const path of forPupils) {
      const open = [...readPage(root, path).querySelectorAll('svg')].filter(
        (svg) => svg.getAttribute('aria-hidden') !== 'true',
      );
      expect(open.length, path).toBe(0);
    }
  });
});

describe('a quiz or checklist for pupils', () => {
  const found = pages.filter((path) => /^(quizzes|checklists)\/pupils-[^/]+\/index\.html$/.test(path));

  it('has the way back to the band and "Tell someone", and the band’s page links it', () => {
    expect(found).toHaveLength(3);
    for (const path of found) {
      const page = readPage(root, path);
      const [band = ''] = /\d+-\d+/.exec(path) ?? [];
      expect(linksOf(page, '.pupil-bar a'), path).toEqual([`/pupils/${band}/`]);
      const tell = wordsOf(page.querySelector('#tell'));
      expect(tell, path).toBe(
        wordsOf(
          readPage(root, readable.find((page) => page.startsWith(`pupils/${band}/`)) ?? '').querySelector('#tell'),
        ),
      );
      expect(wordsOf(page.querySelector('.colophon')), path).toContain(helpline);
      const links = linksOf(readPage(root, `pupils/${band}/index.html`), '.picture-links a');
      expect(links, path).toContain(`/${path.replace('index.html', '')}`);
    }
  });

  it('has neither where it is for adults', () => {
    for (const path of ['quizzes/staff-phones', 'checklists/staff-start', 'checklists/governors-review']) {
      expect(readPage(root, `${path}/index.html`).querySelectorAll('.pupil-bar, #tell').length, path).toBe(0);
    }
  });
});

describe('a story', () => {
  const starts = readable.filter((path) => /\/story-[^/]+\/index\.html$/.test(path));

  it('ends in help on every path, after four decisions or more', () => {
    expect(starts).toEqual(['pupils/7-9/story-lost-tablet/index.html']);
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

  it('has a scene and a mark of progress at every step, which grows with each choice and ends with the end', () => {
    const stepOf = (page: Document): number => page.querySelectorAll('.story-progress__stone--passed').length;
    for (const start of starts) {
      const folder = start.replace(/index\.html$/, '');
      const places = readable
        .filter((path) => path.startsWith(folder))
        .map((path) => {
          const page = readPage(root, path);
          const scene = page.querySelector('[data-scene]');
          expect(scene?.querySelectorAll('use').length, path).toBeGreaterThanOrEqual(5);
          const ways = linksOf(page, '.story__choice');
          const isEnd = ways.length === 0;
          expect(linksOf(page, '.story__next'), path).toEqual(isEnd ? [`/${folder}`, ''] : []);
          expect(wordsOf(page.querySelector('.story-progress')), path).toMatch(
            isEnd ? /^The end/ : /^Step \d of about 6/,
          );
          if (isEnd) expect(stepOf(page), path).toBe(page.querySelectorAll('.story-progress__stone').length);
          else for (const way of ways) expect(stepOf(readPage(root, fileOf(way))), way).toBeGreaterThan(stepOf(page));
          return scene?.getAttribute('data-scene');
        });
      expect(new Set(places).size, start).toBeGreaterThan(2);
    }
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
  const ids = pages.flatMap((path) => /^lessons\/(\d[^/]+)\/index\.html$/.exec(path)?.[1] ?? []);

  it('keeps the teacher’s notes and the answers out of the class view and the worksheet', () => {
    expect(ids).toEqual(['5-7-ask-first', '9-11-where-you-are']);
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
      const cards = sheet.querySelectorAll('.cut-cards__card').length;
      expect(questions, id).toBeGreaterThan(0);
      expect(answers.querySelectorAll('.lesson-answers__question').length, id).toBe(questions + cards);
    }
  });

  it('shows the helpline’s number to the class, and at the foot of the worksheet', () => {
    for (const id of ids) {
      const board = readPage(root, `lessons/${id}/class/index.html`);
      expect(wordsOf(board.querySelector('.class-view')), id).toContain(`Harebell Line: ${helpline}`);
      const sheet = readPage(root, `lessons/${id}/worksheet/index.html`);
      expect(wordsOf(sheet.querySelector('.worksheet-foot')), id).toBe(
        `Worried? Tell an adult you trust, or ring the Harebell Line on ${helpline}.`,
      );
    }
  });

  it('can be taught from the plan alone: it has every text of every screen, and every task', () => {
    expect([...content.lessons.keys()].sort()).toEqual([...ids].sort());
    for (const { id, lesson } of content.lessons.values()) {
      const phases = [...readPage(root, `lessons/${id}/index.html`).querySelectorAll('.phase')].map((phase) =>
        wordsOf(phase),
      );
      for (const [index, phase] of lesson.phases.entries()) {
        const texts = phase.screens
          .flatMap(textsOfScreen)
          .map((text) => text.replace(/\{fact:listening-line\}/, helpline));
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
  const tables = [...readPage(root, 'lessons/map/index.html').querySelectorAll('.teaching-coverage')];
  const rowsOf = (table: Element | undefined): string[] =>
    [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) => wordsOf(row));

  it('lists every clause of the section that is taught, and what teaches it, or that nothing does yet', () => {
    const rows = rowsOf(tables[0]);
    const links = [...(tables[0]?.querySelectorAll('tbody th a') ?? [])].map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      '/policy/#walkers-may-bring',
      '/policy/#phones-handed-in',
      '/policy/#watches-stay-home',
      '/policy/#stop-and-tell',
      '/policy/#ask-before-sharing',
      '/policy/#name-and-address',
      '/policy/#shared-location',
      '/policy/#steps-taken',
    ]);
    expect(rows[3]).toContain('Ask first');
    expect(rows.filter((row) => row.includes('None yet'))).toHaveLength(5);
  });

  it('lists both headings of online safety', () => {
    expect(tables).toHaveLength(2);
    expect(rowsOf(tables[1])).toHaveLength(2);
  });
});
