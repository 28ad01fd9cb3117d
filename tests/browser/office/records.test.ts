// Records: a person saves one, the office brings them together. Nothing is stored, nothing is sent, nothing vanishes unasked.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { writeRecord } from '../../../src/records/record/make-record.ts';
import { type RecordFile, recordFile } from '../../../src/schemas/saved-files.ts';
import { recordRequests, useBrowser } from '../open-page.ts';

const open = useBrowser();
const folder = mkdtempSync(join(tmpdir(), 'records-'));
afterAll(() => rmSync(folder, { recursive: true }));

const readPage = 'policy/2024-10/read/';
const register = 'office/records/';

/** Presses a button that saves a file, and gives the file's name and text. */
async function save(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(button).click()]);
  const name = download.suggestedFilename();
  const place = join(folder, `saved-${name}`);
  await download.saveAs(place);
  return { name, text: readFileSync(place, 'utf8') };
}

async function saveAs(page: Page, name: string): Promise<RecordFile> {
  await page.locator('[data-field="name"]').fill(name);
  await page.locator('[data-field="role"]').fill('Cook');
  const { text } = await save(page, 'save-record button[type="submit"]');
  return recordFile.parse(JSON.parse(text));
}

/** Writes files as they are handed to the office. */
const write = (files: Record<string, string>): string[] =>
  Object.entries(files).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });

const stored = (page: Page): Promise<unknown> =>
  page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);

/** Whether a browser would ask before the page is left. */
const warns = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const event = new Event('beforeunload', { cancelable: true });
    dispatchEvent(event);
    return event.defaultPrevented;
  });

describe('a record of reading', () => {
  it('is a file that names person, role, version and day, and nothing else is kept or asked for', async () => {
    const page = await open(readPage);
    const requests = recordRequests(page);
    expect(await warns(page)).toBe(false);
    await page.locator('[data-field="name"]').fill('Zara Ali');
    expect(await warns(page)).toBe(true);
    await page.locator('#record-group').selectOption({ index: 1 });
    const { name, text } = await save(page, 'save-record button[type="submit"]');
    expect(name).toBe('read-2024-10-zara-ali.json');
    const record = recordFile.parse(JSON.parse(text));
    expect(record.who).toEqual({ name: 'Zara Ali', role: 'Teachers and support staff', group: 'staff' });
    expect(record.record).toEqual({ kind: 'policy' });
    expect(await page.locator('save-record [role="status"]').textContent()).toContain(name);
    expect(await warns(page)).toBe(false);
    expect(requests.filter((path) => !path.startsWith('/_astro/'))).toEqual([]);
    expect(await stored(page)).toEqual([0, 0, '']);
  });

  it('says all that is missing, leads to the first, and loses nothing', async () => {
    const page = await open(readPage);
    await page.locator('[data-field="role"]').fill('Cook');
    await page.locator('save-record button[type="submit"]').click();
    expect(await page.locator('[data-fault]:visible').allInnerTexts()).toEqual(['Type your name.']);
    expect(await page.locator('[data-field="name"]').evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await page.locator('[data-field="role"]').inputValue()).toBe('Cook');
    await page.locator('[data-field="role"]').fill('');
    await page.locator('save-record button[type="submit"]').click();
    expect(await page.locator('[data-fault]:visible').count()).toBe(2);
  });

  it('is a slip of paper without script', async () => {
    const page = await open(readPage, { javaScriptEnabled: false });
    expect(await page.locator('save-record').isVisible()).toBe(false);
    expect(await page.locator('.without-form').isVisible()).toBe(true);
    expect(await page.locator('.slip__line').allInnerTexts()).toEqual(['Name', 'Role', 'Date', 'Signature']);
  });

  it('is not asked for of a version that is not in force', async () => {
    const page = await open('policy/2024-10/');
    expect(await page.locator('main a[href$="/read/"]').count()).toBe(1);
    await page.goto(new URL('../2023-10/', page.url()).href);
    expect(await page.locator('main a[href$="/read/"]').count()).toBe(0);
  });
});

describe('a record of what was done', () => {
  it('has the result of a self-check, once there is one', async () => {
    const page = await open('quizzes/staff-phones/');
    expect(await page.locator('save-record').isVisible()).toBe(false);
    await page.locator('.quiz-item').first().locator('.option__input').first().check();
    await page.locator('.quiz__actions button[type="submit"]').click();
    const score = (await page.locator('.quiz-result__score').innerText()).match(/\d+/g)?.map(Number);
    await page.getByText('Save a record of this').click();
    const { record } = await saveAs(page, 'Ben Oak');
    expect(record).toMatchObject({ kind: 'quiz', id: 'staff-phones', right: score?.[0], of: score?.[1] });
  });

  it('has how much of a checklist is ticked', async () => {
    const page = await open('checklists/staff-start/');
    await page.locator('.checklist-item__label input').first().check();
    await page.getByText('Save a record of this').click();
    const { record } = await saveAs(page, 'Ben Oak');
    expect(record).toMatchObject({ kind: 'checklist', id: 'staff-start', ticked: 1 });
  });

  it.each(['quizzes/pupils-9-11/', 'quizzes/pupils-5-7/', 'checklists/pupils-7-9/'])(
    'is never made of %s',
    async (address) => {
      const page = await open(address);
      expect(await page.locator('save-record').count()).toBe(0);
    },
  );
});

describe('the register', () => {
  it('takes files and a list, shows what is missing, asks about names, and keeps nothing', async () => {
    const page = await open(readPage);
    const [zara, initial] = [await saveAs(page, 'Zara Ali'), await saveAs(page, 'Z. Ali')];
    await page.evaluate(() => document.querySelector('form')?.reset());
    await page.goto(new URL(`/${register}`, page.url()).href);
    const requests = recordRequests(page);
    expect(await warns(page)).toBe(false);
    const files = write({
      'zara.json': writeRecord(zara),
      'initial.json': writeRecord(initial),
      'again.json': writeRecord(zara),
      'other.json': writeRecord({ ...zara, school: 'Finchfold School' }),
      'half.json': '{"file": "school-policy-record", "form',
    });
    await page.locator('#saved_files').setInputFiles(files);
    await page.locator('[data-status]', { hasText: '5 files are in the list: 2 count, 3 are left out.' }).waitFor();
    expect(await warns(page)).toBe(true);
    await page.locator('#staff-list').fill('Ali, Zara, staff\nCy Elm, staff');
    await page.locator('[data-counted]', { hasText: '3 people, 1 of them not on your list' }).waitFor();
    expect(await page.locator('.register__missing li').first().innerText()).toContain(
      '1 of 2 done. Still to do: Cy Elm.',
    );
    await page.locator('[data-same]').selectOption({ label: 'Yes: Ali, Zara' });
    await page.locator('[data-counted]', { hasText: '2 people.' }).waitFor();
    expect(await page.locator('[data-same]').evaluate((field) => field === document.activeElement)).toBe(true);
    const { name, text } = await save(page, '[data-csv]');
    expect(name).toMatch(/^register-2024-10-\d{4}-\d{2}-\d{2}\.csv$/);
    expect(text).toContain('Cy Elm,yes,Teachers and support staff');
    expect(text).toMatch(/half\.json,"Left out\. It is damaged/);
    expect(requests.filter((path) => !path.startsWith('/_astro/'))).toEqual([]);
    expect(await stored(page)).toEqual([0, 0, '']);
  });

  it('takes the names of a spreadsheet, and says when a file is none', async () => {
    const page = await open(register);
    const [list = '', other = ''] = write({
      'staff.csv': 'Surname;First name\r\nAli;Zara\r\n',
      'staff.xlsx': 'PK\u0003\u0004',
    });
    await page.locator('#staff-list-file').setInputFiles(other);
    await page.locator('[data-list-status]', { hasText: 'is no list that can be read here' }).waitFor();
    await page.locator('#staff-list-file').setInputFiles(list);
    await page.locator('.register__table th[scope="row"]', { hasText: 'Ali Zara' }).waitFor();
  });
});

describe('the sheet for pens', () => {
  it('has blank rows, or one for each name, and warns before typed names are lost', async () => {
    const page = await open('office/records/sign-off/');
    const blank = await page.locator('.sign-sheet__table tbody tr').count();
    expect(blank).toBeGreaterThan(10);
    await page.locator('#staff-list').fill('Zara Ali\nBen Oak, staff');
    expect(await page.locator('.sign-sheet__table tbody tr').allInnerTexts()).toHaveLength(2);
    expect(await warns(page)).toBe(true);
    await page.locator('#staff-list').fill('');
    expect(await page.locator('.sign-sheet__table tbody tr').count()).toBe(blank);
    expect(await warns(page)).toBe(false);
    expect(await stored(page)).toEqual([0, 0, '']);
  });
});
