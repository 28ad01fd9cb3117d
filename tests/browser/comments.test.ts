// Commenting on a version in a browser, and bringing comment files together: nothing is stored or sent unasked, and nothing typed is lost.
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { commentFile } from '../../src/schemas/saved-files.ts';
import { findViolations } from './axe.ts';
import { homeUnderSubPath, recordRequests, useBrowser } from './open-page.ts';
import { findOverflow } from './overflow.ts';

const open = useBrowser();
const form = 'policy/2026-10/comment/';
const office = 'office/comments/';
const key = 'policy:v1:comment:2026-10';

const place = (page: Page, id: string) => page.locator(`[data-on="${id}"]`);
const storedKeys = (page: Page): Promise<string[]> => page.evaluate(() => Object.keys(localStorage));

async function write(page: Page, id: string, view: string, text = ''): Promise<void> {
  await place(page, id).getByRole('radio', { name: view }).check();
  if (text !== '') await place(page, id).locator('textarea').fill(text);
}

async function save(page: Page, selector = '[data-save]'): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download');
  await page.locator(selector).click();
  const download = await coming;
  return { name: download.suggestedFilename(), text: (await buffer(await download.createReadStream())).toString() };
}

/** Sets the reader's day before the page is loaded. */
async function openOn(day: string): Promise<Page> {
  const page = await open('privacy/');
  await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
  await page.goto(new URL(form, page.url().replace('privacy/', '')).href);
  return page;
}

/** Hands files to the page of the office. */
async function hand(page: Page, files: readonly { name: string; text: string | Buffer }[]): Promise<void> {
  await page
    .locator('[data-files]')
    .setInputFiles(files.map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })));
}

const status = (page: Page) => page.locator('file-intake [data-status]');

describe('the form for comments', () => {
  it.each([
    ['2026-11-01', /not open yet\. It opens on 2 November 2026/, /once it is open/],
    ['2026-11-02', /open until 11 December 2026/, /send it to the school office/],
    ['2026-12-11', /is the last day/, /send it to the school office/],
    ['2026-12-12', /closed on 11 December 2026/, /can still save or print/],
  ])('says by the reader’s own day where the consultation stands: %s', async (day, sentence, whatToDo) => {
    const page = await openOn(day);
    expect(await page.locator('consultation-state [data-sentence]').textContent()).toMatch(sentence);
    expect(await page.locator('consultation-state [data-what-to-do]').textContent()).toMatch(whatToDo);
  });

  it('still lets a reader save after the closing day', async () => {
    const page = await openOn('2027-01-10');
    await write(page, 'whole', 'I agree');
    expect(JSON.parse((await save(page)).text)).toMatchObject({ savedOn: '2027-01-10' });
  });

  it('shows what changes, and the whole text when that is chosen, without hiding what was commented on', async () => {
    const page = await open(form);
    expect(await place(page, 'phones-handed-in').isVisible()).toBe(true);
    expect(await place(page, 'written-consent').isVisible()).toBe(false);
    expect(await page.locator('#phones-handed-in ins').first().textContent()).toContain('8.45am');
    expect(await page.locator('#phones-handed-in').textContent()).toContain('Why: The doors open at 8.30am.');
    await page.getByRole('radio', { name: 'The whole text' }).check();
    await write(page, 'written-consent', 'I have a question', 'On paper?');
    await page.getByRole('radio', { name: 'Only what changes' }).check();
    expect(await place(page, 'written-consent').locator('textarea').isVisible()).toBe(true);
    expect(await place(page, 'pictures-moved').isVisible()).toBe(false);
  });

  it('saves a file that is what was written, stores nothing and sends nothing', async () => {
    const page = await open(form);
    await page.waitForLoadState('networkidle');
    const fetched = recordRequests(page);
    await page.getByLabel('Your name').fill('Fern Moss');
    await write(page, 'whole', 'I agree');
    await write(page, 'phones-handed-in', 'It should change', 'Half past eight,\nor later.');
    const { name, text } = await save(page);
    expect(name).toBe('comments-2026-10-fern-moss.json');
    const file = commentFile.parse(JSON.parse(text));
    expect(file).toMatchObject({ school: 'Larkmead Primary School', who: { name: 'Fern Moss' } });
    expect(file.comments).toEqual([
      { on: 'whole', label: 'The policy as a whole', view: 'agree', text: '' },
      { on: 'phones-handed-in', label: '2(2)', view: 'change', text: 'Half past eight,\nor later.' },
    ]);
    expect(await page.locator('[data-result]').textContent()).toMatch(
      /^Saved as comments-2026-10-fern-moss\.json, with 2/,
    );
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
    expect(fetched).toEqual([]);
  });

  it('is copied as text, and says so when there is nothing yet', async () => {
    const page = await open(form);
    await page.locator('[data-copy]').click();
    expect(await page.locator('[data-result]').textContent()).toMatch(/^There is nothing to hand on yet\./);
    await write(page, 'watches-stay-home', 'Something else', 'Good.');
    await page.locator('[data-copy]').click();
    await page.locator('[data-result]', { hasText: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^Comments on: Mobile and Wearable Devices Policy, version of October 2026, Larkmead Primary School\n.*no name[^]*2\(3\): comment\nGood\.\n$/,
    );
    // The fixture answers to an office in words: there is no address to write to.
    expect(await page.locator('[data-mail]').count()).toBe(0);
  });

  it('warns before what is written is lost, and no longer once it is saved', async () => {
    const page = await open(form);
    let asked = 0;
    page.on('dialog', (dialog) => {
      asked += 1;
      void dialog.accept();
    });
    await write(page, 'whole', 'Something else', 'Well done.');
    await page.reload();
    expect(asked).toBe(1);
    await write(page, 'whole', 'Something else', 'Well done.');
    await save(page);
    await page.reload();
    expect(asked).toBe(1);
  });

  it('keeps what is written when asked, fills it in again, and erases it', async () => {
    const page = await open(form);
    await page.locator('[data-keep]').click();
    await page.getByLabel('You are (optional)').fill('a parent');
    await write(page, 'phones-handed-in', 'It should change', 'x'.repeat(3_000));
    expect(await storedKeys(page)).toEqual([key]);
    await page.reload();
    expect(await place(page, 'phones-handed-in').locator('textarea').inputValue()).toBe('x'.repeat(3_000));
    expect(await place(page, 'phones-handed-in').getByRole('radio', { name: 'It should change' }).isChecked()).toBe(
      true,
    );
    expect(await page.getByLabel('You are (optional)').inputValue()).toBe('a parent');
    await page.goto(new URL('../../../privacy/', page.url()).href);
    expect(await page.locator('[data-records]').textContent()).toContain('Comments on the version of October 2026');
    await page.goBack();
    await page.locator('[data-stop]').click();
    expect(await storedKeys(page)).toEqual([]);
  });

  it('has every word that was typed on paper', async () => {
    const page = await open(form);
    await write(page, 'phones-handed-in', 'It should change', 'line\n'.repeat(30).trim());
    await page.emulateMedia({ media: 'print' });
    const field = place(page, 'phones-handed-in').locator('.comment-fields__words');
    const height = await field.evaluate((part) => part.getBoundingClientRect().height);
    expect(height).toBeGreaterThan(30 * 10);
    expect(await place(page, 'watches-stay-home').locator('textarea').isVisible()).toBe(true);
  });

  it.each([
    { width: 1280, height: 800 },
    { width: 320, height: 700 },
  ])('is accessible with a comment in it, and never scrolls sideways: $width', async (viewport) => {
    const page = await open(form, { viewport, colorScheme: viewport.width === 320 ? 'dark' : 'light' });
    await write(page, 'phones-handed-in', 'It should change', 'Half past.');
    await page.locator('[data-save]').click();
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(findOverflow)).toEqual([]);
  });

  it('is a form to print without script', async () => {
    const page = await open(form, { javaScriptEnabled: false });
    expect(await page.locator('[data-without-script]').textContent()).toMatch(
      /^\s*Print this page and fill it in by hand/,
    );
    expect(await page.locator('[data-save]').isVisible()).toBe(false);
  });
});

describe('the page of the office', () => {
  /** A file as the form would save it, by somebody. */
  async function make(name: string, text: string): Promise<{ name: string; text: string }> {
    const page = await open(form);
    if (name !== '') await page.getByLabel('Your name').fill(name);
    await write(page, 'phones-handed-in', 'It should change', text);
    return save(page);
  }

  it.each([
    ['at the top of a host', office],
    ['in a folder', `${homeUnderSubPath}${office}`],
  ])('shows what the form has saved, by clause, and what it left out, %s', async (_, address) => {
    const made = await make('Fern Moss', 'Half past. <b>Now</b>');
    const page = await open(address);
    await page.waitForLoadState('networkidle');
    const fetched = recordRequests(page);
    const foreign = made.text.replace('Larkmead Primary School', 'Finchfold School');
    await hand(page, [
      made,
      { ...made, name: 'again.json' },
      { name: 'other.json', text: foreign },
      { name: 'letter.json', text: 'Dear office' },
      { name: 'utf16.json', text: Buffer.from(`\ufeff${made.text}`, 'utf16le') },
    ]);
    await status(page).filter({ hasText: '5 files' }).waitFor();
    expect(await status(page).textContent()).toBe('5 files are in the list: 1 counts, 4 are left out.');
    const left = await page.locator('[data-left-out] li').allTextContents();
    for (const [at, words] of ['says the same as', 'another school', 'not saved on this website', 'UTF-16'].entries()) {
      expect(left[at]).toContain(words);
    }
    expect(await page.locator('[data-place="phones-handed-in"] .commented__words').textContent()).toBe(
      'Half past. <b>Now</b>',
    );
    expect(fetched.every((path) => /\.js$|2026-10\.json$/.test(path))).toBe(true);
    expect(await storedKeys(page)).toEqual([]);
  });

  it('takes more files later, takes files out again, and keeps the keyboard’s place', async () => {
    const [one, two] = [await make('Fern Moss', 'One.'), await make('', 'Two.')];
    const page = await open(office);
    await hand(page, [one]);
    await status(page).filter({ hasText: '1 file' }).waitFor();
    await hand(page, [two]);
    await status(page).filter({ hasText: '2 files' }).waitFor();
    expect(await page.locator('.commented__words').allTextContents()).toEqual(['One.', 'Two.']);
    await page
      .locator('.file-intake__file', { hasText: one.name })
      .getByRole('button', { name: /^Take out/ })
      .press('Enter');
    expect(await status(page).textContent()).toBe('1 file is in the list, and it counts.');
    expect(await page.locator(':focus').getAttribute('data-take-out')).not.toBeNull();
    expect(await page.locator('.commented__words').allTextContents()).toEqual(['Two.']);
    await page.locator('[data-take-out="all"]').click();
    expect(await page.locator('comment-register [data-result]').isVisible()).toBe(false);
    expect(await page.locator(':focus').getAttribute('data-files')).toBe('');
  });

  it('saves a table and a text, is accessible with comments in it, and prints them without the list of files', async () => {
    const made = await make('=SUM(A1)', '+44 is ours.');
    const page = await open(office);
    await hand(page, [made, { name: 'letter.json', text: 'Dear office' }]);
    await page.locator('.commented').waitFor();
    const csv = await save(page, '[data-csv]');
    expect(csv.name).toBe('comments-2026-10.csv');
    expect(csv.text).toContain("'+44 is ours.,'=SUM(A1)");
    expect((await save(page, '[data-text]')).text).toContain('- =SUM(A1): should change: +44 is ours.');
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(findOverflow)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('file-intake').isVisible()).toBe(false);
    expect(await page.locator('[data-paper-left-out]').textContent()).toMatch(/^letter\.json: Left out\./);
    expect(await page.locator('.commented').isVisible()).toBe(true);
  });

  it('says what can be done where the page cannot fetch what it needs', async () => {
    const made = await make('', 'One.');
    const page = await open(office, { without: '**/office/comments/*.json' });
    await hand(page, [made]);
    await status(page).filter({ hasText: 'could not be fetched' }).waitFor();
  });

  it('publishes the fields of a file, which the file keeps to', async () => {
    const page = await open(office);
    const href = await page.locator('a[href$="comment.schema.json"]').getAttribute('href');
    const schema = (await (await page.request.get(new URL(href ?? '', page.url()).href)).json()) as { title: string };
    expect(schema.title).toBe('Comments');
    expect(await readFile('src/schemas/saved-files.ts', 'utf8')).toContain("title: 'Comments'");
  });
});
