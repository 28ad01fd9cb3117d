// Owns how fast a page comes on a slow phone: first paint, largest paint, work of the main thread.
import type { Browser } from 'playwright-core';
import { slowDown } from './slow-phone.ts';

/** What was measured of one page; milliseconds since it was asked for, and of work. */
export interface PhoneTimes {
  first: number;
  largest: number;
  main: number;
}

/** Milliseconds after which a page that has loaded is taken as done: nothing of ours begins later. */
const settled = 700;

/**
 * Opens a page once as a first visit: nothing is kept from before.
 * @param browser a running browser
 * @param address the page
 * @returns what was measured. Rejects when the page does not come
 */
export async function timePage(browser: Browser, address: string): Promise<PhoneTimes> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  // The first page of a context is slower than what comes after it, whatever it is.
  await page.goto('about:blank');
  const { protocol } = await slowDown(page);
  // Work is counted in time of the thread: what else the machine does is none of the page's.
  await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await readWork();
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(settled);
  const main = (await readWork()) - before;
  const paints = await page.evaluate(
    () =>
      new Promise<{ first: number; largest: number }>((resolve) => {
        const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
        new PerformanceObserver((list) => {
          resolve({ first, largest: list.getEntries().at(-1)?.startTime ?? NaN });
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await context.close();
  return { ...paints, main };

  async function readWork(): Promise<number> {
    const { metrics } = await protocol.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
  }
}
