// Owns what only a browser can tell of a page: accessibility as axe sees it, errors, refusals, requests elsewhere, sideways scrolling.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serveStatic } from '../../src/commands/static-server.ts';
import { findViolations } from '../browser/axe.ts';
import { isIcon } from '../browser/icon.ts';
import { findOverflow } from '../browser/overflow.ts';
import type { Fault } from './fault.ts';
import { addressOfPage, type Site, type SitePage } from './site.ts';

/** How each page is looked at by axe. Further widths and schemes would find what these find. */
const views = [
  { name: 'light, 1280 px wide', viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  { name: 'dark, 360 px wide', viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
] as const;
/** The narrowest page of WCAG 1.4.10. */
const narrow = { width: 320, height: 640 };

/** Pages open at a time: two use two processors, a third uses the time in which they wait. */
const atOnce = 3;

/** Milliseconds. A page that has not come by then never will. */
const patience = 120_000;

/** What each rule asks for. */
const remedies = {
  axe: 'Correct the component that draws it; the rule is explained at dequeuniversity.com/rules/axe/.',
  'page-error': 'Open the page with the developer tools of a browser: the console names the place.',
  'other-origin': 'Keep a copy in the site, or make it a link that a reader can follow.',
  'sideways-scrolling': 'Let it wrap, or give it a scrolling box of its own.',
} as const;

/**
 * Opens pages as a host would serve them, and lists what goes wrong.
 * @param site the site
 * @param folder where it stands on disk
 * @param pages those of its pages to open
 * @param browser a running browser
 * @returns faults in any order. Rejects when a page does not come at all
 */
export async function findFaultsInBrowser(
  site: Site,
  folder: string,
  pages: readonly SitePage[],
  browser: Browser,
): Promise<Fault[]> {
  const server = await serveStatic(folder, site.base, 0);
  const context = await browser.newContext({ viewport: views[0].viewport });
  context.setDefaultTimeout(patience);
  const served = { origin: server.origin, base: site.base };
  const left = [...pages];
  const look = async (): Promise<Fault[]> => {
    const watched = await watchPage(context, served.origin);
    const faults: Fault[] = [];
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      faults.push(...(await watched.look(next.path, addressOfPage(served, next.path))));
    }
    return faults;
  };
  try {
    return (await Promise.all(Array.from({ length: atOnce }, look))).flat();
  } finally {
    await context.close();
    await server.close();
  }
}

/** Opens a page once, and gives a way to look at one address after the other in it. */
async function watchPage(
  context: BrowserContext,
  origin: string,
): Promise<{ look: (path: string, address: string) => Promise<Fault[]> }> {
  const page = await context.newPage();
  const noticed: { rule: keyof typeof remedies; message: string }[] = [];
  const note = (rule: keyof typeof remedies, message: string): void => void noticed.push({ rule, message });
  page.on('pageerror', (error) => note('page-error', `A script failed: ${error.message}`));
  page.on('console', (message) => {
    const isOfPage = message.type() === 'error' && !isIcon(message.location().url);
    if (isOfPage) note('page-error', `The browser reports: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:') note('other-origin', `It asks for ${url.href}.`);
  });
  return {
    look: async (path, address) => {
      await page.setViewportSize(views[0].viewport);
      await page.emulateMedia({ colorScheme: views[0].colorScheme });
      await page.goto(address);
      for (const message of await listViolations(page)) note('axe', message);
      await page.setViewportSize(narrow);
      const wide = [...new Set(await page.evaluate(findOverflow))];
      if (wide.length > 0) note('sideways-scrolling', `Wider than a page of ${narrow.width} px: ${listSome(wide)}.`);
      return noticed.splice(0).map(({ rule, message }) => ({ path, rule, message, remedy: remedies[rule] }));
    },
  };
}

function listSome(names: readonly string[]): string {
  const most = 4;
  return names.slice(0, most).join(', ') + (names.length > most ? ` and ${names.length - most} more` : '');
}

/** One loading, two views: loading takes longer than looking. */
async function listViolations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { name, viewport, colorScheme } of views) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    found.push(...(await findViolations(page)).map((violation) => `${violation} (${name}).`));
  }
  return found;
}
