// What the tests in three engines rest on: each engine clicks, types, goes back, and tells what goes wrong.
import { expect, it } from 'vitest';
import { inEachEngine } from './each-engine.ts';

inEachEngine('the driver', (open, name) => {
  it('clicks, follows links, and goes back and forward', async () => {
    const page = await open('policy/');
    await page.follow('.site-header a[href]');
    expect(await page.address()).toBe('');
    await page.back();
    expect(await page.address()).toBe('policy/');
    await page.forward();
    await page.back();
    await page.reload();
    expect(await page.text('h1')).not.toBe('');
  });

  it('ticks, presses keys and types', async () => {
    const page = await open('checklists/staff-start/');
    const tick = '.checklist-item__label input';
    await page.click(tick);
    expect(await page.isChecked(tick)).toBe(true);
    await page.press('Space');
    expect(await page.isChecked(tick)).toBe(false);
    await page.open('search/');
    await page.fill('main .search-form__input', 'Phöne A');
    expect(await page.value('main .search-form__input')).toBe('Phöne A');
    await page.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).not.toBe('text');
  });

  it('asks a page with script off', async () => {
    const page = await open('policy/', { script: false });
    expect(await page.countShown('main li')).toBeGreaterThan(5);
    expect(await page.evaluate(() => matchMedia('(scripting: none)').matches)).toBe(true);
  });

  it.each([320, 768, 1280, 1920])('has pages %i px wide', async (width) => {
    const page = await open('checklists/staff-start/');
    await page.resize(width, 640);
    expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([width, 640]);
    await page.click('.checklist-item__label input');
    expect(await page.isChecked('.checklist-item__label input')).toBe(true);
    expect((await page.screenshot()).subarray(1, 4).toString()).toBe('PNG');
  });

  it('tells errors of scripts, refusals of the security policy, and files that did not come', async () => {
    const page = await open('', { isBroken: true });
    await page.evaluate(() => {
      const inline = document.createElement('script');
      inline.textContent = 'document.title = "refused"';
      const missing = document.createElement('img');
      missing.src = 'no-such.png';
      document.body.append(inline, missing);
      setTimeout(() => {
        throw new Error('It broke');
      });
      console.error('It is said');
    });
    const wanted = [/It broke/, /It is said/, /script-src|Content.Security.Policy/, /no-such\.png|404/];
    const told: string[] = [];
    const missing = (): RegExp[] => wanted.filter((each) => !told.some((fault) => each.test(fault)));
    // One thing may be told twice, and each in its own time.
    for (let looks = 0; looks < 200 && missing().length > 0; looks++) {
      told.push(...(await page.takeFaults()));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(missing(), told.join('\n')).toEqual([]);
  });

  it('shows a page out of memory where it can, and not where it may not', async () => {
    for (const pageCache of [true, false]) {
      const page = await open('policy/', { pageCache });
      await page.evaluate(() => void Object.assign(globalThis, { isLeft: true }));
      await page.follow('.site-header a[href]');
      await page.back();
      const isSame = await page.evaluate(() => 'isLeft' in globalThis);
      expect(isSame).toBe(pageCache && name !== 'chromium');
    }
  });
});
