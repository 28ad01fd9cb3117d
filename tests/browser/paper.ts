// Owns counting what a page takes on paper.
import type { Page } from 'playwright-core';

/**
 * Prints a page.
 * @param page an open page, in the state that is to be printed
 * @returns how many sheets it takes
 */
export async function countSheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
