// The search in a browser: by keyboard alone, under a sub-path, without script, with odd questions.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolations } from './axe.ts';
import { home, homeUnderSubPath, patience, recordRequests, useBrowser } from './open-page.ts';

const open = useBrowser();
const results = '[data-results] > li';
const question = 'my son walks home alone';
/** How results are counted. */
const counted = /^(\d+ results|The 20 best results) for/;
/** Stands in few clauses, and in the text of many pages. */
const deep = 'adult';

async function openDialog(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('/');
  await page.locator('dialog[open] [name="q"]').waitFor();
  await page.keyboard.insertText(typed);
}

describe.each([home, homeUnderSubPath])('by keyboard alone at %s', (site) => {
  it('leads from "/" to the clause, marked, and Back to the results', async () => {
    const page = await open(`${site}privacy/`);
    await openDialog(page, question);
    await page.locator(results).first().waitFor();
    await page.locator('dialog [role="status"]', { hasText: counted }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const first = await page.locator(`${results} a`).first().getAttribute('href');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(first);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname.endsWith('/policy/'));
    expect(await page.locator('.clause:target').count()).toBe(1);
    await page.goBack();
    await page.locator(`dialog[open] ${results}`).first().waitFor();
    expect(await page.locator('dialog [name="q"]').inputValue()).toBe(question);
  });
});

describe('the dialog', () => {
  it('leaves the focus on a result, for who typed before the table had come', async () => {
    const page = await open('privacy/');
    const asked = Promise.withResolvers<undefined>();
    await page.route('**/search/records.json', async (route) => {
      await asked.promise;
      await route.continue();
    });
    await openDialog(page, question);
    asked.resolve(undefined);
    await page.locator(results).first().waitFor();
    await page.keyboard.press('ArrowDown');
    // Longer than the pause after which typing is answered.
    await page.waitForTimeout(400);
    expect(await page.evaluate(() => document.activeElement?.closest('[data-results]') !== null)).toBe(true);
  });

  it('closes with Escape, and the focus goes back', async () => {
    const page = await open('policy/');
    await page.locator('search-opener a').focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog:not([open])').waitFor({ state: 'attached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/search/');
  });

  it('closes on the way to a clause of the same page, and Back opens it again', async () => {
    const page = await open('policy/');
    await openDialog(page, question);
    await page.locator(`${results} a`).first().click();
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(new URL(page.url()).hash).not.toBe('');
    await page.goBack();
    await page.locator(`dialog[open] ${results}`).first().waitFor();
  });

  it('stays closed on the way to where the reader is already, and Escape gives the focus back after Back', async () => {
    const page = await open('guidance/parents/');
    await openDialog(page, 'guidance for parents');
    await page.locator(`${results} a`).first().click();
    await page.waitForLoadState('networkidle');
    expect(new URL(page.url()).pathname).toBe('/guidance/parents/');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await openDialog(page, question);
    await page.locator(`${results} a`).first().click();
    await page.waitForURL('**/policy/**');
    await page.goBack();
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('search-opener > a:focus').waitFor();
  });

  it('marks what was asked for, as elements', async () => {
    const page = await open('policy/');
    await openDialog(page, 'watches');
    await page.locator(`${results} mark`).first().waitFor();
    expect((await page.locator(`${results} mark`).allTextContents()).join(' ')).toMatch(/watch/i);
  });
});

describe('the "/" key', () => {
  it('goes to the question on the search page, and is a slash in a form', async () => {
    const page = await open('search/');
    await page.keyboard.press('/');
    await page.locator('[name="q"]:focus').waitFor();
    await page.keyboard.press('/');
    expect(await page.locator('[name="q"]').inputValue()).toBe('/');
    expect(await page.locator('dialog').count()).toBe(0);
  });

  it('can be switched off for good, in every tab, and on again; the privacy page tells and erases it', async () => {
    const page = await open('policy/');
    await openDialog(page, '');
    await page.locator('.search-dialog__note a').click();
    await page.waitForURL('**/accessibility/#slash-key');
    const other = await page.context().newPage();
    await other.goto(new URL('/quizzes/', page.url()).href);
    await page.getByLabel('The “/” key opens the search').uncheck();
    expect(await page.locator('slash-key [role="status"]').textContent()).toMatch(/does nothing/);
    await other.keyboard.press('/');
    await page.reload();
    expect(await page.getByLabel('The “/” key opens the search').isChecked()).toBe(false);
    expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([['policy:v1:slash-key', 'off']]);
    await page.goto(new URL('/privacy/', page.url()).href);
    expect(await page.locator('[data-slash-key]').isVisible()).toBe(true);
    // By now a dialog would have come.
    expect(await other.locator('search-dialog').count()).toBe(0);
    await page.locator('[data-erase-all]').click();
    expect(await page.locator('[data-nothing]').isVisible()).toBe(true);
    await other.keyboard.press('/');
    await other.locator('dialog[open]').waitFor();
  });

  it('stays as it is where storage is refused, and the page says so', async () => {
    const page = await open('accessibility/');
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    });
    // Not "uncheck", which insists on what this browser cannot do.
    await page.getByLabel('The “/” key opens the search').click();
    expect(await page.locator('slash-key [role="status"]').textContent()).toMatch(/does not allow it/);
    expect(await page.getByLabel('The “/” key opens the search').isChecked()).toBe(true);
  });
});

describe('before a reader reaches for it', () => {
  it('nothing of the search is fetched; then everything is, once', async () => {
    const page = await open('policy/');
    const fetched = recordRequests(page);
    await page.waitForLoadState('networkidle');
    expect(fetched).toEqual([]);
    await page.locator('search-opener a').hover();
    await page.locator('search-dialog').waitFor({ state: 'attached' });
    expect(fetched).toContain('/search/records.json');
    expect(fetched.filter((path) => path.includes('/pagefind/'))).toEqual([]);
    await openDialog(page, question);
    await page.locator(results).first().waitFor();
    await page.waitForLoadState('networkidle');
    const ofIndex = fetched.filter((path) => path.includes('/pagefind/'));
    expect(ofIndex).toContain('/pagefind/pagefind.js');
    // A question asks at most ten pages who they are.
    expect(ofIndex.filter((path) => path.includes('/fragment/')).length).toBeLessThanOrEqual(10);
    expect(new Set(fetched).size).toBe(fetched.length);
  });
});

describe('the table and the index', () => {
  it.each([home, homeUnderSubPath])(
    'at %s the table answers while the index is on its way, and what the index adds leaves the reader where he is',
    async (site) => {
      const page = await open(`${site}search/`);
      let arrive = (): void => undefined;
      const arrived = new Promise<void>((resolve) => (arrive = resolve));
      await page.route('**/wasm.en.pagefind', async (route) => {
        await arrived;
        await route.continue();
      });
      await page.goto(new URL(`?q=${deep}`, page.url()).href);
      await page.locator(results).first().waitFor();
      await page.locator('[name="q"]').press('ArrowDown');
      const before = await page.locator(results).allTextContents();
      arrive();
      await page.locator(results).nth(before.length).waitFor();
      expect((await page.locator(results).allTextContents()).slice(0, before.length)).toEqual(before);
      expect(
        await page
          .locator(`${results} a`)
          .first()
          .evaluate((link) => link === document.activeElement),
      ).toBe(true);
      expect(await page.locator('[role="status"]').textContent()).toContain(
        `${await page.locator(results).count()} results`,
      );
    },
  );

  it.each(['**/pagefind.js', '**/wasm.en.pagefind', '**/*.pf_index'])(
    'without %s the table answers alone',
    async (without) => {
      const page = await open(`search/?q=${encodeURIComponent(question)}`, { without });
      await page.locator(results).first().waitFor();
      await page.locator('[role="status"]', { hasText: counted }).waitFor();
      // Without a result of the table, the search waits for the index before it says so.
      await page.locator('[name="q"]').fill('😀');
      await page.locator('.search-next').waitFor();
    },
  );

  it('without the table the search says so, and offers other ways', async () => {
    const page = await open('search/?q=phone', { without: '**/records.json*' });
    await page.locator('.search-next').waitFor();
    expect(await page.locator('[role="status"]').textContent()).toBe('The search cannot be loaded just now.');
  });
});

describe('the search page', () => {
  it('answers the question in its address, and keeps the next in it', async () => {
    const page = await open(`search/?q=${encodeURIComponent(question)}`);
    await page.locator(results).first().waitFor();
    await page.locator('[name="q"]').fill('pictures at events');
    await page.locator('[role="status"]', { hasText: 'pictures' }).waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('pictures at events');
    const shown = await page.locator(results).count();
    await page.locator('[name="reader"]').selectOption('governors');
    await page.locator('[role="status"]', { hasText: 'with these filters' }).waitFor();
    expect(await page.locator(results).count()).not.toBe(shown);
    await page.locator('[name="reader"]').selectOption('');
    await page.locator(`${results} a`).first().click();
    await page.waitForURL((url) => url.pathname === '/policy/');
    await page.goBack();
    await page.locator(results).first().waitFor();
    expect(await page.locator('[name="q"]').inputValue()).toBe('pictures at events');
  });

  it('takes whatever is typed without an error, and as text', async () => {
    const page = await open('search/');
    await page.locator('[name="reader"]').waitFor();
    const status = page.locator('[role="status"]');
    for (const typed of [
      'pictuers of my chid',
      '',
      'a',
      'x'.repeat(2000),
      '😀',
      '<img src=x onerror=alert(1)>',
      '"><script>alert(1)</script>',
      '%',
      '" OR 1',
    ]) {
      await page.locator('[name="q"]').fill(typed);
      await page.locator('.search-form__button').click();
      const told: unknown = typed === '' ? '' : expect.stringContaining(`“${typed.slice(0, 59)}`);
      await expect.poll(() => status.textContent(), { timeout: patience }).toEqual(told);
      expect(await page.locator('search-box img, search-box script').count()).toBe(0);
    }
  });

  it('says what to do when nothing is found', async () => {
    const page = await open('search/?q=%F0%9F%98%80');
    await page.locator('.search-next').waitFor();
    expect(await page.locator('[role="status"]').textContent()).toBe('Nothing found for “😀”.');
    expect(
      await page.locator('.search-next a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['/policy/', '/search/#all-pages', '#concern']);
  });

  it('lists all pages without script', async () => {
    const page = await open('search/?q=phone', { javaScriptEnabled: false });
    expect(await page.locator('#all-pages a[href="/privacy/"]').isVisible()).toBe(true);
    expect(await page.locator('#all-pages a[href="/policy/#staff-devices"]').isVisible()).toBe(true);
  });
});

describe('axe finds nothing while results are open', () => {
  it.each([
    { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
    { colorScheme: 'dark', viewport: { width: 360, height: 740 } },
  ] as const)('$colorScheme, $viewport.width px', async (options) => {
    const page = await open('policy/', options);
    await openDialog(page, question);
    await page.locator(results).first().waitFor();
    expect(await findViolations(page)).toEqual([]);
    const width = await page.evaluate(() => document.querySelector('dialog')?.scrollWidth ?? 0);
    expect(width).toBeLessThanOrEqual(options.viewport.width);
  });
});
