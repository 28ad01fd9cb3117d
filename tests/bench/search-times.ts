// Owns how long a search takes in a real browser: cold on a slow phone and network, and warm.
import type { Browser, Page } from 'playwright-core';
import { serveStatic } from '../../src/commands/static-server.ts';
import { launchChromium } from '../browser/chromium.ts';
import { slowDown } from './slow-phone.ts';
import { serveZipped } from './zipped-server.ts';

const question = 'parent sent me a friend request';
const runs = 5;

/** One cold search: milliseconds to the first result, and what was fetched for it. */
interface Cold {
  ms: number;
  bytes: number;
  requests: number;
}

/** What was measured. */
export interface SearchTimes {
  /** From opening the dialog on the policy page. */
  dialog: Cold;
  /** From asking for `/search/?q=`. */
  page: Cold;
  /** Median milliseconds for a question, at full speed, drawn. */
  warm: number;
}

/**
 * Measures the search of a built site, served with gzip as hosts do.
 * @param folder the built site, for the base path "/"
 * @param questions asked one after the other for the warm median
 * @returns medians of five cold runs, and the warm median
 */
export async function measureTimes(folder: string, questions: readonly string[]): Promise<SearchTimes> {
  const site = await serveStatic(folder, '/', 0);
  const zipped = await serveZipped(site.origin);
  const browser = await launchChromium();
  try {
    return {
      dialog: await medianOf(() => coldDialog(browser, zipped.origin)),
      page: await medianOf(() => coldPage(browser, zipped.origin)),
      warm: await warmMedian(browser, zipped.origin, questions),
    };
  } finally {
    await browser.close();
    zipped.close();
    await site.close();
  }
}

async function coldDialog(browser: Browser, origin: string): Promise<Cold> {
  const page = await browser.newPage();
  await page.goto(`${origin}/policy/`, { waitUntil: 'networkidle' });
  const counted = await slowDown(page);
  const started = performance.now();
  await page.keyboard.press('/');
  await page.locator('dialog[open] [name="q"]').waitFor();
  await page.keyboard.insertText(question);
  await page.locator('dialog [data-results] > li').first().waitFor();
  return finish(page, started, counted);
}

async function coldPage(browser: Browser, origin: string): Promise<Cold> {
  const page = await browser.newPage();
  const counted = await slowDown(page);
  const started = performance.now();
  await page.goto(`${origin}/search/?q=${encodeURIComponent(question)}`, { waitUntil: 'commit' });
  await page.locator('[data-results] > li').first().waitFor();
  return finish(page, started, counted);
}

async function finish(page: Page, started: number, counted: { bytes: number; requests: number }): Promise<Cold> {
  const ms = performance.now() - started;
  await page.context().close();
  await page.close();
  return { ms, bytes: counted.bytes, requests: counted.requests };
}

async function warmMedian(browser: Browser, origin: string, questions: readonly string[]): Promise<number> {
  const page = await browser.newPage();
  await page.goto(`${origin}/search/?q=phone`);
  await page.locator('[data-results] > li').first().waitFor();
  const times = await page.evaluate(async (asked) => {
    const box = document.querySelector('search-box') as HTMLElement & { start: (query: object) => Promise<void> };
    const taken: number[] = [];
    for (const q of asked) {
      const started = performance.now();
      await box.start({ q, kind: '', reader: '' });
      taken.push(performance.now() - started);
    }
    return taken;
  }, questions);
  await page.close();
  return median(times);
}

async function medianOf(measure: () => Promise<Cold>): Promise<Cold> {
  const measured: Cold[] = [];
  for (let run = 0; run < runs; run++) measured.push(await measure());
  return measured.sort((a, b) => a.ms - b.ms)[Math.floor(runs / 2)] ?? { ms: NaN, bytes: 0, requests: 0 };
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
