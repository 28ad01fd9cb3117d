// Paper: how many sheets each kind of page takes, that none is left nearly empty, that nothing is cut, and what each says of itself.
import { describe, expect, it } from 'vitest';
import { readPdf } from '../read-pdf.ts';
import { answerAll } from './answer-quiz.ts';
import { useBrowser } from './open-page.ts';
import { findSilent, listCut, readSheets, type Sheet, squeeze } from './paper.ts';

const open = useBrowser();

/** Every kind of page with the most sheets that what the made-up school says in it may take. */
const kinds: [address: string, most: number][] = [
  ['', 2],
  ['404.html', 1],
  ['accessibility/', 3],
  ['checklists/', 1],
  ['checklists/staff-start/', 1],
  ['checklists/pupils-7-9/', 2],
  ['clauses/name-and-address/', 1],
  ['compare/', 1],
  ['compare/2024-10/2026-10/', 8],
  ['governors/', 4],
  ['governors/coverage/', 3],
  ['governors/evidence/', 2],
  ['governors/review/', 1],
  ['guidance/', 1],
  ['guidance/staff/', 3],
  ['guidance/staff-room/', 1],
  ['guidance/what-we-ask/', 2],
  ['lessons/', 2],
  ['lessons/9-11-where-you-are/', 3],
  ['lessons/9-11-where-you-are/answers/', 1],
  ['lessons/9-11-where-you-are/class/', 3],
  ['lessons/9-11-where-you-are/notes/', 2],
  ['lessons/9-11-where-you-are/worksheet/', 2],
  ['lessons/9-11-where-you-are/pack/', 11],
  ['lessons/assemblies/7-9-the-lost-map/', 2],
  ['lessons/map/', 5],
  ['office/', 2],
  ['office/comments/', 1],
  ['office/contacts/', 3],
  ['office/new-version/', 1],
  ['office/publishing/', 6],
  ['office/read-again/', 2],
  ['office/records/', 1],
  ['office/records/sign-off/', 1],
  ['policy/', 4],
  ['policy/2023-10/read/', 1],
  ['policy/2024-10/read/', 1],
  ['policy/2026-10/', 4],
  ['policy/2026-10/comment/', 5],
  ['privacy/', 2],
  ['pupils/', 1],
  ['pupils/5-7/upset/', 1],
  ['pupils/7-9/', 2],
  ['pupils/7-9/story-lost-tablet/', 1],
  ['pupils/7-9/story-lost-tablet/map/', 2],
  ['quizzes/', 1],
  ['quizzes/staff-phones/', 3],
  ['quizzes/staff-phones/answers/', 3],
  ['quizzes/staff-phones/worksheet/', 2],
  ['report/', 1],
  ['search/', 2],
];

/** Words that are true on a screen alone. */
const ofAScreen =
  /each number is a link|open “policy|read it again|print as it is|show the answer|show more|skip to main|see my result/i;

/** A sheet with less than this is a sheet for nothing. */
const nearlyEmpty = 0.08;

function joinSheets(sheets: readonly Sheet[]): string {
  return sheets.map(({ words }) => words).join(' ');
}

describe('on paper', () => {
  it.each(kinds)(
    '/%s takes at most %d sheets, none nearly empty, and says what it is and where it comes from',
    async (address, most) => {
      const page = await open(address);
      const name = await page.evaluate(() => document.documentElement.dataset.printLine ?? '');
      const sheets = await readSheets(page);
      expect(sheets.length).toBeLessThanOrEqual(most);
      expect(sheets.slice(1).filter(({ filled }) => filled <= nearlyEmpty)).toEqual([]);
      expect(joinSheets(sheets)).not.toMatch(ofAScreen);
      const [first, ...others] = sheets;
      expect(squeeze(first?.words ?? '')).toContain(squeeze(name));
      expect(first?.margins).toBe(`Page 1 of ${sheets.length}`);
      for (const { margins } of others) expect(squeeze(margins)).toContain(squeeze(name));
      const headings = (await page.locator('h2, h3, h4').allTextContents()).map((words) =>
        words.replace(/\s+/g, ' ').trim(),
      );
      for (const { lastLine } of sheets.slice(0, -1)) expect(headings).not.toContain(lastLine);
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate(findSilent)).toEqual([]);
    },
  );

  it.each([
    ['policy/', '.clause:not(:has(.clause))', '.clause__number, .clause__text'],
    ['quizzes/staff-phones/', '.quiz-item', 'legend, label'],
    ['quizzes/pupils-9-11/', '.quiz-item', 'legend, label'],
    ['checklists/staff-start/', '.checklist-item', 'label'],
    ['quizzes/staff-phones/worksheet/', '.quiz-worksheet__item', 'h2, p, li'],
    ['lessons/9-11-where-you-are/worksheet/', '.worksheet__question', 'p, li'],
    [
      'compare/2024-10/2026-10/',
      '.decision:not(:has(.decision__block)), .decision__item',
      '.decision__where, .decision__tags',
    ],
  ])('of /%s, each %s stands whole on one sheet, wherever the sheet ends', async (address, selector, parts) => {
    const page = await open(address);
    const things = await page.evaluate(
      ([thing, part]) =>
        [...document.querySelectorAll(thing)].map((each) =>
          [...each.querySelectorAll<HTMLElement>(part)].map((found) => {
            const seen = found.cloneNode(true) as HTMLElement;
            for (const hidden of seen.querySelectorAll('.visually-hidden')) hidden.remove();
            return seen.textContent;
          }),
        ),
      [selector, parts] as const,
    );
    expect(things.length).toBeGreaterThan(1);
    expect(await listCut(page, things)).toEqual([]);
  });

  it('a checklist for adults has lines for a name, a signature and a date; one for pupils asks for no signature', async () => {
    const adults = await open('checklists/staff-start/');
    expect(joinSheets(await readSheets(adults))).toMatch(/Name\s*Signature\s*Date/);
    const pupils = await open('checklists/pupils-7-9/');
    const words = joinSheets(await readSheets(pupils));
    expect(words).toMatch(/Name\s*Date/);
    expect(words).not.toContain('Signature');
  });

  it('the record of a self-check is read by those who hear it, and says which version it is of', async () => {
    const page = await open('quizzes/staff-phones/');
    await answerAll(page, true);
    await page.locator('.quiz__submit').click();
    await page.locator('.quiz').evaluate((quiz: HTMLElement) => (quiz.dataset['print'] = 'record'));
    const { words, tags } = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
    expect(words).toContain('Record of a self-check');
    expect(words).toContain('version of October 2024');
    expect(words).toMatch(/Name.*Signature.*Date/);
    expect(tags['H2'] ?? 0).toBeGreaterThan(0);
  });

  it.each(['staff', 'parents', 'governors'])(
    'guidance for %s fits on one sheet where the reader asks for it',
    async (who) => {
      const page = await open(`guidance/${who}/`, { javaScriptEnabled: false });
      const whole = await readSheets(page);
      await page.getByLabel('on one page').check();
      const [sheet, ...others] = await readSheets(page);
      expect(others).toEqual([]);
      expect(whole.length).toBeGreaterThanOrEqual(1);
      const { words = '' } = sheet ?? {};
      expect(squeeze(words)).toContain('Policy');
      expect(words).toContain('of October 2024');
      expect(words).toContain('https://policy.example/');
      for (const part of await page.locator('.situations h2, .more-for-audience h2').allTextContents()) {
        expect(words).not.toContain(part.trim());
      }
    },
  );

  it('in the dark, a page is printed black on white', async () => {
    const page = await open('guidance/staff/', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colours = await page.evaluate(() =>
      [...document.querySelectorAll('main :is(p, h1, h2, li, a)')].map((element) => getComputedStyle(element).color),
    );
    expect([...new Set(colours)].filter((colour) => !/^rgb\((0, 0, 0|51, 51, 51)\)$/.test(colour))).toEqual([]);
  });
});
