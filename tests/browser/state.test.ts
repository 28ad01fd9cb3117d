// What a page shows, tells, prints and offers agree: after Clear, on paper, under several sites of one host, and where a browser lacks something.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answerAll, readKey } from './answer-quiz.ts';
import { home, homeUnderSubPath, useBrowser } from './open-page.ts';

const open = useBrowser();
const quiz = 'quizzes/staff-phones/';
const list = 'checklists/staff-start/';
const submit = '.quiz__submit';
const items = '[data-item]';
const ticks = '.checklist-item__label input';

const countShown = (page: Page, selector: string): Promise<number> => page.locator(`${selector}:visible`).count();

describe('"Clear" shows everything as at first', () => {
  it('after a quiz tried again, one question at a time; undo brings the answers back, and says so once', async () => {
    const page = await open(quiz);
    const total = (await readKey(page)).items.length;
    await answerAll(page, true);
    await page.locator('[data-move="down"]').first().click();
    await page.locator('.option .option__input').first().click();
    await page.locator(submit).click();
    await page.locator('[data-retry]').click();
    expect(await countShown(page, items)).toBeLessThan(total);
    await page.locator('[data-view] [value="steps"]').check();
    await page.locator('[data-clear]').click();
    expect(await countShown(page, items)).toBe(total);
    expect(await page.locator('[data-view] [value="all"]').isChecked()).toBe(true);
    expect(await page.locator('[data-result]:visible, [data-problem]:visible').count()).toBe(0);
    expect(await page.locator('form input:checked, [data-moved], [data-verdict]').count()).toBe(0);
    expect(await page.locator('order-list [role="status"]').first().textContent()).toBe('');
    // Pressed twice, nothing is lost.
    await page.locator('[data-clear]').click();
    await page.locator('[data-undo]').click();
    expect(await page.locator('form input:checked').count()).toBeGreaterThan(0);
    const said = '.clear-answers [role="status"]';
    expect(await page.locator(said).textContent()).toBe('Your answers are back.');
    await page.locator('.option .option__input').nth(1).click();
    expect(await page.locator(said).textContent()).toBe('');
    await page.locator('[data-clear]').click();
    await answerAll(page, true);
    await page.locator(submit).click();
    expect(await page.locator('[data-score]').first().textContent()).toBe(`${total} of ${total} right.`);
  });

  it('after a filtered checklist', async () => {
    const page = await open(list);
    const total = await countShown(page, items);
    await page.locator(ticks).first().check();
    await page.locator('[name="show"][value="done"]').check();
    expect(await countShown(page, items)).toBe(1);
    await page.locator('[data-clear]').click();
    expect(await countShown(page, items)).toBe(total);
    expect(await page.locator('[data-count]').textContent()).toMatch(/^0 of/);
    // With nothing ticked, a filter may have hidden all.
    await page.locator('[name="show"][value="done"]').check();
    await page.locator('[data-clear]').click();
    expect(await countShown(page, items)).toBe(total);
  });
});

describe('on paper', () => {
  it.each(['to-do', 'done'])('a checklist is whole, whatever filter the screen has: %s', async (filter) => {
    const page = await open(list);
    const total = await countShown(page, items);
    await page.locator(ticks).first().check();
    await page.locator(`[name="show"][value="${filter}"]`).check();
    expect(await countShown(page, items)).toBeLessThan(total);
    await page.emulateMedia({ media: 'print' });
    expect(await countShown(page, items)).toBe(total);
  });

  it('a quiz has all its questions, one at a time and tried again', async () => {
    const page = await open(quiz);
    const total = await countShown(page, items);
    await answerAll(page, true);
    await page.locator('[data-move="down"]').first().click();
    await page.locator(submit).click();
    await page.locator('[data-retry]').click();
    await page.locator('[data-view] [value="steps"]').check();
    expect(await countShown(page, items)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await countShown(page, items)).toBe(total);
  });

  it('a comparison leaves out what did not change only where the reader asked for it', async () => {
    const page = await open('compare/2024-10/2026-10/');
    const clauses = '.redline .compared';
    const total = await countShown(page, clauses);
    await page.locator('.redline [value="changed"]').check();
    const changed = await countShown(page, clauses);
    expect(changed).toBeLessThan(total);
    await page.emulateMedia({ media: 'print' });
    expect(await countShown(page, clauses)).toBe(changed);
    // As on a page that comes so.
    await page.locator('.redline [value="changed"]').evaluate((radio) => radio.setAttribute('checked', ''));
    expect(await countShown(page, clauses)).toBe(total);
  });
});

describe('the address', () => {
  it('keeps the screen of a class view: a reload, a link, and what nobody has', async () => {
    const address = 'lessons/9-11-where-you-are/class/';
    const page = await open(`${address}#3`);
    const place = page.locator('[data-place]');
    const [, total = ''] = /of (\d+)/.exec((await place.textContent()) ?? '') ?? [];
    expect(await place.textContent()).toBe(`3 of ${total}`);
    await page.keyboard.press('End');
    expect(new URL(page.url()).hash).toBe(`#${total}`);
    await page.reload();
    expect(await place.textContent()).toBe(`${total} of ${total}`);
    await page.evaluate(() => (location.hash = '#2'));
    await page.locator('[data-place]', { hasText: /^2 of/ }).waitFor();
    await page.goto(new URL(`${address}?again#nowhere`, home).href);
    expect(await place.textContent()).toBe(`1 of ${total}`);
  });

  it('keeps the view of a comparison, and takes no other', async () => {
    const page = await open('compare/2024-10/2026-10/?view=before&clauses=nothing#redline');
    expect(await page.locator('.redline [value="before"]').isChecked()).toBe(true);
    expect(await page.locator('.redline [name="clauses"][value="all"]').isChecked()).toBe(true);
    await page.locator('.redline [value="side"]').check();
    expect(page.url()).toMatch(/\?view=side#redline$/);
    await page.locator('.redline [value="inline"]').check();
    expect(page.url()).toMatch(/2026-10\/#redline$/);
  });
});

describe('two sites of one host', () => {
  const under = new URL(homeUnderSubPath).pathname;
  const openBoth = async (): Promise<Page> => {
    const page = await open('');
    await page.route(`${new URL(home).origin}${under}**`, async (route) => {
      const { pathname, search } = new URL(route.request().url());
      const response = await route.fetch({ url: new URL(`${pathname}${search}`, homeUnderSubPath).href });
      await route.fulfill({ response });
    });
    return page;
  };

  it('neither show nor erase what the other has kept', async () => {
    const page = await openBoth();
    const elsewhere = (address: string): string => new URL(`${under}${address}`, home).href;
    await page.evaluate(() => localStorage.setItem('policy:cookie-banner', 'seen'));
    await page.goto(new URL(list, home).href);
    await page.locator('[data-keep]').click();
    await page.locator(ticks).first().check();
    await page.goto(elsewhere(list));
    expect(await page.locator(`${ticks}:checked`).count()).toBe(0);
    expect(await page.locator('[data-keep]').isVisible()).toBe(true);
    await page.locator('[data-keep]').click();
    await page.locator(ticks).nth(1).check();
    await page.goto(elsewhere('accessibility/'));
    await page.getByLabel('The “/” key opens the search').uncheck();
    const keys = (): Promise<string[]> => page.evaluate(() => Object.keys(localStorage).sort());
    const own = [`policy:v1:${under}:checklist:staff-start`, `policy:v1:${under}:slash-key`];
    expect(await keys()).toEqual(['policy:cookie-banner', ...own, 'policy:v1:checklist:staff-start']);
    await page.goto(elsewhere('privacy/'));
    expect(await countShown(page, '.stored-records__row')).toBe(1);
    await page.locator('[data-erase-all]').click();
    expect(await page.locator('[data-nothing]').isVisible()).toBe(true);
    expect(await keys()).toEqual(['policy:cookie-banner', 'policy:v1:checklist:staff-start']);
    await page.goto(new URL('privacy/', home).href);
    await page.locator('[data-erase-all]').click();
    expect(await keys()).toEqual(['policy:cookie-banner']);
  });
});

describe('where a browser lacks something, nothing offers it', () => {
  const lack = async (page: Page, script: () => void): Promise<void> => {
    await page.addInitScript(script);
    await page.reload();
  };

  it('printing', async () => {
    const page = await open(list);
    expect(await countShown(page, 'print-button')).toBe(2);
    await lack(page, () => Object.defineProperty(globalThis, 'print', { value: undefined }));
    await page.locator('.checklist__count').waitFor();
    expect(await countShown(page, 'print-button')).toBe(0);
  });

  it.each([['throws'], ['does nothing'], ['begins, and never says that it is over']])(
    'printing that %s: the page is as it was',
    async (what) => {
      const page = await open(list);
      await page.clock.install();
      await page.evaluate((kind) => {
        window.print = () => {
          if (kind === 'throws') throw new Error('no printer');
          if (kind.startsWith('begins')) dispatchEvent(new Event('beforeprint'));
        };
      }, what);
      await page.locator('print-button[data-mode="empty"] button').click();
      await page.clock.fastForward(5_000);
      if (what.startsWith('begins')) await page.locator('h1').click();
      expect(await page.locator('[data-print]').count()).toBe(0);
    },
  );

  it('copying, full screen and keeping', async () => {
    const page = await open('');
    await lack(page, () => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      Object.defineProperty(Document.prototype, 'fullscreenEnabled', { value: false });
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await page.goto(new URL('policy/', home).href);
    expect(await countShown(page, 'copy-link button')).toBe(0);
    await page.goto(new URL('lessons/9-11-where-you-are/class/', home).href);
    await page.locator('[data-next]').waitFor();
    expect(await countShown(page, '[data-full]')).toBe(0);
    await page.goto(new URL('accessibility/', home).href);
    expect(await countShown(page, 'slash-key *')).toBe(0);
    await page.goto(new URL(list, home).href);
    await page.locator('.checklist__count').waitFor();
    expect(await countShown(page, '[data-keep]')).toBe(0);
    expect(await page.locator('[data-keep-status]').textContent()).toMatch(/does not allow it/);
  });
});
