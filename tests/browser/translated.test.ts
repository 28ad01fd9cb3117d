// A page that the browser has translated: every text in an element of the translator's own, other words in it, and everything still works.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answerAll } from './answer-quiz.ts';
import { useBrowser } from './open-page.ts';

const open = useBrowser();

/** What a translator makes of any words. */
const mark = 'ž';

/** Does what browsers do: each text that may be translated is taken out, and stands translated in two `font` elements; what comes later too. */
async function translate(page: Page): Promise<void> {
  await page.evaluate((sign) => {
    const isLeftAlone = (node: Node): boolean =>
      node.parentElement?.closest('script, style, textarea, template, font, [translate="no"]') !== null;
    const translateAll = (): void => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        if (isLeftAlone(text) || (text.textContent ?? '').trim() === '') continue;
        const [outer, inner] = ['font', 'font'].map((name) => document.createElement(name)) as [
          HTMLElement,
          HTMLElement,
        ];
        inner.textContent = (text.textContent ?? '').replace(/\p{L}+/gu, (word) => sign + word);
        outer.append(inner);
        text.replaceWith(outer);
      }
    };
    translateAll();
    new MutationObserver(translateAll).observe(document.body, { childList: true, subtree: true, characterData: true });
  }, mark);
  await page.locator('font').first().waitFor();
}

const words = async (page: Page, selector: string): Promise<string[]> =>
  (await page.locator(selector).allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim());

describe('a page that is translated', () => {
  it.each([
    ['policy/', '.clause__number', '.clause__text'],
    ['policy/', '.key-contacts dd', '.key-contacts dt'],
    ['clauses/name-and-address/', '.clause__number', 'h1'],
    ['guidance/staff/', '.cite__name span[translate]', 'main h2'],
    ['report/', 'a[translate]', 'main h2'],
    ['', '.site-header__school', '.site-header__title'],
  ])('/%s leaves names, numbers and labels as they are: %s', async (address, kept, translated) => {
    const page = await open(address);
    const before = await words(page, kept);
    expect(before.length).toBeGreaterThan(0);
    await translate(page);
    expect(await words(page, kept)).toEqual(before);
    expect((await words(page, translated)).join(' ')).toContain(mark);
  });

  it('a quiz is answered, and tells what was right', async () => {
    const page = await open('quizzes/staff-phones/');
    await translate(page);
    await answerAll(page, true);
    await page.locator('.quiz__submit').click();
    await page.locator('[data-result-heading]').waitFor();
    expect(await page.locator('[data-item][data-verdict="wrong"]').count()).toBe(0);
    expect(await page.locator('[data-item][data-verdict="right"]').count()).toBeGreaterThan(2);
    expect((await words(page, '[data-result]')).join(' ')).toMatch(/\d/);
  });

  it('a checklist counts, and is kept and erased', async () => {
    const page = await open('checklists/staff-start/');
    await translate(page);
    await page.locator('.checklist-item__label input').first().check();
    expect((await words(page, '[data-count]'))[0]).toMatch(/^1 /);
    await page.locator('[data-keep]').click();
    await page.locator('[data-stop]').waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(1);
    await page.locator('[data-stop]').click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('a comparison changes its view, and its places keep their labels', async () => {
    const page = await open('compare/2024-10/2026-10/');
    const labels = await words(page, '.redline .clause__number');
    await translate(page);
    await page.locator('.redline [value="side"]').check();
    expect(await page.locator('#older-policy-basis').isVisible()).toBe(true);
    expect(await words(page, '.redline .clause__number')).toEqual(labels);
  });

  it('the search answers again and again', async () => {
    const page = await open('search/');
    await translate(page);
    for (const question of ['phone', 'trip', 'phone']) {
      await page.locator('main [name="q"]').fill(question);
      await page.waitForURL((url) => url.searchParams.get('q') === question);
      await page.locator('main [data-results] > li a').first().waitFor();
    }
    expect(await page.locator('main [data-results] > li').count()).toBeGreaterThan(1);
  });
});
