// Checklists in a browser: counting, filtering with and without script, printing, and ticks that are older than the policy.
import { describe, expect, it } from 'vitest';
import { findViolations } from './axe.ts';
import { useBrowser } from './open-page.ts';

const open = useBrowser();
const list = 'checklists/staff-start/';
const ticks = '.checklist-item__label input';

describe('a checklist', () => {
  it('counts by keyboard: done, to do, and what does not apply', async () => {
    const page = await open(list);
    const total = await page.locator('[data-item]').count();
    await page.locator(ticks).first().focus();
    await page.keyboard.press('Space');
    expect(await page.locator('[data-count]').textContent()).toBe(`1 of ${total} done`);
    expect(await page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.value)).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.locator('[data-count]').textContent()).toBe(`0 of ${total - 1} done, 1 not applicable`);
    expect(await page.locator(ticks).first().isChecked()).toBe(false);
  });

  it.each([true, false])('filters to do and done, with script: %s', async (javaScriptEnabled) => {
    const page = await open(list, { javaScriptEnabled });
    const items = page.locator('.checklist-item:visible');
    const total = await items.count();
    await page.locator(ticks).nth(0).check();
    await page.locator(ticks).nth(2).check();
    await page.locator('[name="show"][value="to-do"]').check();
    expect(await items.count()).toBe(total - 2);
    await page.locator('[name="show"][value="done"]').check();
    expect(await items.count()).toBe(2);
    await page.locator('[name="show"][value="all"]').check();
    expect(await items.count()).toBe(total);
  });

  it('leaves an item that is ticked in a filtered list until the reader moves on', async () => {
    const page = await open(list);
    await page.locator('[name="show"][value="to-do"]').check();
    const total = await page.locator('.checklist-item:visible').count();
    await page.locator(ticks).first().focus();
    await page.keyboard.press('Space');
    expect(await page.locator('.checklist-item:visible').count()).toBe(total);
    await page.locator('[name="show"][value="to-do"]').focus();
    expect(await page.locator('.checklist-item:visible').count()).toBe(total - 1);
  });

  it('says which ticks are older than the policy, and keeps them', async () => {
    const page = await open(list);
    const names = await page.locator(ticks).evaluateAll((all) => all.map((input) => (input as HTMLInputElement).name));
    const [old = '', fresh = ''] = names;
    const record = {
      version: '2019-01',
      savedAt: new Date().toISOString().slice(0, 10),
      expires: '2199-01-01',
      answers: { [old]: ['done', '2019-01'], [fresh]: ['done', '2024-10'] },
    };
    await page.evaluate(
      (text) => localStorage.setItem('policy:v1:checklist:staff-start', text),
      JSON.stringify(record),
    );
    await page.reload();
    expect(await page.locator(ticks).nth(0).isChecked()).toBe(true);
    expect(await page.locator('[data-changed-note]:visible').count()).toBe(1);
    expect(await page.locator(`#item-${old} [data-changed-note]`).isVisible()).toBe(true);
    await page.locator(ticks).nth(1).uncheck();
    await page.reload();
    expect(await page.locator(`#item-${old} [data-changed-note]`).isVisible()).toBe(true);
    await page.locator(ticks).nth(0).uncheck();
    await page.locator(ticks).nth(0).check();
    expect(await page.locator('[data-changed-note]:visible').count()).toBe(0);
    await page.reload();
    expect(await page.locator('[data-changed-note]:visible').count()).toBe(0);
  });

  it('prints ticked, or empty', async () => {
    const page = await open(list);
    await page.locator(ticks).first().check();
    await page.evaluate(() => {
      window.print = () => dispatchEvent(new Event('beforeprint'));
    });
    await page.emulateMedia({ media: 'print' });
    const mark = (): Promise<string> =>
      page
        .locator(ticks)
        .first()
        .evaluate((input) => getComputedStyle(input, '::before').content);
    expect(await mark()).toBe('"✓"');
    await page.emulateMedia({ media: 'screen' });
    await page.locator('print-button[data-mode="empty"] button').click();
    await page.emulateMedia({ media: 'print' });
    expect(await mark()).toBe('none');
    expect(await page.locator('[data-count]').isVisible()).toBe(false);
  });

  it.each([list, 'checklists/pupils-7-9/'])('%s has nothing that axe finds, ticked and cleared', async (address) => {
    const page = await open(address);
    await page.locator(ticks).first().check();
    const found = await findViolations(page);
    await page.locator('[data-clear]').click();
    found.push(...(await findViolations(page)));
    expect(found).toEqual([]);
  });
});
