// Guidance as its reader uses it: on a phone, without script, by a link to one situation, and on paper.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './open-page.ts';
import { countSheets } from './paper.ts';

const open = useBrowser();
const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };

describe('without script, on a phone', () => {
  it('opens a clause’s words where they are cited, and leads to the clause', async () => {
    const page = await open('guidance/staff/', phone);
    const cite = page.locator('.key-points .cite').first();
    const words = cite.locator('.cite__words');
    expect(await words.isVisible()).toBe(false);
    await cite.locator('summary').click();
    expect(await words.isVisible()).toBe(true);
    await cite.getByRole('link', { name: /^Read \S+ in the policy$/ }).click();
    expect(page.url()).toMatch(/\/policy\/#staff-phone-away$/);
    expect(await page.locator('#staff-phone-away').isVisible()).toBe(true);
  });

  it('opens a situation, and shows what to do', async () => {
    const page = await open('guidance/parents/', phone);
    const situation = page.locator('.what-if', { hasText: 'Your child’s phone is lost at school' });
    expect(await situation.locator('.what-if__answer').isVisible()).toBe(false);
    await situation.locator('.what-if__question').click();
    expect(await situation.locator('.what-if__answer').isVisible()).toBe(true);
  });

  it('reaches each part from the top', async () => {
    const page = await open('guidance/staff/', phone);
    await page.locator('.on-this-page__summary').click();
    for (const link of await page.locator('.on-this-page__link').all()) {
      const target = await link.getAttribute('href');
      await link.click();
      expect(await page.locator(target ?? '').isVisible(), target ?? '').toBe(true);
    }
  });
});

describe('a link to one situation', () => {
  it('opens it', async () => {
    const page = await open('guidance/staff/#picture-found', phone);
    expect(await page.locator('#picture-found').isVisible()).toBe(true);
    expect(await page.locator('#parent-rings').isVisible()).toBe(false);
  });
});

describe('the switch for the clauses', () => {
  const names = '.cite:not(.cite--changed) > .cite__name';
  const shows = (page: Page): Promise<boolean> => page.locator(names).first().isVisible();

  it('leaves the text alone at first, shows every citation when it is on, and stores nothing', async () => {
    const page = await open('guidance/staff/');
    const changed = page.locator('.cite--changed > .cite__name').first();
    expect([await shows(page), await changed.isVisible()]).toEqual([false, true]);
    await page.getByLabel('Show the clauses').check();
    expect(await shows(page)).toBe(true);
    await page.getByLabel('Show the clauses').uncheck();
    expect(await shows(page)).toBe(false);
    expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] });
  });

  it('is remembered where the reader asks, on every page of guidance, until it is erased', async () => {
    const page = await open('guidance/staff/');
    await page.getByLabel('Show the clauses').check();
    await page.getByLabel('Always, on this device').check();
    await page.getByRole('status').filter({ hasText: 'Remembered on this device.' }).waitFor();
    await page.goto(new URL('../parents/', page.url()).href);
    expect(await shows(page)).toBe(true);
    await page.goto(new URL('/privacy/', page.url()).href);
    expect(await page.locator('[data-clause-wish]').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Erase everything' }).click();
    expect(await page.locator('[data-clause-wish]').isVisible()).toBe(false);
    await page.goto(new URL('/guidance/staff/', page.url()).href);
    expect(await shows(page)).toBe(false);
  });

  it('is not there without script, and every citation is', async () => {
    const page = await open('guidance/staff/', { javaScriptEnabled: false });
    expect([await page.locator('.cite-switch').isVisible(), await shows(page)]).toEqual([false, true]);
  });
});

describe('by keyboard', () => {
  it('opens and closes a citation', async () => {
    const page = await open('guidance/governors/');
    await page.getByLabel('Show the clauses').check();
    const cite = page.locator('.key-points .cite').first();
    await cite.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await cite.getAttribute('open')).not.toBeNull();
    await page.keyboard.press('Space');
    expect(await cite.getAttribute('open')).toBeNull();
  });
});

describe('targets', () => {
  it('are large enough on a phone, apart from links in running text', async () => {
    const page = await open('guidance/staff/', { viewport: { width: 360, height: 740 }, hasTouch: true });
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('main :is(summary, nav a, .fact, .contact a)')]
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && box.height < 44)
        .map(({ element, box }) => `${element.className} ${Math.round(box.height)}`),
    );
    expect([...new Set(small)]).toEqual([]);
  });
});

describe('paper', () => {
  it('has every situation open, the numbers of the clauses, and no navigation', async () => {
    const page = await open('guidance/staff/');
    await page.emulateMedia({ media: 'print' });
    for (const answer of await page.locator('.what-if__answer').all()) {
      expect((await answer.boundingBox())?.height ?? 0).toBeGreaterThan(10);
    }
    expect(await page.locator('.cite__name').first().isVisible()).toBe(true);
    for (const part of ['.page-aside', '.guidance-nav']) expect(await page.locator(part).isVisible(), part).toBe(false);
    expect(await countSheets(page)).toBeLessThan(5);
  });

  it('has the whole table of coverage', async () => {
    const page = await open('governors/coverage/');
    await page.emulateMedia({ media: 'print' });
    const sheets = await countSheets(page);
    expect(sheets).toBeGreaterThan(2);
    expect(sheets).toBeLessThan(6);
  });
});
