// Owns giving each test of three engines its pages, and noticing everything that goes wrong in them.
import { afterAll, afterEach, describe, expect, inject } from 'vitest';
import type { Engine, EngineBrowser, LaunchOptions } from './drivers/driver.ts';
import { chromium } from './drivers/chromium.ts';
import { firefox } from './drivers/firefox.ts';
import { type Scripts, serveWatched } from './drivers/watched-server.ts';
import { webkit } from './drivers/webkit.ts';
import { EnginePage } from './engine-page.ts';

/** All engines. None is ever left out: where one is missing, its tests fail and say what to install. */
export const engines: readonly Engine[] = [chromium, firefox, webkit];

/** A page that is left stops what it was fetching, and Pagefind reports that. */
const ofLeaving =
  /^(?:console|error): (?:Error: )?Failed to load [\s\S]*(?:NetworkError|AbortError|Load failed)|^error: .*Failed to load Pagefind metadata/;

/** How a page is opened. */
interface OpenOptions extends Partial<LaunchOptions> {
  /** Which built site; the made-up school at the top of its host without it. */
  site?: 'root' | 'subPath';
  /** Whether what goes wrong in it is the test's own doing. */
  isBroken?: boolean;
  /** What becomes of the site's scripts on their way. */
  scripts?: Scripts;
}

/** Opens a page on a device that holds nothing yet: an address relative to the site, such as `policy/#staff-use`. */
export type OpenInEngine = (address: string, options?: OpenOptions) => Promise<EnginePage>;

/**
 * Declares tests once for each engine. After each test, anything that went wrong in its pages fails it.
 * @param title what is tried
 * @param declare declares the tests: is given a function that opens pages (1280×800), and the engine's name
 */
export function inEachEngine(title: string, declare: (open: OpenInEngine, name: Engine['name']) => void): void {
  describe.each(engines)('$name', (engine) => {
    describe(title, () => {
      declare(useEngine(engine), engine.name);
    });
  });
}

function useEngine(engine: Engine): OpenInEngine {
  const browsers = new Map<string, Promise<EngineBrowser>>();
  const opened: { page: EnginePage; close: () => Promise<void>; isBroken: boolean }[] = [];
  afterEach(async () => {
    const faults: string[] = [];
    for (const { page, close, isBroken } of opened.splice(0)) {
      if (!isBroken) faults.push(...(await page.takeFaults()));
      await page.close();
      await close();
    }
    expect(faults.filter((fault) => !ofLeaving.test(fault))).toEqual([]);
  });
  afterAll(async () => {
    for (const browser of browsers.values()) await browser.then(({ close }) => close()).catch(() => undefined);
    browsers.clear();
  });
  return async (
    address,
    { site = 'root', isBroken = false, scripts = 'built', script = true, pageCache = true } = {},
  ) => {
    const kind = JSON.stringify([script, engine.hasPageCache && pageCache]);
    const launched = browsers.get(kind) ?? engine.launch({ script, pageCache });
    browsers.set(kind, launched);
    const browser = await launched;
    const server = await serveWatched(inject('sites')[site], !engine.tellsFaults, scripts);
    const page = new EnginePage(engine.name, server.home, await browser.newPage(server.home));
    opened.push({ page, close: server.close, isBroken });
    await page.open(address);
    return page;
  };
}
