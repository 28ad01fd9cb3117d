// Owns giving each test of three engines its pages, and noticing everything that goes wrong in them.
import { afterEach, describe, expect, inject } from 'vitest';
import type { Engine, EngineBrowser, LaunchOptions } from './drivers/driver.ts';
import { engines } from './drivers/engines.ts';
import { type Scripts, type Styles, serveWatched } from './drivers/watched-server.ts';
import { EnginePage } from './engine-page.ts';

/** Browsers of this process, by engine and how they were started: files share it, since starting them takes longer than most tests. They end with it. */
const browsers = new Map<string, Promise<EngineBrowser>>();

/** A page that is left stops what it was fetching, which Pagefind and the server report. */
const ofLeaving =
  /^(?:console|error): (?:Error: )?Failed to load [\s\S]*(?:NetworkError|AbortError|Load failed)|^error: .*Failed to load Pagefind metadata|^did not come: \S+\/search\/records\.json$/;

/** The made-up school at the top of its host, and in a folder of one. */
export type Site = 'root' | 'subPath';

/** Both sites: for journeys that write addresses, store, or load something later. EVERY_SITE=1 takes every journey to both. */
export const everySite: readonly Site[] = ['root', 'subPath'];
const usualSites: readonly Site[] = process.env.EVERY_SITE === '1' ? everySite : ['root'];

/** How a page is opened. */
interface OpenOptions extends Partial<LaunchOptions> {
  /** Which built site; that of the journey without it. */
  site?: Site;
  /** Whether what goes wrong in it is the test's own doing. */
  isBroken?: boolean;
  /** What becomes of the site's scripts on their way. */
  scripts?: Scripts;
  /** What becomes of its styles. */
  styles?: Styles;
}

/** Opens a page on a device that holds nothing yet: an address relative to the site, such as `policy/#staff-use`. */
export type OpenInEngine = (address: string, options?: OpenOptions) => Promise<EnginePage>;

/** Declares tests in one engine: is given a function that opens pages (1280×800), and the engine's name. */
type Declare = (open: OpenInEngine, name: Engine['name']) => void;

/**
 * Declares tests once for each engine. After each test, anything that went wrong in its pages fails it.
 * @param title what is tried
 * @param declare declares the tests
 * @param sites on which of them; at the top of its host alone without it
 */
export function inEachEngine(title: string, declare: Declare, sites = usualSites): void {
  declareIn(engines, title, declare, sites);
}

/**
 * Declares tests once for each engine that can be asked to print; WebKit's driver cannot.
 * @param title what is tried
 * @param declare as for `inEachEngine`
 */
export function inPrintingEngines(title: string, declare: Declare): void {
  declareIn(
    engines.filter(({ prints }) => prints),
    title,
    declare,
    usualSites,
  );
}

function declareIn(some: readonly Engine[], title: string, declare: Declare, sites: readonly Site[]): void {
  describe.each(some)('$name', (engine) => {
    describe(title, () => {
      if (sites.length === 1) declare(useEngine(engine, sites[0]), engine.name);
      else describe.each(sites)('on the site "%s"', (site) => declare(useEngine(engine, site), engine.name));
    });
  });
}

function useEngine(engine: Engine, ofJourney: Site = 'root'): OpenInEngine {
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
  return async (
    address,
    { site = ofJourney, isBroken = false, scripts = 'built', styles = 'built', script = true, pageCache = true } = {},
  ) => {
    const browser = await shareBrowser(engine, { script, pageCache: engine.hasPageCache && pageCache });
    const server = await serveWatched(inject('sites')[site], !engine.tellsFaults, scripts, styles);
    const page = new EnginePage(engine.name, server.home, await browser.newPage(server.home), server.drop);
    opened.push({ page, close: server.close, isBroken });
    await page.open(address);
    return page;
  };
}

function shareBrowser(engine: Engine, options: LaunchOptions): Promise<EngineBrowser> {
  const kind = JSON.stringify([engine.name, options]);
  const launched = browsers.get(kind) ?? engine.launch(options);
  browsers.set(kind, launched);
  // One that did not start is started anew by the next test: where it is missing, each says so.
  launched.catch(() => browsers.delete(kind));
  return launched;
}
