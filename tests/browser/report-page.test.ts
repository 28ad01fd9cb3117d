// The page of help as somebody who is frightened uses it: on a phone, without script, by a link to what happened, and on paper.
import { describe, expect, it } from 'vitest';
import { useBrowser } from './open-page.ts';
import { countSheets } from './paper.ts';

const open = useBrowser();
const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };

describe('on a phone, without script', () => {
  it('is reached from the top of any page, without opening the menu', async () => {
    const page = await open('policy/', phone);
    const link = page.getByRole('banner').getByRole('link', { name: 'Report a concern' });
    expect(await link.isVisible()).toBe(true);
    await link.click();
    expect(page.url()).toMatch(/\/report\/$/);
  });

  it('has the number for danger on the first screen', async () => {
    const page = await open('report/', phone);
    const box = await page.locator('.danger-box__call').boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(740);
  });

  it('shows what to do when what happened is opened', async () => {
    const page = await open('report/', phone);
    expect(await page.locator('#head-worry').isVisible()).toBe(false);
    await page.locator('summary', { hasText: 'worried about the head' }).click();
    expect(await page.locator('#head-worry').isVisible()).toBe(true);
  });

  it('leads from the top to each reader, and to what has happened', async () => {
    const page = await open('report/', phone);
    const jumps = await page.locator('.report__jump').all();
    expect(jumps.length).toBe(4);
    for (const jump of jumps) {
      await jump.click();
      const target = (await jump.getAttribute('href')) ?? '';
      const top = await page.locator(target).evaluate((element) => element.getBoundingClientRect().top);
      expect(top, target).toBeLessThan(740);
    }
  });

  it('has targets of at least 44 px, apart from links in running text', async () => {
    const page = await open('report/#device-picture', { ...phone, javaScriptEnabled: true });
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('main :is(a, summary)')]
        .filter((element) => element.closest('p, li:not(.route), dd') === null || element.matches('.route__way'))
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && box.height < 44)
        .map(({ element, box }) => `${element.className} ${Math.round(box.height)}`),
    );
    expect([...new Set(small)]).toEqual([]);
  });
});

describe('a link to what happened', () => {
  it('opens it, and nothing else', async () => {
    const page = await open('report/#device-picture', phone);
    expect(await page.locator('#device-picture').isVisible()).toBe(true);
    expect(await page.locator('#head-worry').isVisible()).toBe(false);
  });
});

describe('on paper', () => {
  it('is one sheet, with every number, what happened and whom to tell', async () => {
    const page = await open('report/');
    expect(await countSheets(page)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.danger-box__call', '.asker__title', '#device-picture .situation__say', '.report__routes']) {
      expect(await page.locator(part).first().isVisible(), part).toBe(true);
    }
    expect(await page.locator('.site-footer').isVisible()).toBe(false);
  });
});
