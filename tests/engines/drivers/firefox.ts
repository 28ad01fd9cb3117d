// Owns driving Firefox, by WebDriver BiDi.
import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type ElementHandle, type KeyInput, type Page } from 'puppeteer-core';
import { isIcon } from '../../browser/icon.ts';
import { adviseToInstall } from './advise-to-install.ts';
import type { Driver, Engine } from './driver.ts';
import { endWithMe } from './end-with-me.ts';
import { loadAddress, waitForLoad } from './wait-for-load.ts';

/** Where Firefox usually is. What is not there is passed over, so one list serves every system. */
const places = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Its driver asks for margins, and takes no notice of those in the sheets: they are as in `print.css`. */
const paperMargins = { top: '15mm', right: '18mm', bottom: '18mm', left: '18mm' };

export const firefox: Engine = {
  name: 'firefox',
  tellsFaults: true,
  hasPageCache: true,
  prints: true,
  findMissing: () => (findFirefox() === null ? advise() : null),
  launch: async ({ script, pageCache }) => {
    const executablePath = findFirefox();
    if (executablePath === null) throw new Error(advise());
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      extraPrefsFirefox: {
        ...(script ? {} : { 'javascript.enabled': false }),
        ...(pageCache ? {} : { 'browser.sessionhistory.max_total_viewers': 0 }),
      },
    });
    const leave = endWithMe(browser.process()?.pid);
    return {
      newPage: () => openPage(browser),
      close: async () => {
        leave();
        await browser.close();
      },
    };
  },
};

const given = process.env.FIREFOX_PATH ?? '';

/** The path that FIREFOX_PATH gives, or the first place that has one; null where there is none. */
function findFirefox(): string | null {
  const wanted = given === '' ? places : [given];
  return wanted.find((path) => existsSync(path)) ?? null;
}

function advise(): string {
  return adviseToInstall('Firefox', given, 'FIREFOX_PATH');
}

async function openPage(browser: Browser): Promise<Driver> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  return drive(page, () => context.close());
}

function drive(page: Page, close: () => Promise<void>): Driver {
  const run = (expression: string): Promise<unknown> => page.evaluate(expression);
  const faults: string[] = [];
  // Refusals of the security policy come as errors of the page.
  page.on('pageerror', (error) => faults.push(`error: ${error instanceof Error ? error.message : String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isIcon(message.location().url ?? '')) faults.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !isIcon(response.url()) && !response.request().isNavigationRequest()) {
      faults.push(`did not come: ${response.url()}`);
    }
  });
  page.on('dialog', (dialog) => void dialog.accept());
  // The page may be gone before it has answered.
  const step = (way: 'back' | 'forward'): Promise<void> =>
    page.evaluate(`history.${way}()`).then(
      () => undefined,
      () => undefined,
    );
  return {
    // Commands that wait for a page to load never end when it comes out of memory, nor the next one after that.
    goto: (address) =>
      loadAddress(run, address, () => {
        page.goto(address).catch(() => undefined);
        return Promise.resolve();
      }),
    reload: () => waitForLoad(run, () => run('location.reload()').catch(() => undefined)),
    back: () => step('back'),
    forward: () => step('forward'),
    run,
    clickAt: (x, y) => page.mouse.click(x, y),
    press: async (key, held) => {
      for (const each of held) await page.keyboard.down(each as KeyInput);
      await page.keyboard.press((key === 'Space' ? ' ' : key) as KeyInput);
      for (const each of held) await page.keyboard.up(each as KeyInput);
    },
    type: (text) => page.keyboard.type(text),
    chooseFile: async (selector, path) => {
      const field = (await page.$(selector)) as ElementHandle<HTMLInputElement> | null;
      if (field === null) throw new Error(`There is no ${selector} to hand a file to.`);
      await field.uploadFile(path);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async () => Buffer.from(await page.screenshot()),
    print: () => page.pdf({ format: 'a4', margin: paperMargins }),
    takeFaults: () => Promise.resolve(faults.splice(0)),
    close,
  };
}
