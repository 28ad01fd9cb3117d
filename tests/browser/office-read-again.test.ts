// The list of pages to read again in a browser: what is ticked makes the list to hand on, nothing is kept or sent, and nothing is lost unasked.
import { describe, expect, it } from 'vitest';
import { recordRequests, useBrowser } from './open-page.ts';

const open = useBrowser();
const address = 'office/read-again/';
const box = 'read-again [data-file]';
const quiz = 'quizzes/pupils-9-11.yaml';

describe('the pages to read again', () => {
  it('make a list of the files that are ticked, which can be copied', async () => {
    const page = await open(address);
    const fetched = recordRequests(page);
    const count = page.locator('[data-count]');
    expect(await count.textContent()).toBe('Ticked: 0 of 1.');
    expect(await page.locator('[data-files]').isVisible()).toBe(false);
    await page.locator(box).check();
    expect(await count.textContent()).toBe('Ticked: 1 of 1.');
    expect(await page.locator('read-again textarea').inputValue()).toBe(quiz);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('[data-copy]').click();
    await page.locator('[data-copied]', { hasText: 'Copied.' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(quiz);
    await page.locator(box).uncheck();
    expect(await page.locator('[data-files]').isVisible()).toBe(false);
    expect(await page.locator('[data-copied]').textContent()).toBe('');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(fetched).toEqual([]);
  });

  it('are ticked together by one box, and apart from it again', async () => {
    const page = await open(address);
    // The made-up school has no page under which words were only tidied.
    await page.evaluate(() => {
      document
        .querySelector('[data-group] [data-file]')
        ?.closest('[data-group]')
        ?.insertAdjacentHTML('afterbegin', '<input type="checkbox" data-all>');
    });
    await page.locator('[data-all]').check();
    expect(await page.locator(box).isChecked()).toBe(true);
    await page.locator(box).uncheck();
    expect(await page.locator('[data-all]').isChecked()).toBe(false);
    expect(await page.locator('[data-count]').textContent()).toBe('Ticked: 0 of 1.');
  });

  it('are not left with a list that nobody has copied, without being asked', async () => {
    const page = await open(address);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.locator(box).check();
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
  });

  it('offer no box where a clause that is cited is gone', async () => {
    const page = await open(address);
    const gone = page.locator('[data-group]', { has: page.locator('#gone') });
    expect(await gone.locator('.read-again__page').count()).toBe(2);
    expect(await gone.locator('[data-file]').count()).toBe(0);
  });

  it('say without script how a file is marked by hand', async () => {
    const page = await open(address, { javaScriptEnabled: false });
    expect(await page.locator('[data-count]').isVisible()).toBe(false);
    expect(await page.locator('main', { hasText: 'against: 2024-10' }).count()).toBe(1);
  });
});
