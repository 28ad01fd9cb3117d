// Paper out of Firefox and Chromium: what it is and where it comes from, each clause with its number on one sheet, guidance on one page.
import { describe, expect, it } from 'vitest';
import { readPrinted, type Sheet } from '../../browser/paper.ts';
import { inPrintingEngines } from '../each-engine.ts';
import type { EnginePage } from '../engine-page.ts';

/** Words as they can be looked for: a PDF sets spaces of its own. */
const squeeze = (words: string): string => words.replace(/\s+/g, '');

/** Everything that stands on a sheet; Firefox has no words in its margins. */
const wordsOf = ({ words, margins }: Sheet): string => squeeze(words + margins);

const print = async (page: EnginePage): Promise<Sheet[]> => readPrinted(await page.print());

inPrintingEngines('on paper', (open) => {
  describe.each(['root', 'subPath'] as const)('of the site "%s"', (site) => {
    it.each([
      ['policy/', 5],
      ['guidance/staff/', 4],
      ['checklists/staff-start/', 2],
      ['quizzes/staff-phones/', 4],
      ['report/', 2],
      ['compare/2024-10/2026-10/', 8],
      ['lessons/9-11-where-you-are/worksheet/', 2],
    ])(
      '/%s says on its first sheet what it is and where it comes from, and takes at most %i',
      async (address, most) => {
        const page = await open(address, { site });
        const line = await page.evaluate(() => document.documentElement.dataset.printLine ?? '');
        const [name = '', from = ''] = line.split('\n');
        expect(from).toMatch(/^https:\/\/policy\.example\//);
        const sheets = await print(page);
        expect(sheets.length).toBeLessThanOrEqual(most);
        const [first] = sheets;
        expect(first && wordsOf(first)).toContain(squeeze(name));
        expect(first && wordsOf(first)).toContain(squeeze(from));
        // A sheet with a line or two on it is a sheet for nothing.
        if (sheets.length > 1) expect(sheets.at(-1)?.filled).toBeGreaterThan(0.08);
        expect(sheets.map(wordsOf).join('')).not.toMatch(/Skiptomaincontent|Eachnumberisalink/);
      },
    );
  });

  it('a clause stands whole on one sheet, with its number', async () => {
    const page = await open('policy/');
    const clauses = await page.evaluate(() =>
      [...document.querySelectorAll('.clause')]
        .filter((clause) => clause.querySelector('.clause') === null)
        .map((clause) =>
          ['.clause__number', '.clause__text'].map((part) => clause.querySelector(part)?.textContent ?? ''),
        ),
    );
    expect(clauses.length).toBeGreaterThan(10);
    const sheets = (await print(page)).map(wordsOf);
    expect(
      clauses.filter((parts) => !sheets.some((sheet) => parts.every((part) => sheet.includes(squeeze(part))))),
    ).toEqual([]);
  });

  it.each(['staff', 'parents', 'governors'])('guidance for %s is one page where that is chosen', async (who) => {
    const page = await open(`guidance/${who}/`);
    const whole = await print(page);
    await page.click('.print-choice [value="one-page"]');
    const [sheet, ...others] = await print(page);
    expect(others).toEqual([]);
    const words = sheet ? wordsOf(sheet) : '';
    expect(words.length).toBeLessThan(whole.map(wordsOf).join('').length);
    expect(words).toContain('ofOctober2024');
    // Each rule with the clause that it rests on, folded away on the screen or not.
    expect(words).toMatch(/Policy\d/);
  });
});
