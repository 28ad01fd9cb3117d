// Owns asking axe about a page as it stands.
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What a page is held against: WCAG 2.2 A and AA, and axe's best practices. */
export const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Lists what axe finds.
 * @param page an open page, in any state
 * @returns "rule: element" for each fault; empty when there is none
 */
export async function findViolations(page: Page): Promise<string[]> {
  // By the debugging protocol, so that the page's own security policy stays as it is; once for each page that is loaded.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly });
    return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}`));
  }, axeTags);
}
