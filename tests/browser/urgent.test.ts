// Help above the results in a browser: where it shows, what it says and to whom, and that nothing is moved or heard too soon.
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { home, homeUnderSubPath, recordRequests, useBrowser } from './open-page.ts';

const open = useBrowser();
const block = '[data-urgent]';
const results = '[data-results] > li';
const question = 'somebody has a photo of me';
const ordinary = 'my son walks home alone';
const asked = (typed: string): string => `search/?q=${encodeURIComponent(typed)}`;

async function openDialog(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('/');
  await page.locator('dialog[open] [name="q"]').waitFor();
  await page.keyboard.insertText(typed);
}

describe.each([home, homeUnderSubPath])('help at %s', (site) => {
  it('stands above the results on the search page, with numbers that can be called and the way to all of it', async () => {
    const page = await open(`${site}${asked(question)}`);
    await page.locator(block).waitFor();
    const text = await page.locator(block).innerText();
    expect(text).toContain('A picture of me is on somebody’s phone');
    expect(text).toContain('Tell a grown-up you trust');
    const links = await page
      .locator(`${block} a`)
      .evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute('href')]));
    expect(links).toContainEqual(['01632 960201', 'tel:01632960201']);
    expect(links).toContainEqual(['0808 157 0123', 'tel:08081570123']);
    const { pathname } = new URL(page.url());
    const base = pathname.replace(/search\/$/, '');
    expect(links).toContainEqual(['All ways to get help', `${base}report/#device-picture`]);
    const isAbove = await page.evaluate(
      (selectors) => {
        const [first, second] = selectors.map((selector) => document.querySelector(selector));
        return Boolean(first && second && first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING);
      },
      [block, '[data-results]'],
    );
    expect(isAbove).toBe(true);
    const found = await page.locator(`${results} a`).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(found[0]).toBe(`${base}guidance/parents/#worry-about-head`);
    expect(found[1]).toContain(`${base}policy/#`);
  });

  it('stands in the dialog alike', async () => {
    const page = await open(`${site}privacy/`);
    await openDialog(page, question);
    await page.locator(`dialog ${block} a[href="tel:01632960201"]`).waitFor();
    await page.locator(`dialog ${results}`).first().waitFor();
  });
});

describe('help', () => {
  it('stands for what no list has, when it is like the examples', async () => {
    const page = await open(asked('a girl filmed me in the cloakroom'));
    await page.locator(`${block}`, { hasText: 'A picture of me is on somebody’s phone' }).waitFor();
    await page.goto(`${home}${asked('who filmed the play')}`);
    await page.locator(results).first().waitFor();
    expect(await page.locator(block).count()).toBe(0);
  });

  it('is one link away in the dialog, whatever is asked', async () => {
    const page = await open('privacy/');
    await openDialog(page, ordinary);
    await page.locator('dialog').getByRole('link', { name: 'Report a concern' }).click();
    await page.waitForURL(/\/report\/$/);
  });

  it('comes in a place that is announced, above the line that counts, and says how sure it is', async () => {
    const page = await open(asked(question));
    await page.locator(`[role="alert"] ${block}`).waitFor();
    expect(await page.locator('[role="alert"] [role="status"], [role="status"] [role="alert"]').count()).toBe(0);
    expect(await page.locator(block).innerText()).toMatch(/In school hours; as published .+ not confirmed since/);
  });

  it('is not there for a question without danger, and goes with the next question', async () => {
    const page = await open(asked(ordinary));
    await page.locator(results).first().waitFor();
    expect(await page.locator(block).count()).toBe(0);
    await page.locator('[name="q"]').fill(question);
    await page.locator(block).waitFor();
    await page.locator('[name="q"]').fill(ordinary);
    await page.locator(block).waitFor({ state: 'detached' });
  });

  it('waits while the reader is typing, stays the same through the next letters, and is made once', async () => {
    const page = await open('search/');
    await page.locator('[name="reader"]').waitFor();
    await page.evaluate(() => {
      const place = document.querySelector('[data-urgent-place]');
      const counts = globalThis as unknown as { made: number };
      counts.made = 0;
      if (place) new MutationObserver((records) => (counts.made += records.length)).observe(place, { childList: true });
    });
    await page.locator('[name="q"]').pressSequentially(`${question} and more`, { delay: 40 });
    await page.locator(block).waitFor();
    await page.locator('[name="q"]').pressSequentially(' and more again', { delay: 40 });
    await page.waitForTimeout(1500);
    expect(await page.evaluate(() => (globalThis as unknown as { made: number }).made)).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
  });

  it('leaves the focus in the question when Enter is pressed, and arrow keys lead through it to the results', async () => {
    const page = await open('search/');
    await page.locator('[name="reader"]').waitFor();
    await page.locator('[name="q"]').fill(question);
    await page.keyboard.press('Enter');
    await page.locator(block).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    await page.keyboard.press('ArrowDown');
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('class') ?? null);
    expect(await focused()).toBe('urgent__link');
    const links = await page.locator(`${block} a`).count();
    for (let step = 0; step < links; step++) await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('search-result__link');
  });

  it('needs no index', async () => {
    const page = await open(asked(question), { without: '**/pagefind.js' });
    await page.locator(block).waitFor();
    await page.locator(results).first().waitFor();
  });

  it('fetches nothing before a reader reaches for the search', async () => {
    const page = await open('policy/');
    const fetched = recordRequests(page);
    await page.waitForTimeout(300);
    expect(fetched).toEqual([]);
  });

  it('takes what is typed as text', async () => {
    const page = await open(asked(`<img src=x onerror=alert(1)> ${question}`));
    await page.locator(block).waitFor();
    expect(await page.locator('search-box img').count()).toBe(0);
  });

  it('is framed in forced colours too', async () => {
    const page = await open(asked(question), { forcedColors: 'active' });
    await page.locator(block).waitFor();
    const border = await page.locator(block).evaluate((element) => getComputedStyle(element).borderTopWidth);
    expect(parseFloat(border)).toBeGreaterThanOrEqual(2);
  });
});

describe('axe finds nothing in help', () => {
  it.each([
    { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
    { colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
    { colorScheme: 'light', viewport: { width: 360, height: 740 } },
    { colorScheme: 'dark', viewport: { width: 360, height: 740 } },
  ] as const)('$colorScheme, $viewport.width px', async (options) => {
    const page = await open('policy/', options);
    await openDialog(page, question);
    await page.locator(block).waitFor();
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}`));
    });
    expect(found).toEqual([]);
    const width = await page.evaluate(() => document.querySelector('dialog')?.scrollWidth ?? 0);
    expect(width).toBeLessThanOrEqual(options.viewport.width);
  });
});
