// What is stored on a device: nothing before the reader asks for it, then only what is said, and nothing that can break a page.
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { chooseOfEachKind } from '../check-site/page-kinds.ts';
import { readSite } from '../check-site/site.ts';
import { home, useBrowser } from './open-page.ts';

const open = useBrowser();
const quiz = 'quizzes/staff-phones/';
const quizKey = 'policy:v1:quiz:staff-phones';
const list = 'checklists/staff-start/';
const listKey = 'policy:v1:checklist:staff-start';

const storedKeys = (page: Page): Promise<string[]> => page.evaluate(() => Object.keys(localStorage));
const stored = (page: Page, key: string): Promise<string | null> =>
  page.evaluate((name) => localStorage.getItem(name), key);
const store = (page: Page, key: string, text: string): Promise<void> =>
  page.evaluate(([name, value]) => localStorage.setItem(name ?? '', value ?? ''), [key, text]);
const firstOption = (page: Page) => page.locator('.option .option__input').first();
const firstTick = (page: Page) => page.locator('.checklist-item__label input').first();

/** Stores a text, opens the page again, and gives what its form then holds. */
async function reopenWith(page: Page, key: string, text: string): Promise<string[]> {
  await store(page, key, text);
  await page.reload();
  return page
    .locator('form input:checked')
    .evaluateAll((all) =>
      all.map((input) => `${(input as HTMLInputElement).name}=${(input as HTMLInputElement).value}`),
    );
}

describe('before a reader asks for it', () => {
  it('nothing is written on any kind of page, whatever is clicked', async () => {
    const page = await open('');
    for (const { path } of chooseOfEachKind(readSite(inject('sites').root.folder).pages)) {
      await page.goto(new URL(path.replace(/index\.html$/, ''), home).href);
      const control = page.locator('.option .option__input, .checklist-item__label input').first();
      if ((await control.count()) > 0) await control.check();
      const button = page.locator('button[type="submit"]:visible').first();
      if (/^quizzes\/[^/]+\/index/.test(path)) await button.click();
    }
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
  });
});

describe('on pupils’ pages', () => {
  it.each(['quizzes/pupils-5-7/', 'quizzes/pupils-9-11/', 'checklists/pupils-7-9/'])(
    '%s never writes',
    async (address) => {
      const page = await open(address);
      expect(await page.locator('[data-keep]').count()).toBe(0);
      await page.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new Error('written');
        };
      });
      await page.locator('form input:not([type="hidden"])').first().check();
      await page.locator('[data-clear]').click();
      await page.locator('[data-undo]').click();
      expect(await page.locator('form input:checked').count()).toBe(1);
    },
  );
});

describe('once a reader has asked', () => {
  it('the record holds what the page says, is filled in again, and is erased', async () => {
    const page = await open(quiz);
    await page.locator('[data-keep]').click();
    await firstOption(page).check();
    const record = JSON.parse((await stored(page, quizKey)) ?? '') as Record<string, unknown>;
    expect(Object.keys(record)).toEqual(['version', 'savedAt', 'expires', 'answers']);
    expect(record.version).toBe('2024-10');
    expect(record.savedAt).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const name = await firstOption(page).getAttribute('name');
    expect(record.answers).toEqual({ [name ?? '']: [await firstOption(page).getAttribute('value')] });
    expect(await storedKeys(page)).toEqual([quizKey]);
    await page.reload();
    expect(await firstOption(page).isChecked()).toBe(true);
    expect(await page.locator('[data-until]').textContent()).toMatch(/^\d+ \w+ \d{4}$/);
    await page.locator('[data-stop]').click();
    expect(await storedKeys(page)).toEqual([]);
    expect(await firstOption(page).isChecked()).toBe(true);
  });

  it('steps keep the reader’s order', async () => {
    const page = await open('quizzes/staff-phones/');
    await page.locator('[data-keep]').click();
    await page.locator('.order-list__step').first().locator('[data-move="down"]').click();
    const order = (): Promise<string[]> => page.locator('[data-step-words]').allTextContents();
    const before = await order();
    await page.reload();
    expect(await order()).toEqual(before);
  });

  it('"Clear my answers" erases the record too, and undo brings both back for ten seconds', async () => {
    const page = await open(list);
    await page.clock.install();
    await page.locator('[data-keep]').click();
    await firstTick(page).check();
    await page.locator('[data-clear]').click();
    expect(await storedKeys(page)).toEqual([]);
    expect(await firstTick(page).isChecked()).toBe(false);
    await page.locator('[data-undo]').click();
    expect(await firstTick(page).isChecked()).toBe(true);
    expect(await storedKeys(page)).toEqual([listKey]);
    await page.locator('[data-clear]').click();
    await page.clock.fastForward(9_000);
    expect(await page.locator('[data-undo]').isVisible()).toBe(true);
    await page.clock.fastForward(1_500);
    expect(await page.locator('[data-undo]').isVisible()).toBe(false);
  });

  it('"Try the missed ones again" takes the wrong answers out of the record too', async () => {
    const page = await open(quiz);
    await page.locator('[data-keep]').click();
    await page.locator('.quiz-item').first().locator('.option__input').first().check();
    await page.locator('.quiz-item').nth(1).locator('.option__input').first().check();
    await page.locator('.quiz__submit').click();
    await page.locator('[data-retry]').click();
    const held = await page.locator('form input:checked').count();
    expect(held).toBeLessThan(2);
    const { answers } = JSON.parse((await stored(page, quizKey)) ?? '') as { answers: object };
    expect(Object.keys(answers)).toHaveLength(held);
  });

  it('two tabs see each other’s answers and lose none', async () => {
    const one = await open(list);
    await one.locator('[data-keep]').click();
    const two = await one.context().newPage();
    await two.goto(one.url());
    const tick = (page: Page, index: number) => page.locator('.checklist-item__label input').nth(index);
    await tick(one, 0).check();
    await two.locator('[data-count]', { hasText: '1 of' }).waitFor();
    await tick(two, 1).check();
    await one.locator('[data-count]', { hasText: '2 of' }).waitFor();
    await tick(one, 2).check();
    await two.locator('[data-count]', { hasText: '3 of' }).waitFor();
    await tick(two, 0).uncheck();
    await one.locator('[data-count]', { hasText: '2 of' }).waitFor();
    const { answers } = JSON.parse((await stored(one, listKey)) ?? '') as { answers: object };
    expect(Object.keys(answers)).toHaveLength(2);
    await two.locator('[data-stop]').click();
    await one.locator('[data-offer]').waitFor();
  });

  it('the privacy page lists it with its contents and expiry, and erases it', async () => {
    const page = await open(list);
    await page.locator('[data-keep]').click();
    await firstTick(page).check();
    await page.goto(new URL('/privacy/', page.url()).href);
    const row = page.locator('.stored-records__row');
    const words = (await row.innerText()).replace(/\s+/g, ' ');
    expect(words).toMatch(/Checklist: Starting at Larkmead Holds 1 answer, and the policy version 2024-10/);
    expect(words).toMatch(/Expires \d+ \w+ \d{4}/);
    await page.locator('[data-erase]').first().click();
    expect(await row.count()).toBe(0);
    expect(await page.locator('[data-nothing]').isVisible()).toBe(true);
    expect(await storedKeys(page)).toEqual([]);
  });
});

describe('where storage does not work', () => {
  it('refused: the page says so and works', async () => {
    const page = await open(quiz);
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await page.reload();
    expect(await page.locator('[data-keep-status]').textContent()).toMatch(/does not allow it/);
    expect(await page.locator('[data-keep]').count()).toBe(0);
    await firstOption(page).check();
    await page.locator('.quiz__submit').click();
    expect(await page.locator('[data-score]').first().textContent()).toMatch(/of 5 right/);
  });

  it('full: the page says so, and what was kept stays', async () => {
    const page = await open(list);
    await page.locator('[data-keep]').click();
    await firstTick(page).check();
    const before = await stored(page, listKey);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.locator('.checklist-item__label input').nth(1).check();
    expect(await page.locator('[data-keep-status]').textContent()).toMatch(/no room left/);
    expect(await stored(page, listKey)).toBe(before);
  });
});

describe('a stored record that is not as it should be', () => {
  const day = new Date().toISOString().slice(0, 10);
  const good = { version: '2024-10', savedAt: day, expires: '2199-01-01', answers: {} };

  it.each([
    ['damaged JSON', '{"version":"2023-1'],
    ['a foreign shape', '{"theme":"dark","list":[1,2]}'],
    ['a value of a megabyte', JSON.stringify({ ...good, answers: { 'phone-locker': ['x'.repeat(1_048_576)] } })],
    ['an older schema', '{"savedAt":1700000000000,"answers":[{"item":1,"ticked":true}]}'],
    ['a record that has expired', JSON.stringify({ ...good, savedAt: '2020-01-01', expires: '2020-03-31' })],
  ])('%s is dropped and the page works', async (_, text) => {
    const page = await open(list);
    expect(await reopenWith(page, listKey, text)).toEqual([]);
    expect(await page.locator('[data-offer]').isVisible()).toBe(true);
    await firstTick(page).check();
    expect(await page.locator('[data-count]').textContent()).toMatch(/^1 of/);
    expect(await storedKeys(page)).toEqual([]);
  });

  it('an item that no longer exists is dropped, and no other', async () => {
    const page = await open(list);
    const name = (await firstTick(page).getAttribute('name')) ?? '';
    const answers = { 'gone-item': ['done', '2024-10'], [name]: ['done', '2024-10'], other: 'damaged' };
    expect(await reopenWith(page, listKey, JSON.stringify({ ...good, answers }))).toEqual([`${name}=done`]);
  });

  it('a clock that was set back loses nothing', async () => {
    const page = await open(list);
    const name = (await firstTick(page).getAttribute('name')) ?? '';
    const ahead = { ...good, savedAt: '2190-01-01', answers: { [name]: ['done', '2024-10'] } };
    expect(await reopenWith(page, listKey, JSON.stringify(ahead))).toEqual([`${name}=done`]);
  });
});
