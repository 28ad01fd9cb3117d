// The second column of a page: beside the text where there is room, folded above it where there is none, without script.
import { describe, expect, it } from 'vitest';
import { useBrowser } from './open-page.ts';

const open = useBrowser();
const withoutScript = { javaScriptEnabled: false };
const pages = [
  'policy/',
  'guidance/staff/',
  'checklists/staff-start/',
  'lessons/9-11-where-you-are/',
  'clauses/staff-phone-away/',
  'governors/',
  'governors/evidence/',
  'lessons/map/',
  'compare/2024-10/2026-10/',
  'accessibility/',
];

describe('on a wide screen', () => {
  it.each(pages)('%s has its parts beside the text, in sight, and no button that says "collapsed"', async (address) => {
    const page = await open(address, withoutScript);
    const [head, aside] = await Promise.all(['h1', '.page-aside'].map((part) => page.locator(part).boundingBox()));
    expect(aside?.x ?? 0).toBeGreaterThan((head?.x ?? 0) + (head?.width ?? 0));
    expect(aside?.y ?? 0).toBeLessThan(250);
    expect(await page.locator('.on-this-page__link').first().isVisible()).toBe(true);
    const tree = await page.locator('.page-aside').ariaSnapshot();
    expect(tree).toContain('navigation "On this page"');
    expect(tree).not.toMatch(/expanded|collapsed/);
    expect(await page.locator('.on-this-page__summary').isVisible()).toBe(false);
  });
});

describe('further down', () => {
  it('it stays in sight where there is text beside it', async () => {
    const page = await open('policy/', withoutScript);
    await page.evaluate(() => {
      scrollTo(0, document.body.scrollHeight / 2);
    });
    const box = await page.locator('.page-aside').boundingBox();
    expect(box?.y ?? -1).toBeGreaterThanOrEqual(0);
    expect(box?.y ?? 0).toBeLessThan(100);
    expect(box?.height ?? 0).toBeLessThanOrEqual(800);
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
      ['h1', '.on-this-page', `:is(h2, h3)[id="${(addresses[0] ?? '').slice(1)}"]`].map(
        async (part) => (await page.locator(part).first().boundingBox())?.y ?? 0,
      ),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});
