// The form of contacts in a browser: what is refused, what is shown, what is saved, and that nothing typed is lost unasked.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { findViolations } from './axe.ts';
import { homeUnderSubPath, recordRequests, useBrowser } from './open-page.ts';
import { findOverflow } from './overflow.ts';

const open = useBrowser();
const form = 'office/contacts/';
const show = 'contacts-form button[type="submit"]';
const original = (): Promise<string> =>
  readFile(join(inject('sites').root.folder, 'office/contacts/school.yaml'), 'utf8');

/** The day as the browser has it. */
const todayIn = (page: Page): Promise<string> => page.evaluate(() => new Date().toLocaleDateString('sv-SE'));

async function save(page: Page): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.locator('a[download][data-download]').click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('school.yaml');
  return (await buffer(await download.createReadStream())).toString();
}

describe('the form of contacts', () => {
  it.each([
    ['at the top of a host', form],
    ['in a folder', `${homeUnderSubPath}${form}`],
  ])('saves the file with only the lines changed that have to, %s', async (_, address) => {
    const page = await open(address);
    const fetched = recordRequests(page);
    await page.locator('#contact-dsl-phone').fill(' 01632  960299 ');
    await page.locator('#contact-deputy-dsl-people').fill('Clementine Oakapple\n\nFern Moss\n');
    await page.locator('#contact-chair-of-governors-email').fill('chair@larkmead.example');
    await page.locator('[data-confirmed]').check();
    await page.locator('select[name="again"]').selectOption('6');
    await page.locator(show).click();
    await page.locator('[data-result]').waitFor();
    expect(await page.locator('[data-differences] > li').allTextContents()).toEqual([
      expect.stringMatching(/^Designated Safeguarding Lead \(DSL\): Telephone from 01632 960201 to 01632 960299$/),
      expect.stringMatching(
        /: Names from Clementine Oakapple, Araminta Quillfeather to Clementine Oakapple, Fern Moss$/,
      ),
      expect.stringMatching(/^Chair of Governors: Email from nothing to chair@larkmead\.example$/),
      expect.stringMatching(/^Confirmed by the school from nothing to /),
      expect.stringMatching(/^To be looked at again from January 2027 to /),
    ]);
    const today = await todayIn(page);
    const month = new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)) + 5))
      .toISOString()
      .slice(0, 7);
    expect(await save(page)).toBe(
      (await original())
        .replace('960201', '960299')
        .replace('Araminta Quillfeather', 'Fern Moss')
        .replace('[Peregrine Fallowfield]\n', '[Peregrine Fallowfield]\n    email: chair@larkmead.example\n')
        .replace('confirmedOn: null', `confirmedOn: ${today}`)
        .replace('reviewBy: 2027-01', `reviewBy: ${month}`),
    );
    expect(
      fetched.every((path) => /school\.yaml$|\.js$/.test(path)),
      fetched.join(' '),
    ).toBe(true);
  });

  it('adds two roles, and leaves the places that are empty', async () => {
    const page = await open(form);
    for (const [at, title] of ['School nurse', 'Premises'].entries()) {
      await page.locator('summary', { hasText: 'Add' }).nth(at).click();
      await page.locator(`#contact--new-${at + 1}-title`).fill(title);
    }
    await page.locator('#contact--new-1-phone').fill('01632 960208');
    await page.locator(show).click();
    await page.locator('[data-result]').waitFor();
    const added =
      '  school-nurse:\n    title: School nurse\n    phone: "01632 960208"\n  premises:\n    title: Premises\n';
    expect(await save(page)).toBe(`${await original()}${added}`);
  });

  it('lists by keyboard all that is wrong, leads to each field, and clears what is put right', async () => {
    const page = await open(form);
    const phone = page.locator('#contact-dsl-phone');
    await phone.fill('');
    await page.locator('#contact-headteacher-email').fill('head');
    await page.keyboard.press('Enter');
    const problems = page.locator('[data-faults]');
    await problems.waitFor();
    expect(await problems.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await problems.locator('h2').textContent()).toMatch(/There is a problem/);
    expect(await problems.locator('a').allTextContents()).toEqual([
      '“Designated Safeguarding Lead (DSL)” has no telephone number. Every page shows it, so type one.',
      '“head” is no email address. Type one such as office@school.example, without spaces.',
    ]);
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await phone.evaluate((element) => element === document.activeElement)).toBe(true);
    const described = await phone.evaluate((element) =>
      (element.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent?.trim()),
    );
    expect(described).toEqual(['Needed: every page shows it.', expect.stringContaining('has no telephone number')]);
    await phone.fill('01632 960201');
    await page.locator('#contact-headteacher-email').fill('head@larkmead.example');
    await page.keyboard.press('Enter');
    await page.locator('[data-status]', { hasText: 'Nothing is different yet.' }).waitFor();
    expect(await problems.isVisible()).toBe(false);
    expect(await page.locator('[aria-invalid]').count()).toBe(0);
    expect(await phone.getAttribute('aria-describedby')).toBe('contact-dsl-phone-hint');
  });

  it('hides what it has shown when something is typed afterwards', async () => {
    const page = await open(form);
    await page.locator('#contact-dsl-phone').fill('01632 960299');
    await page.locator(show).click();
    await page.locator('[data-result]').waitFor();
    await page.locator('#contact-dsl-email').fill('dsl@larkmead.example');
    expect(await page.locator('[data-result]').isVisible()).toBe(false);
    expect(await page.locator('[data-status]').textContent()).toContain('Press the button to look at it again.');
  });

  it('says what to do when the file cannot be had', async () => {
    const page = await open(form, { without: '**/school.yaml' });
    await page.locator('#contact-dsl-phone').fill('01632 960299');
    await page.locator(show).click();
    await page.locator('[data-status]', { hasText: 'could not be loaded' }).waitFor();
    expect(await page.locator('[data-result]').isVisible()).toBe(false);
  });

  it('keeps a byte order mark and Windows line ends', async () => {
    const page = await open(form);
    const windows = `\uFEFF${(await original()).replaceAll('\n', '\r\n')}`;
    await page.route('**/school.yaml', (route) => route.fulfill({ body: windows }));
    await page.locator('#contact-dsl-phone').fill('01632 960299');
    await page.locator(show).click();
    await page.locator('[data-result]').waitFor();
    expect(await save(page)).toBe(windows.replace('960201', '960299'));
  });

  it('never covers what somebody else has put up since the page was opened', async () => {
    const page = await open(form);
    const newer = (await original()).replace('Marigold Thistlewood', 'Juniper Ashdown');
    await page.route('**/school.yaml', (route) => route.fulfill({ body: newer }));
    await page.locator('#contact-dsl-phone').fill('01632 960299');
    await page.locator(show).click();
    await page.locator('[data-status]', { hasText: 'have changed since this page was opened' }).waitFor();
    expect(await page.locator('[data-result]').isVisible()).toBe(false);
  });

  it('warns before unsaved changes are lost, and not before, nor after they are saved', async () => {
    const page = await open(form);
    const warnings: string[] = [];
    page.on('dialog', (dialog) => {
      warnings.push(dialog.type());
      void dialog.accept();
    });
    await page.locator('#contact-dsl-phone').click();
    await page.reload();
    expect(warnings).toEqual([]);
    await page.locator('#contact-dsl-phone').fill('01632 960299');
    await page.goto(new URL('../', page.url()).href);
    expect(warnings).toEqual(['beforeunload']);
    await page.goBack();
    expect(await page.locator('#contact-dsl-phone').inputValue()).toBe('01632 960299');
    await page.locator('#contact-dsl-email').fill('dsl@larkmead.example');
    await page.locator(show).click();
    await page.locator('[data-result]').waitFor();
    await save(page);
    await page.goto(new URL('../', page.url()).href);
    expect(warnings).toEqual(['beforeunload']);
  });

  it('shows its changes on a phone without scrolling sideways, and axe finds nothing', async () => {
    const page = await open(form, { viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
    await page.locator('#contact-dsl-people').fill('Barnaby-With-A-Very-Long-Name Inkpen-And-Another-Very-Long-Name');
    await page.locator(show).click();
    await page.locator('[data-result]').waitFor();
    expect(await page.evaluate(findOverflow)).toEqual([]);
    expect(await findViolations(page)).toEqual([]);
  });

  it('is not there without script, and the page says how it is done by hand', async () => {
    const page = await open(form, { javaScriptEnabled: false });
    expect(await page.locator('contacts-form').isVisible()).toBe(false);
    expect(await page.locator('.without-form').isVisible()).toBe(true);
    expect(await page.locator('#by-hand').isVisible()).toBe(true);
    expect(await page.locator('main a[download]:visible').getAttribute('href')).toContain('school.yaml');
  });
});
