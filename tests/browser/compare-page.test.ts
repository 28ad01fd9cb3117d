// The comparison in a browser: its views, its decision sheet, by keyboard, on paper, and without any script.
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolations } from './axe.ts';
import { homeUnderSubPath, useBrowser } from './open-page.ts';
import { countSheets } from './paper.ts';

const open = useBrowser();
const address = 'compare/2024-10/2026-10/';
/** In which sections were added and removed, and clauses below clauses changed. */
const rebuilt = 'compare/2023-10/2024-10/';
const withoutScript = { javaScriptEnabled: false };

const isVisible = (page: Page, selector: string): Promise<boolean> => page.locator(selector).first().isVisible();
const choose = (page: Page, value: string): Promise<void> => page.locator(`.redline [value='${value}']`).check();

async function save(page: Page, name: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return (await buffer(await (await download).createReadStream())).toString();
}

describe('the views, without script', () => {
  it('begin with both versions in one text', async () => {
    const page = await open(address, withoutScript);
    expect(await isVisible(page, '#policy-basis del')).toBe(true);
    expect(await isVisible(page, '#policy-basis ins')).toBe(true);
    expect(await isVisible(page, '#older-policy-basis')).toBe(false);
    expect(await isVisible(page, '#walkers-may-bring')).toBe(true);
  });

  it('stand side by side, the older on the left', async () => {
    const page = await open(address, withoutScript);
    await choose(page, 'side');
    const [before, after] = await Promise.all(
      ['#older-policy-basis', '#policy-basis'].map((selector) => page.locator(selector).boundingBox()),
    );
    expect(before?.x ?? 0).toBeLessThan(after?.x ?? 0);
    expect(before?.y).toBe(after?.y);
    expect(await isVisible(page, '#policy-basis del')).toBe(false);
    expect(await isVisible(page, '#older-policy-basis del')).toBe(true);
    expect(await isVisible(page, '#older-ring-the-office')).toBe(true);
    expect(await isVisible(page, '#ring-the-office')).toBe(false);
  });

  it('show the older version only', async () => {
    const page = await open(address, withoutScript);
    await choose(page, 'before');
    expect(await isVisible(page, '#older-walkers-may-bring')).toBe(true);
    expect(await isVisible(page, '#walkers-may-bring')).toBe(false);
    expect(await isVisible(page, '#smart-glasses-off')).toBe(false);
  });

  it('show the newer version only', async () => {
    const page = await open(address, withoutScript);
    await choose(page, 'after');
    expect(await isVisible(page, '#smart-glasses-off')).toBe(true);
    expect(await isVisible(page, '#policy-basis del')).toBe(false);
    expect(await isVisible(page, '#ring-the-office')).toBe(false);
    expect(await isVisible(page, '#older-ring-the-office')).toBe(false);
  });

  it('show no heading that only the other version has, and both where both are shown', async () => {
    const page = await open(rebuilt, withoutScript);
    // An empty heading is seen by nobody, but heard: it has a place on the page.
    const hasPlace = (heading: string): Promise<boolean> =>
      page.locator(heading).evaluate((element) => element.getClientRects().length > 0);
    const headings = (): Promise<boolean[]> => Promise.all(['h4#phone-numbers', 'h3#parent-devices'].map(hasPlace));
    expect(await headings()).toEqual([true, true]);
    await choose(page, 'before');
    expect(await headings()).toEqual([true, false]);
    await choose(page, 'after');
    expect(await headings()).toEqual([false, true]);
  });

  it('show what changed only, with the clause around it', async () => {
    const page = await open(rebuilt, withoutScript);
    await choose(page, 'changed');
    expect(await isVisible(page, '#name-and-address')).toBe(false);
    expect(await isVisible(page, '#details-kept-private')).toBe(true);
    expect(await isVisible(page, '#shared-location')).toBe(true);
    expect(await isVisible(page, '#key-contacts')).toBe(false);
  });

  it('lead from one change to the next', async () => {
    const page = await open(address, withoutScript);
    await page.getByRole('link', { name: 'Go to the first change' }).click();
    expect(new URL(page.url()).hash).toBe('#change_policy-basis');
    await page
      .locator('#change_policy-basis')
      .getByRole('link', { name: /^Next change/ })
      .click();
    expect(new URL(page.url()).hash).toBe('#change_look-up-motto');
  });
});

describe('axe finds nothing', () => {
  it.each([
    { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
    { colorScheme: 'dark', viewport: { width: 360, height: 740 } },
  ] as const)('in any view, $colorScheme, $viewport.width px wide', async (look) => {
    const page = await open(rebuilt, look);
    const found: string[] = [];
    for (const view of ['side', 'before', 'after', 'changed']) {
      await choose(page, view);
      found.push(...(await findViolations(page)).map((violation) => `${view}: ${violation}`));
    }
    expect(found).toEqual([]);
  });
});

describe('the decision sheet', () => {
  it('takes a date written with slashes, and opens no search', async () => {
    const page = await open(address);
    const date = page.getByLabel('Date', { exact: true });
    await date.pressSequentially('8/12/2026');
    expect(await date.inputValue()).toBe('8/12/2026');
    expect(await page.locator('search-dialog').count()).toBe(0);
  });

  it('is filled in by keyboard alone and saved for the minutes, in both forms', async () => {
    const page = await open(address);
    await page.getByLabel('Meeting of').fill('Full Governing Board');
    await page.getByLabel('Date', { exact: true }).fill('8 December 2026');
    await page.getByLabel('Chair').fill('R. Chair');
    const row = page.locator('[data-row]').nth(1);
    await row.getByRole('radio', { name: 'Agree', exact: true }).focus();
    await page.keyboard.press('Space');
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Ask head and/or *office*, "soon"');
    await page.keyboard.press('Enter');
    await page.keyboard.type('and minute it');
    const csv = await save(page, 'Save as a spreadsheet (CSV)');
    expect(csv.startsWith('\ufeffDecisions: October 2024 to October 2026,,,,,,,\r\n')).toBe(true);
    expect(csv).toContain('\r\nMeeting,Full Governing Board,,,,,,\r\nDate,8 December 2026,,,,,,\r\nChair,R. Chair,');
    expect(csv).toContain('\r\nwhere,status,kind,before,after,why,decision,note\r\n');
    expect(csv).toContain(',Discuss,"Ask head and/or *office*, ""soon""\nand minute it"\r\n');
    expect(csv.split('\r\n')).toHaveLength(21);
    const text = await save(page, 'Save for the minutes (text)');
    expect(text.split('\r\n')[0]).toBe('\ufeffDecisions: October 2024 to October 2026');
    expect(text).toContain('Chair: R. Chair\r\n');
    expect(text).toContain('It is not agreed, not in force.\r\n');
    expect(text).toContain(
      '13 decisions on 15 changes: 0 agreed, 0 agreed with changes, 0 not agreed, 1 to discuss, 12 not yet decided.',
    );
    expect(text).toContain('   Note: Ask head and/or *office*, "soon"\r\n         and minute it\r\n');
    expect(text).toMatch(
      /Before: This policy says how mobile devices are used at Larkmead Primary School. It rests on Safe and Sound, 2023 edition\.\r\n/,
    );
    expect(text).not.toContain('end added');
    expect(await page.locator('[data-result]').textContent()).toBe(
      'Saved as decisions-2024-10-2026-10.txt, with 13 decisions on 15 changes.',
    );
  });

  it('offers four choices, and a way to take one back', async () => {
    const page = await open(address, withoutScript);
    const row = page.locator('[data-row]').first();
    expect(
      await row
        .locator('.decision__option')
        .allTextContents()
        .then((all) => all.map((one) => one.trim())),
    ).toEqual(['Agree', 'Agree with changes', 'Not agreed', 'Discuss', 'Not decided yet']);
    await row.getByRole('radio', { name: 'Not agreed' }).check();
    await row.getByRole('radio', { name: 'Not decided yet' }).check();
    expect(await row.getByRole('radio', { name: 'Not agreed' }).isChecked()).toBe(false);
  });

  it('warns before unsaved notes are lost, and not once they are saved', async () => {
    const page = await open(address);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.goto(new URL('../../../policy/', page.url()).href);
    expect(asked).toEqual([]);
    await page.goBack();
    await page.locator('textarea').first().fill('A note');
    await page.goto(new URL('../../../policy/', page.url()).href);
    expect(asked).toEqual(['beforeunload']);
    await page.goBack();
    await page.locator('textarea').first().fill('Another note');
    await save(page, 'Save as a spreadsheet (CSV)');
    await page.goto(new URL('../../../policy/', page.url()).href);
    expect(asked).toEqual(['beforeunload']);
  });

  it('can be filled in and printed without script, and offers nothing that needs it', async () => {
    const page = await open(address, withoutScript);
    await page.locator('[data-row]').first().getByRole('radio', { name: 'Agree', exact: true }).check();
    await page.locator('textarea').first().fill('A note');
    expect(await isVisible(page, '[data-export]')).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.decision-sheet__input').first().isVisible()).toBe(true);
    expect(await isVisible(page, '.decision__option--none')).toBe(false);
    expect(await page.locator('textarea').first().isVisible()).toBe(true);
    expect(await page.locator('textarea').nth(1).isVisible()).toBe(false);
    expect(await page.locator('.decision__lines').first().isVisible()).toBe(false);
    expect(await page.locator('.decision__lines').nth(1).isVisible()).toBe(true);
  });
});

describe('paper', () => {
  it('has both versions, their states and dates at the foot, and what the reader chose', async () => {
    const page = await open(address);
    await page.locator("[name='paper'][value='decisions']").check();
    await page.emulateMedia({ media: 'print' });
    const line = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--print-line'));
    expect(line).toContain('October 2024 (current, ratified 14 October 2024) → October 2026 (consultation');
    expect(await isVisible(page, '.decision-sheet')).toBe(true);
    expect(await isVisible(page, '.redline')).toBe(false);
    const sheets = await countSheets(page);
    await page.emulateMedia({ media: 'screen' });
    await page.locator("[name='paper'][value='all']").check();
    expect(sheets).toBeLessThan(await countSheets(page));
  });

  it('marks changes without colour and keeps each clause on one page', async () => {
    const page = await open(address);
    await page.emulateMedia({ media: 'print' });
    const styles = await page
      .locator('#policy-basis ins')
      .first()
      .evaluate((mark) => {
        const { backgroundColor, textDecorationLine } = getComputedStyle(mark);
        return [backgroundColor, textDecorationLine];
      });
    expect(styles).toEqual(['rgba(0, 0, 0, 0)', 'underline']);
    expect(await page.locator('#policy-basis').evaluate((clause) => getComputedStyle(clause).breakInside)).toBe(
      'avoid',
    );
    expect(await isVisible(page, '.redline__key')).toBe(true);
    expect(await isVisible(page, '.change-label__link')).toBe(false);
  });
});

describe('choosing two versions', () => {
  it('opens the comparison in the right order, under a sub-path too', async () => {
    const page = await open(`${homeUnderSubPath}compare/`);
    await page.getByLabel('Older version').selectOption('2026-10');
    await page.getByLabel('Newer version').selectOption('2024-10');
    await page.getByRole('button', { name: 'Compare them' }).click();
    await page.waitForURL('**/school/policy-site/compare/2024-10/2026-10/');
  });

  it('says so when both are the same', async () => {
    const page = await open('compare/');
    await page.getByLabel('Older version').selectOption('2026-10');
    await page.getByRole('button', { name: 'Compare them' }).click();
    expect(await page.getByRole('status').textContent()).toBe('Choose two different versions.');
  });

  it('is a list of links without script', async () => {
    const page = await open('compare/', withoutScript);
    expect(await isVisible(page, 'choose-versions')).toBe(false);
    await page.locator('.version-pairs').getByRole('link', { name: 'October 2026 with October 2024' }).click();
    expect(new URL(page.url()).pathname).toBe('/compare/2024-10/2026-10/');
  });
});
