// Long pages on a phone: folded to what matters first, opened by heading, by link, all at once, and on paper.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolations } from './axe.ts';
import { useBrowser } from './open-page.ts';

const open = useBrowser();
const compare = 'compare/2024-10/2026-10/';
const phone = { viewport: { width: 360, height: 780 } };

/** Whether it can be seen: what the browser's search may find is there, but hidden. */
const isShown = (page: Page, selector: string): Promise<boolean> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.closest('[hidden]') === null && element.getClientRects().length > 0);

describe.each([
  ['governors/', '.open-notes', 'Open review notes', 9],
  ['governors/coverage/', '.coverage__section td', '1 ', 9],
  ['lessons/map/', '.teaching-map td', 'Online safety and awareness', 4],
  // The decision sheet stands open: it is filled in, not looked something up in.
  [compare, '#ring-the-office', '2 ', 14],
] as const)('/%s', (address, inside, heading, screens) => {
  it('is short on a phone, and says of each part how much is in it', async () => {
    const page = await open(address, phone);
    expect(await isShown(page, inside)).toBe(false);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThan(screens * 780);
    const buttons = page.getByRole('button', { name: /\d/, expanded: false });
    expect(await buttons.count()).toBeGreaterThan(1);
    expect(await findViolations(page)).toEqual([]);
  });

  it('opens a part by its heading', async () => {
    const page = await open(address, phone);
    const button = page.getByRole('heading', { name: heading }).getByRole('button').first();
    await button.click();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await page.getByRole('button', { name: 'Open every part' }).click();
    expect(await isShown(page, inside)).toBe(true);
    await page.getByRole('button', { name: 'Fold every part' }).click();
    expect(await isShown(page, inside)).toBe(false);
  });

  it('stands open on paper, and folds again after it', async () => {
    const page = await open(address, phone);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    expect(await isShown(page, inside)).toBe(true);
    expect(await page.locator('h2').first().isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await isShown(page, inside)).toBe(false);
  });

  it('stands open without script, and where there is room', async () => {
    for (const options of [{ ...phone, javaScriptEnabled: false }, {}]) {
      const page = await open(address, options);
      expect(await isShown(page, inside)).toBe(true);
      expect(await page.locator('.fold__button').count()).toBe(0);
      expect(await page.locator('[data-fold-all]').isVisible()).toBe(false);
    }
  });
});

describe('a link into a folded part', () => {
  it('opens it, from outside and from the page itself', async () => {
    const page = await open(`${compare}#older-ring-the-office`, phone);
    const isInSight = (selector: string): Promise<boolean> =>
      page.locator(selector).evaluate((element) => {
        const { top } = element.getBoundingClientRect();
        return element.closest('[hidden]') === null && top >= -1 && top < innerHeight;
      });
    expect(await isShown(page, '#change_ring-the-office')).toBe(true);
    await page.goto(new URL(`/${compare}`, page.url()).href);
    expect(await isShown(page, '#change_policy-basis')).toBe(true);
    const link = page.locator('.decision__link').last();
    const target = (await link.getAttribute('href')) ?? '';
    await link.click();
    await page.waitForFunction((hash) => location.hash === hash, target);
    expect(await isInSight(target)).toBe(true);
  });
});

describe('a decision on a phone', () => {
  it('stands open, so that a meeting is played without unfolding', async () => {
    const page = await open(compare, phone);
    const row = page.locator('[data-decision]').first();
    expect(await row.getByRole('radio').first().isVisible()).toBe(true);
    expect(await row.locator('.fold__button').count()).toBe(0);
  });
});
