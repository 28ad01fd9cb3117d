// Owns looking at one page in every way of `looks`, loaded once.
import type { Page } from 'playwright-core';
import { findOverflow } from '../overflow.ts';
import { findBrokenWords, findCovered, findSqueezed, measureSideways, setText, unfold } from './in-page.ts';
import { looks } from './looks.ts';
import { findBrokenNumbers, findLongLines, findNarrowFields } from './words-in-page.ts';

/** Names that are told of one look: the first few lead to the fault. */
const mostNames = 4;

/** Characters of a line of running text: 80 are asked for (WCAG 1.4.8), and letters are not as wide in every font. */
const longestLine = 85;

/** What is read at a glance and pressed: no word of it is broken in two. */
const glanced = 'h1, h2, h3, h4, th, a[href], button, summary, label, legend';

/**
 * What is looked at with text at twice its size, by the window's width: on most phones everything, else the title. Wider
 * windows have columns then, which they would not have in a browser whose own text is as large.
 */
const glancedWhenLarge: Readonly<Record<number, string>> = { 320: 'h1', 360: 'h1', 390: glanced, 768: 'h1' };

/**
 * Looks at an open page in every way, and leaves it as it was in the last.
 * @param page an open page
 * @returns "look: what is wrong" for each look at which the page scrolls sideways, words are squeezed into a column of letters, a word is broken in two, a field shows too little of what is typed, a telephone number is broken, lines are too long to read, or something lies on what has the focus
 */
export async function findLayoutFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(unfold);
  for (const { name, viewport, isLarge, isSpaced, colorScheme, forcedColors, hasFocus } of looks) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: colorScheme ?? 'light', forcedColors: forcedColors ?? 'none' });
    await page.evaluate(setText, { isLarge, isSpaced });
    const [sideways, wide] = [await page.evaluate(measureSideways), await page.evaluate(findOverflow)];
    if (sideways > 0 || wide.length > 0) {
      faults.push(`${name}: ${sideways} px too wide, by ${listSome(wide)}`);
    }
    const squeezed = await page.evaluate(findSqueezed);
    if (squeezed.length > 0) faults.push(`${name}: squeezed, ${listSome(squeezed)}`);
    const narrow = await page.evaluate(findNarrowFields);
    if (narrow.length > 0) faults.push(`${name}: too narrow to type in, ${listSome(narrow)}`);
    // Spaced text may break a word on a phone.
    const looked = isLarge === true ? glancedWhenLarge[viewport.width] : glanced;
    if (isSpaced !== true && looked !== undefined) {
      const broken = await page.evaluate(findBrokenWords, looked);
      if (broken.length > 0) faults.push(`${name}: broken, ${listSome(broken)}`);
    }
    if (isLarge !== true && isSpaced !== true) {
      const numbers = await page.evaluate(findBrokenNumbers);
      if (numbers.length > 0) faults.push(`${name}: broken in two, ${listSome(numbers)}`);
    }
    if (hasFocus === true) {
      const covered = await page.evaluate(findCovered);
      if (covered.length > 0) faults.push(`${name}: ${listSome(covered)}`);
      const long = await page.evaluate(findLongLines, longestLine);
      if (long.length > 0) faults.push(`${name}: hard to read, ${listSome(long)}`);
    }
  }
  return faults;
}

function listSome(names: readonly string[]): string {
  const different = [...new Set(names)];
  const more = different.length - mostNames;
  return different.slice(0, mostNames).join('; ') + (more > 0 ? `; and ${more} more` : '');
}
