// Owns the rule that feed, sitemap and drawings are well-formed XML, asked of a browser: its parser is strict, and none has to be added for it.
import type { Browser } from 'playwright-core';
import type { Fault } from './fault.ts';
import type { Site } from './site.ts';

/**
 * Lists XML files that a program would refuse.
 * @param site the site
 * @param browser a running browser
 * @returns a fault for each, with the parser's own words
 */
export async function findIllFormedXml({ files }: Site, browser: Browser): Promise<Fault[]> {
  const texts = [...files]
    .filter(([path]) => /\.(xml|svg)$/.test(path))
    .map(([path, text]) => [path, text.toString()] as const);
  const page = await browser.newPage();
  try {
    const faults = await page.evaluate(
      (sources) =>
        sources.flatMap(([path, text]) => {
          const told = new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror div');
          return told === null ? [] : [{ path, told: told.textContent.trim() }];
        }),
      texts,
    );
    return faults.map(({ path, told }) => ({
      path,
      rule: 'unreadable-data',
      message: `It is not well-formed XML: ${told}`,
      remedy: 'Look for a character that XML does not allow, or one of & and < that was not escaped.',
    }));
  } finally {
    await page.close();
  }
}
