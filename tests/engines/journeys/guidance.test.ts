// Guidance in three engines: the switch for its clauses, remembered where asked; a citation opened where it stands; a link to one situation.
import { describe, expect, it } from 'vitest';
import { inEachEngine } from '../each-engine.ts';
import type { EnginePage } from '../engine-page.ts';

const address = 'guidance/staff/';
const show = '.cite-switch [name="cites"]';
const always = '.cite-switch [name="cites-always"]';
/** Of a clause that has not changed, since one that has is never folded away; and not in a situation, which is folded itself. */
const cite = '.cite:not(.cite--changed):not(details .cite)';
const name = `${cite} > .cite__name`;

/** Citations must be seen exactly when the switch says so. */
async function expectAgreement(page: EnginePage): Promise<boolean> {
  const isOn = await page.isChecked(show);
  expect(await page.countShown(name)).toBe(isOn ? await page.count(name) : 0);
  expect(await page.countShown(always)).toBe(isOn || (await page.isChecked(always)) ? 1 : 0);
  return isOn;
}

inEachEngine('the switch for clauses', (open) => {
  it('shows every citation and folds them away, and stores nothing', async () => {
    const page = await open(address);
    expect(await page.count(name)).toBeGreaterThan(3);
    expect(await page.text('.cite-switch__choice')).toMatch(/^Show the clauses \(\d+\)$/);
    expect(await expectAgreement(page)).toBe(false);
    expect(await page.countShown('.cite--changed')).toBeGreaterThan(0);
    await page.click(show);
    expect(await expectAgreement(page)).toBe(true);
    await page.press('Space');
    expect(await expectAgreement(page)).toBe(false);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  });

  describe.each([true, false])('left and come back to (kept in memory: %s)', (pageCache) => {
    it('agrees with what is seen', async () => {
      const page = await open(address, { pageCache });
      await page.click(show);
      await page.open('accessibility/');
      await page.back();
      await expectAgreement(page);
      await page.reload();
      await expectAgreement(page);
    });
  });

  it.each(['root', 'subPath'] as const)(
    'is remembered on the device when asked, until that is erased, on the site "%s"',
    async (site) => {
      const page = await open(address, { site });
      await page.click(show);
      await page.click(always);
      await page.waitFor('.cite-switch__more');
      expect(await page.text('.cite-switch [role="status"]')).toBe('Remembered on this device.');
      await page.open('guidance/parents/');
      expect(await expectAgreement(page)).toBe(true);
      await page.reload();
      expect(await expectAgreement(page)).toBe(true);
      await page.follow('.cite-switch__more');
      expect(await page.address()).toBe('privacy/');
      await page.waitFor('[data-clause-wish]');
      await page.click('[data-erase-all]');
      await page.waitFor('[data-nothing]');
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
      await page.open(address);
      expect(await expectAgreement(page)).toBe(false);
      await page.click(show);
      await page.click(always);
      await page.click(always);
      expect(await page.text('.cite-switch [role="status"]')).toBe('No longer remembered.');
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    },
  );

  it('is not there without script, and every citation is', async () => {
    const page = await open(address, { script: false });
    expect(await page.countShown('.cite-switch')).toBe(0);
    expect(await page.countShown(name)).toBe(await page.count(name));
  });
});

inEachEngine('guidance', (open) => {
  it.each([true, false])('opens the words of a clause where it is cited, script on: %s', async (script) => {
    const page = await open(address, { script });
    if (script) await page.click(show);
    await page.click(`main ${cite} summary`);
    expect(await page.countShown(`main ${cite} .cite__words`)).toBe(1);
    await page.follow(`main ${cite} a[href*="/policy/#"]`);
    expect(await page.count('.clause:target')).toBe(1);
    expect(await page.countShown('.clause:target')).toBe(1);
  });

  it.each([true, false])('shows the situation that an address names, script on: %s', async (script) => {
    const page = await open(`${address}#picture-found`, { script });
    expect(await page.countShown('#picture-found')).toBe(1);
    expect(await page.countShown('#picture-found .what-if__answer, #picture-found.what-if__answer')).toBe(1);
  });

  it('leads to its parts from the second column, and from the list above the text on a narrow window', async () => {
    const page = await open(address);
    const link = '.on-this-page__link';
    await page.click(link, 1);
    await page.waitUntil(() => document.querySelector(':target') !== null);
    const before = await page.address();
    await page.resize(600, 780);
    await page.open(address);
    if ((await page.countShown(link)) === 0) await page.click('.on-this-page__summary');
    await page.click(link, 1);
    await page.waitUntil(() => document.querySelector(':target') !== null);
    expect(await page.address()).toBe(before);
  });
});
