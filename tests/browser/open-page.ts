// Owns opening pages of the built site in a browser, and noticing everything that goes wrong there.
import { type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { connectChromium } from './chromium.ts';
import { isIcon } from './icon.ts';

/** The address of the built site, ending in "/". */
export const home = inject('served').root;

/** The same site built for a sub-path. */
export const homeUnderSubPath = inject('served').subPath;

/** Milliseconds that an action may take: a guard against what hangs, never against a busy machine. */
export const patience = 120_000;

/** How a page is opened. */
interface OpenOptions extends BrowserContextOptions {
  /** A pattern of addresses that cannot be reached: what fails and is reported for want of them is no fault of the page. */
  without?: string;
}

/** Opens a page: an address relative to the site, such as `policy/#staff-use`. */
export type OpenPage = (address: string, options?: OpenOptions) => Promise<Page>;

/**
 * Gives a test file its browser. Each page opens in a context of its own; after each test, a script error, a refused
 * resource or a request to another origin fails it.
 * @returns a function that opens a page at 1280×800 in light colours unless told otherwise
 */
export function useBrowser(): OpenPage {
  let browser: Browser;
  const close: (() => Promise<void>)[] = [];
  let faults: string[] = [];
  beforeAll(async () => {
    browser = await connectChromium(inject('chromium'));
  });
  afterEach(async () => {
    await Promise.all(close.splice(0).map((closeContext) => closeContext()));
    const found = faults;
    faults = [];
    expect(found).toEqual([]);
  });
  afterAll(() => browser.close());
  return async (address, { without, ...options } = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
      ...options,
    });
    context.setDefaultTimeout(patience);
    close.push(() => context.close());
    const page = await context.newPage();
    const url = new URL(address, home);
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== url.origin) faults.push(`other origin: ${request.url()}`);
    });
    if (without !== undefined) {
      await page.route(without, (route) => route.abort());
      await page.goto(url.href);
      return page;
    }
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !isIcon(message.location().url)) faults.push(`console: ${message.text()}`);
    });
    page.on('requestfailed', (request) => {
      // With script switched off, a browser refuses to fetch modules early; nobody would miss them.
      if (options.javaScriptEnabled === false && request.url().endsWith('.js')) return;
      if (isIcon(request.url())) return;
      // The page was left before it came.
      if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
      faults.push(`refused: ${request.url()}`);
    });
    await page.goto(url.href);
    return page;
  };
}

/**
 * Records what a page fetches from now on.
 * @param page an open page
 * @returns the paths asked for, growing as they are; a browser fetches the site's icon, and some another that pages do not name, when it likes: those are left out
 */
export function recordRequests(page: Page): string[] {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (!isIcon(request.url())) fetched.push(new URL(request.url()).pathname);
  });
  return fetched;
}
