// The top of every page in three engines: the way past it, the menu by pointer and by keyboard, on a phone and on a wide screen.
import { describe, expect, it } from 'vitest';
import { inEachEngine } from '../each-engine.ts';
import type { EnginePage } from '../engine-page.ts';

const summary = '.site-header__summary, .site-header__menu > summary';
const place = '.site-header__nav a';

/** What has the focus, and whether it is what one would touch there. */
const readFocus = (page: EnginePage): Promise<{ words: string; name: string; isUncovered: boolean }> =>
  page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const box = focused.getClientRects()[0];
    const hit = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return {
      words: focused.textContent?.replace(/\s+/g, ' ').trim() ?? '',
      name: focused.localName,
      isUncovered: !hit || focused.contains(hit) || hit.contains(focused),
    };
  });

const isOpen = (page: EnginePage): Promise<boolean> =>
  page.evaluate(() => document.querySelector<HTMLDetailsElement>('.site-header__menu')?.open === true);

/** Presses Tab until the menu's button has the focus, as somebody without a pointer does. */
async function reachMenu(page: EnginePage): Promise<void> {
  for (let presses = 0; presses < 12 && (await readFocus(page)).name !== 'summary'; presses += 1)
    await page.press('Tab');
  expect((await readFocus(page)).words).toBe('Menu');
}

inEachEngine('the menu', (open) => {
  it.each([true, false])('opens on a phone, leads on, and is closed after Back, script on: %s', async (script) => {
    const page = await open('policy/', { script });
    await page.resize(360, 740);
    await page.click(summary);
    expect(await page.countShown(place)).toBeGreaterThan(3);
    await page.follow(`${place}[href$="/guidance/"]`);
    expect(await page.address()).toBe('guidance/');
    expect(await page.countShown(place)).toBe(0);
  });

  it.each(['policy/', 'report/'])('stands open or can be opened on a wide screen: %s', async (address) => {
    const page = await open(address);
    if ((await page.countShown(place)) === 0) await page.click(summary);
    expect(await page.countShown(place)).toBeGreaterThan(3);
    await page.follow(`${place}[href$="/quizzes/"]`);
    expect(await page.texts('.site-header__nav [aria-current]')).toEqual(
      (await page.countShown(place)) === 0 ? [] : ['Quizzes'],
    );
  });

  describe.each(['root', 'subPath'] as const)('by keyboard, on the site "%s"', (site) => {
    it('opens, leads on, and closes with Escape, which gives the focus back', async () => {
      const page = await open('policy/', { site });
      await page.resize(600, 740);
      await reachMenu(page);
      await page.press('Enter');
      await page.waitFor(place);
      await page.press('Tab');
      await page.press('Tab');
      expect((await readFocus(page)).words).toBe('Guidance');
      await page.press('Escape');
      expect(await isOpen(page)).toBe(false);
      expect((await readFocus(page)).words).toBe('Menu');
      await page.press('Space');
      await page.press('Tab');
      await page.press('Tab');
      await page.press('Enter');
      await page.waitUntil(() => location.pathname.endsWith('/guidance/') && document.readyState === 'complete');
      expect(await isOpen(page)).toBe(false);
      await page.back();
      expect(await page.address()).toBe('policy/');
      expect(await isOpen(page)).toBe(false);
      expect(await page.countShown(place)).toBe(0);
    });
  });

  it('closes when Tab leaves it, so that nothing with the focus is under it', async () => {
    const page = await open('guidance/');
    await page.resize(600, 740);
    await reachMenu(page);
    await page.press('Enter');
    const places = await page.countShown(place);
    for (let presses = 1; presses < places + 4; presses += 1) {
      await page.press('Tab');
      expect([presses, await isOpen(page), (await readFocus(page)).isUncovered]).toEqual([
        presses,
        presses <= places,
        true,
      ]);
    }
  });
});

inEachEngine('the way past the header', (open) => {
  it.each(['policy/', 'pupils/5-7/upset/'])('is the first thing that the keyboard reaches: %s', async (address) => {
    const page = await open(address);
    await page.press('Tab');
    expect(await readFocus(page)).toMatchObject({ words: 'Skip to main content', isUncovered: true });
    await page.press('Enter');
    await page.waitUntil(() => location.hash === '#main');
    await page.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });
});
