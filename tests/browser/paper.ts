// Owns reading what a page takes on paper: its sheets, how far each is filled, and what of it nobody would hear.
import type { Page } from 'playwright-core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A sheet of A4 as printed. */
export interface Sheet {
  /** Its words with single spaces, without what stands in its margins. */
  words: string;
  /** The words in its margins. */
  margins: string;
  /** How far down the last words stand: 0 at the top, 1 at the foot. */
  filled: number;
  /** Its last line of words. */
  lastLine: string;
}

/** Points from the foot of a sheet to what is printed of a page, and from there to its top. */
const foot = 51;
const top = 842 - 42;

/**
 * Prints a page.
 * @param page an open page, in the state that is to be printed
 * @returns how many sheets it takes
 */
export async function countSheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/**
 * Prints a page and reads it.
 * @param page an open page, in the state that is to be printed
 * @returns its sheets, in order
 */
export async function readSheets(page: Page): Promise<Sheet[]> {
  return readPrinted(await page.pdf({ preferCSSPageSize: true, tagged: true }));
}

/**
 * Reads what any browser has printed.
 * @param bytes a PDF of A4 sheets
 * @returns its sheets, in order
 */
export async function readPrinted(bytes: Uint8Array): Promise<Sheet[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const texts = (items as { str: string; transform: number[]; hasEOL: boolean }[]).map(
      ({ str, transform, hasEOL }) => ({ str: hasEOL ? `${str} ` : str, y: transform[5] ?? 0 }),
    );
    const inside = texts.filter(({ y }) => y > foot - 4);
    const lowest = Math.min(top, ...inside.filter(({ str }) => str.trim() !== '').map(({ y }) => y));
    sheets.push({
      words: joinWords(inside),
      margins: joinWords(texts.filter(({ y }) => y <= foot - 4)),
      filled: (top - lowest) / (top - foot),
      lastLine: joinWords(inside.filter(({ y }) => Math.abs(y - lowest) < 3)),
    });
  }
  await pdf.loadingTask.destroy();
  return sheets;
}

function joinWords(texts: readonly { str: string }[]): string {
  return texts
    .map(({ str }) => str)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Points by which what is printed is moved down, so that sheets end in many places: what is cut nowhere is not whole by chance. */
const shifts = Array.from({ length: 11 }, (_, index) => index * 20);

/** Words as they can be looked for: a PDF sets spaces of its own. */
export function squeeze(words: string): string {
  return words.replace(/\s+/g, '');
}

/**
 * Prints a page many times, a little further down each time, and lists what is cut by the end of a sheet.
 * @param page an open page
 * @param things each what has to stand on one sheet: its parts, in words
 * @returns the parts of each that is cut, with how far down it was; empty when all stand whole
 */
export async function listCut(page: Page, things: readonly (readonly string[])[]): Promise<string[]> {
  const cut: string[] = [];
  for (const shift of shifts) {
    await page.evaluate((points) => {
      document.documentElement.style.paddingTop = `${points}pt`;
    }, shift);
    const sheets = (await readSheets(page)).map(({ words }) => squeeze(words));
    const isWhole = (parts: readonly string[]): boolean =>
      sheets.some((sheet) => parts.every((part) => sheet.includes(squeeze(part))));
    cut.push(
      ...things.filter((parts) => !isWhole(parts)).map((parts) => `${parts.join(' ')}, ${shift} pt further down`),
    );
  }
  return cut;
}

/**
 * Lists words that are printed and said to nobody: hidden from assistive software, they have no tag in a PDF. Runs inside a
 * page that is shown as on paper, and so uses nothing from outside itself.
 * @returns the words of each such place that are not said beside it too; signs and arrows are no words
 */
export function findSilent(): string[] {
  return [...document.querySelectorAll<HTMLElement>('main [aria-hidden="true"]')]
    .filter((element) => element instanceof HTMLElement && element.checkVisibility())
    .filter((element) => {
      const beside = element.parentElement?.cloneNode(true) as Element;
      for (const hidden of beside.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
      const words = element.innerText.trim().toLowerCase();
      return /\p{L}|\p{N}/u.test(words) && !beside.textContent.toLowerCase().includes(words);
    })
    .map((element) => element.innerText.trim());
}
