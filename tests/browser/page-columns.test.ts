// The second column of a page: beside the text where there is room, folded above it where there is none, without script.
import { describe, expect, it } from 'vitest';
import { useBrowser } from './open-page.ts';

const open = useBrowser();
const withoutScript = { javaScriptEnabled: false };
const pages = ['policy/'];

describe('on a wide screen', () => {
  it.each(pages)('%s has its parts beside the text, in sight, and no button that says "collapsed"', async (address) => {
    const page = await open(address, withoutScript);
    const [text, aside] = await Promise.all(
      ['.page-columns__text', '.page-aside'].map((part) => page.locator(part).boundingBox()),
    );
    expect(aside?.x ?? 0).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
    expect(await page.locator('.on-this-page__link').first().isVisible()).toBe(true);
    const tree = await page.locator('.page-aside').ariaSnapshot();
    expect(tree).toContain('navigation "On this page"');
    expect(tree).not.toMatch(/expanded|collapsed|- group/);
    await page.locator('.page-aside').evaluate((element) => element.scrollTo(0, 0));
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    expect(await page.locator('.page-aside a').first().isVisible()).toBe(true);
    const top = await page.locator('.page-aside').evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(100);
  });
});

describe('on a phone', () => {
  it.each(pages)('%s has its parts folded between its head and its text, each link once', async (address) => {
    const page = await open(address, { ...withoutScript, viewport: { width: 360, height: 740 } });
    const links = page.locator('.on-this-page__link');
    expect(await links.first().isVisible()).toBe(false);
    await page.locator('.on-this-page__summary').click();
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const link of await links.all()) {
      expect(await link.isVisible()).toBe(true);
      expect(await page.locator((await link.getAttribute('href')) ?? '').count()).toBe(1);
    }
    const order = await Promise.all(
      ['h1', '.on-this-page', '.page-columns__text'].map(
        async (part) => (await page.locator(part).first().boundingBox())?.y ?? 0,
      ),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});
