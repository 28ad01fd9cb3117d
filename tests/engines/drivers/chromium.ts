// Owns driving Chromium: the one that the other browser tests use.
import { type Page } from 'playwright-core';
import { launchChromium } from '../../browser/chromium.ts';
import { isIcon } from '../../browser/icon.ts';
import type { Driver, Engine } from './driver.ts';

export const chromium: Engine = {
  name: 'chromium',
  tellsFaults: true,
  // Without a screen, it never does.
  hasPageCache: false,
  prints: true,
  // It comes with the packages.
  findMissing: () => null,
  launch: async ({ script }) => {
    const browser = await launchChromium();
    return {
      newPage: async () => {
        const context = await browser.newContext({ javaScriptEnabled: script, viewport: { width: 1280, height: 800 } });
        return drive(await context.newPage(), script, () => context.close());
      },
      close: () => browser.close(),
    };
  },
};

function drive(page: Page, script: boolean, close: () => Promise<void>): Driver {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isIcon(message.location().url)) faults.push(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => {
    // The page was left before it came.
    if (isIcon(request.url()) || request.failure()?.errorText === 'net::ERR_ABORTED') return;
    // With script off, modules are refused early; nobody would miss them.
    if (!script && request.url().endsWith('.js')) return;
    faults.push(`did not come: ${request.url()}`);
  });
  page.on('dialog', (dialog) => void dialog.accept());
  // The page may be gone before it has answered.
  const step = (way: 'back' | 'forward'): Promise<void> =>
    page.evaluate(`history.${way}()`).then(
      () => undefined,
      () => undefined,
    );
  return {
    goto: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    // Commands that wait for a page to load never end when it comes out of memory.
    back: () => step('back'),
    forward: () => step('forward'),
    run: (expression) => page.evaluate(expression),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key, held) => page.keyboard.press([...held, key].join('+')),
    type: (text) => page.keyboard.type(text),
    chooseFile: (selector, path) => page.setInputFiles(selector, path),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: () => page.screenshot(),
    print: () => page.pdf({ preferCSSPageSize: true }),
    takeFaults: () => Promise.resolve(faults.splice(0)),
    close,
  };
}
