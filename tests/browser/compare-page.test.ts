// The comparison in a browser: its views, its decision sheet, by keyboard, on paper, and without any script.
import { buffer } from 'node:stream/consumers';
import { strFromU8, unzipSync } from 'fflate';
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

const decide = (page: Page, row: string, choice: string): Promise<void> =>
  page
    .locator(`[data-decision="${row}"] .decision__choice`)
    .first()
    .getByRole('radio', { name: choice, exact: true })
    .check();
const agree = (page: Page, row: string): Promise<void> => decide(page, row, 'Agree');

async function save(page: Page, name: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
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

  it('leads to saving from its top, past every row; neither on paper nor without script', async () => {
    const page = await open(address);
    const link = page.getByRole('link', { name: 'Go to saving' });
    const first = page.locator('decision-sheet :is(a, button, input, textarea)').first();
    expect(await first.evaluate((element, way) => element === way, await link.elementHandle())).toBe(true);
    await link.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Word');
    await page.emulateMedia({ media: 'print' });
    expect(await link.isVisible()).toBe(false);
    const plain = await open(address, withoutScript);
    expect(await plain.getByText('Go to saving').isVisible()).toBe(false);
  });

  it('is filled in by keyboard alone and saved for the minutes, as text and for a spreadsheet', async () => {
    const page = await open(address);
    await page.getByLabel('Meeting of').fill('Full Governing Board');
    await page.getByLabel('Date', { exact: true }).fill('8 December 2026');
    await page.getByLabel('Chair').fill('R. Chair');
    const row = page.locator('[data-decision]').nth(1);
    await row.getByRole('radio', { name: 'Agree', exact: true }).focus();
    await page.keyboard.press('Space');
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Ask head and/or *office*, "soon"');
    await page.keyboard.press('Enter');
    await page.keyboard.type('and minute it');
    const csv = await save(page, 'Spreadsheet');
    expect(
      csv.startsWith(
        '\ufeffDecisions on the Mobile and Wearable Devices Policy: October 2024 to October 2026,,,,,,,\r\n',
      ),
    ).toBe(true);
    expect(csv).toContain('\r\nMeeting,Full Governing Board,,,,,,\r\nDate,8 December 2026,,,,,,\r\nChair,R. Chair,');
    expect(csv).toContain('\r\nWhere,Status,Kind,Before,After,Why,Decision,Note\r\n');
    expect(csv).toContain(',Discuss,"Ask head and/or *office*, ""soon""\nand minute it"\r\n');
    const text = await save(page, 'Text');
    expect(text.split('\r\n')[0]).toBe(
      '\ufeffDecisions on the Mobile and Wearable Devices Policy: October 2024 to October 2026',
    );
    expect(text).toContain('Chair: R. Chair\r\n');
    expect(text).toContain('It is not agreed, not in force.\r\n');
    expect(text).toContain('8 decisions on 15 changes: 1 to discuss, 7 not yet decided.\r\n');
    expect(text).toContain('1 review note: 1 not yet decided.\r\n');
    expect(text).toContain('   Note: Ask head and/or *office*, "soon"\r\n         and minute it\r\n');
    expect(text).toMatch(
      /Before: This policy says how mobile devices are used at Larkmead Primary School. It rests on Safe and Sound, 2023 edition\.\r\n/,
    );
    expect(text).not.toContain('end added');
    expect(await page.locator('[data-result]').textContent()).toBe('Saved as decisions-2024-10-2026-10.txt.');
  });

  it('is saved for Word, by a bundle that comes only then', async () => {
    const page = await open(address);
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.locator('[data-decision="title"]').getByRole('radio', { name: 'Agree', exact: true }).check();
    expect(fetched).toEqual([]);
    for (let times = 0; times < 2; times++) {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Word', exact: true }).click();
      const bytes = await buffer(await (await download).createReadStream());
      expect((await download).suggestedFilename()).toBe('decisions-2024-10-2026-10.docx');
      const words = strFromU8(unzipSync(new Uint8Array(bytes))['word/document.xml'] ?? new Uint8Array());
      expect(words).toContain('No resolution is recorded.');
      expect(words).toContain('Signed by the chair');
    }
    expect(fetched).toHaveLength(1);
  });

  it('says so when the bundle for Word cannot be fetched, and loses nothing', async () => {
    const bundle = await (await open(address)).locator('decision-sheet').getAttribute('data-script');
    const page = await open(address, { without: `**${bundle ?? ''}` });
    await page.locator('[data-decision="title"] textarea').fill('A note');
    await page.getByRole('button', { name: 'Word', exact: true }).click();
    await page.getByText('The Word file could not be made').waitFor();
    expect(await page.locator('[data-decision="title"] textarea').inputValue()).toBe('A note');
  });

  it('offers four choices, and a way to take one back', async () => {
    const page = await open(address, withoutScript);
    const row = page.locator('[data-decision]').first();
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

  it('counts what is decided, and leads to the next row that is not', async () => {
    const page = await open(address);
    const count = page.locator('[data-decided]');
    expect(await count.textContent()).toBe('0 of 9 decided');
    await agree(page, 'title');
    await decide(page, 'borrowed-devices', 'Discuss');
    expect(await count.textContent()).toBe('1 of 9 decided');
    const next = page.getByRole('button', { name: 'Next undecided' });
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
    await page.locator('[data-decision="title"] textarea').focus();
    await next.click();
    expect(await focused()).toBe('decide_borrowed-devices');
    await next.click();
    expect(await focused()).toBe('decide_policy-basis');
    const undecided = page.locator('[data-undecided] li');
    expect(await undecided.first().textContent()).toMatch(/\(to discuss\)$/);
    expect(await undecided.count()).toBe(8);
    await undecided.last().getByRole('link').click();
    expect(new URL(page.url()).hash).toBe('#decide_note_straight-quotes');
  });

  it('has tidying taken as a block, out of which one change is decided by itself', async () => {
    const page = await open(address);
    await agree(page, 'tidying');
    await page.getByText('Read them, or take one out').click();
    const item = page.locator('[data-item]').first();
    expect(await item.getByRole('radio', { name: 'With the others' }).isChecked()).toBe(true);
    await item.getByRole('radio', { name: 'Discuss' }).check();
    expect(await page.locator('[data-decided]').textContent()).toBe('0 of 9 decided');
    await item.getByRole('radio', { name: 'Not agreed' }).check();
    expect(await page.locator('[data-decided]').textContent()).toBe('1 of 9 decided');
    const text = await save(page, 'Text');
    expect(text).toContain('9 decisions on 15 changes: 1 agreed, 1 not agreed, 7 not yet decided.');
  });

  it('warns where the resolution contradicts the rows or its votes, and saves all the same', async () => {
    const page = await open(address);
    await decide(page, 'title', 'Not agreed');
    await page.getByRole('radio', { name: 'adopted as proposed' }).check();
    const warnings = page.locator('[data-contradictions] p');
    expect(await warnings.allTextContents()).toEqual([
      'Adopted as proposed, but 1 row is not agreed as proposed: Title.',
      expect.stringMatching(/^Adopted, but 8 rows are not decided: /),
    ]);
    await page.getByLabel('Votes for').fill('2');
    await page.getByLabel('Votes against').fill('many');
    // Half a word is not told of: the pause of whoever types comes first.
    await warnings.filter({ hasText: 'many' }).waitFor();
    expect(await warnings.first().textContent()).toBe('Votes against: “many” is not a whole number.');
    await page.getByLabel('Date of the next review').fill('31/2/2099');
    await warnings.filter({ hasText: '31/2/2099' }).waitFor();
    expect(await warnings.nth(1).textContent()).toBe(
      'Date of the next review: “31/2/2099” is a day that does not exist.',
    );
    expect(await save(page, 'Text')).toContain('in its version of October 2026 be adopted as proposed.');
    await page.getByRole('radio', { name: 'no resolution yet' }).check();
    expect(await warnings.count()).toBe(2);
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
    await save(page, 'Spreadsheet');
    await page.goto(new URL('../../../policy/', page.url()).href);
    expect(asked).toEqual(['beforeunload']);
  });

  it('covers nothing that has the focus, on a phone, and has no bar to stay where there is little height', async () => {
    const page = await open(address, { viewport: { width: 320, height: 640 } });
    // What was saved is said in the bar, and makes it taller.
    await save(page, 'Text');
    await page.getByLabel('Meeting of').focus();
    const covered: string[] = [];
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab');
      covered.push(
        ...(await page.evaluate(() => {
          const focused = document.activeElement;
          const bar = document.querySelector('.decision-bar');
          if (!focused || !bar || bar.contains(focused) || !focused.closest('decision-sheet')) return [];
          const isUnder = focused.getBoundingClientRect().bottom > bar.getBoundingClientRect().top + 1;
          const isSticky = bar.getBoundingClientRect().bottom >= innerHeight - 2;
          return isUnder && isSticky ? [focused.outerHTML.slice(0, 80)] : [];
        })),
      );
    }
    expect(covered).toEqual([]);
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await page.locator('.decision-bar').evaluate((bar) => getComputedStyle(bar).position)).toBe('static');
  });

  it('can be filled in and printed without script, says so, and offers nothing that needs it', async () => {
    const page = await open(address, withoutScript);
    expect(await isVisible(page, '[data-without-script]')).toBe(true);
    await page.locator('[data-decision]').first().getByRole('radio', { name: 'Agree', exact: true }).check();
    await page.locator('textarea').first().fill('A note');
    expect(await isVisible(page, '[data-export]')).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.decision-sheet__input').first().isVisible()).toBe(true);
    expect(await isVisible(page, '.decision__option--none')).toBe(false);
    expect(await page.locator('textarea').first().isVisible()).toBe(true);
    expect(await page.locator('textarea').nth(1).isVisible()).toBe(false);
    expect(await page.locator('.decision__lines').first().isVisible()).toBe(false);
    expect(await page.locator('.decision__lines').nth(1).isVisible()).toBe(true);
    expect(await isVisible(page, '.resolution__signatures')).toBe(true);
    // What tidying holds is on paper too.
    expect(await page.locator('[data-item] .decision__lines').first().isVisible()).toBe(true);
  });
});

describe('keeping decisions on the device', () => {
  const stored = (page: Page): Promise<string | null> =>
    page.evaluate(() => localStorage.getItem('policy:v1:decisions:2024-10-2026-10'));

  it('stores nothing before it is asked for', async () => {
    const page = await open(address);
    await agree(page, 'title');
    await page.locator('textarea').first().fill('A note');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('has what was chosen and typed there after a reload, warns of no loss then, and erases it', async () => {
    const page = await open(address);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.getByRole('button', { name: 'Keep my decisions and notes' }).click();
    await agree(page, 'title');
    await page.getByLabel('Chair').fill('R. Chair');
    await page.locator('[data-decision="title"] textarea').pressSequentially('Ask the office');
    await page.getByRole('radio', { name: 'put off' }).check();
    await page.goto(new URL('../../../policy/', page.url()).href);
    expect(asked).toEqual([]);
    await page.goto(new URL(`/${address}`, page.url()).href);
    expect(await page.getByLabel('Chair').inputValue()).toBe('R. Chair');
    expect(await page.locator('[data-decision="title"] textarea').inputValue()).toBe('Ask the office');
    expect(await page.locator('[data-decided]').textContent()).toBe('1 of 9 decided');
    expect(await page.getByRole('radio', { name: 'put off' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Stop, and erase what is kept' }).click();
    expect(await stored(page)).toBeNull();
    await page.goto(new URL('/policy/', page.url()).href);
    expect(asked).toEqual(['beforeunload']);
  });

  it('says beside what is decided, and not far above alone, that a note could not be kept', async () => {
    const page = await open(address);
    await page.getByRole('button', { name: 'Keep my decisions and notes' }).click();
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.locator('[data-decision="title"] textarea').pressSequentially('A note');
    expect(await page.locator('.decision-bar [data-keep-status]').textContent()).toMatch(/^There is no room left/);
  });

  it('is listed and erased on the privacy page', async () => {
    const page = await open(address);
    await page.getByRole('button', { name: 'Keep my decisions and notes' }).click();
    await agree(page, 'title');
    await page.goto(new URL('/privacy/', page.url()).href);
    await page.getByText('Decision sheet: October 2024 to October 2026').first().waitFor();
    await page.getByRole('button', { name: 'Erase everything' }).click();
    expect(await stored(page)).toBeNull();
  });

  it('drops what was decided of a row that has changed since, row by row, and says what it was', async () => {
    const page = await open(address);
    await page.getByRole('button', { name: 'Keep my decisions and notes' }).click();
    await agree(page, 'title');
    await agree(page, 'tidying');
    await page.locator('[data-decision="tidying"] textarea').first().fill('Read by all');
    await page.evaluate(() => {
      const key = 'policy:v1:decisions:2024-10-2026-10';
      const text = localStorage.getItem(key) ?? '';
      localStorage.setItem(key, text.replace(/(tidying)_[a-z0-9]+/g, '$1_other'));
    });
    await page.reload();
    expect(await page.locator('[data-decided]').textContent()).toBe('1 of 9 decided');
    expect(await page.locator('[data-dropped] li').allTextContents()).toEqual([
      expect.stringMatching(/^Tidying: \d+ changes: Agree; Read by all$/),
    ]);
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
