// The office's pages in three engines: contacts, and a new version from a Word file up to its draft.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editWord } from '../../browser/office/edit-word.ts';
import { inEachEngine } from '../each-engine.ts';
import type { EnginePage } from '../engine-page.ts';

let folder: string;
let word: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'engines-'));
  word = join(folder, 'policy.docx');
  await writeFile(word, await editWord('2024-10', (file) => file.retype('should stay at home', 'must stay at home')));
});
afterAll(() => rm(folder, { recursive: true }));

inEachEngine('the contacts', (open) => {
  const phone = '#contact-dsl-phone';
  const show = 'contacts-form button[type="submit"]';

  /** A list of changes without a change in the form, or the other way round, must never be seen. */
  async function expectAgreement(page: EnginePage): Promise<void> {
    const isChanged = (await page.value(phone)) !== '01632 960201';
    if ((await page.countShown('[data-result]')) > 0) expect(isChanged).toBe(true);
  }

  describe.each(['root', 'subPath'] as const)('of the site "%s"', (site) => {
    // The file that is saved is read in Chromium by tests/browser/; WebKit downloads nothing. Here, what it would be.
    it('are changed, and the file is ready with only that line other', async () => {
      const page = await open('office/contacts/', { site });
      await page.fill(phone, '01632 960299');
      await page.click(show);
      await page.waitFor('[data-result]');
      expect(await page.texts('[data-differences] > li')).toEqual([
        expect.stringMatching(/Telephone from 01632 960201 to 01632 960299$/),
      ]);
      expect(await page.evaluate(() => document.querySelector('a[data-download]')?.getAttribute('href'))).toMatch(
        /^blob:/,
      );
      await page.fill('#contact-dsl-email', 'dsl@larkmead.example');
      expect(await page.countShown('[data-result]')).toBe(0);
    });
  });

  it('say what is wrong', async () => {
    const page = await open('office/contacts/');
    await page.fill(phone, '');
    await page.press('Enter');
    await page.waitFor('[data-faults]');
    expect(await page.text('[data-faults]')).toMatch(/There is a problem.*has no telephone number/);
  });

  it.each([true, false])(
    'agree with what is said of them after Back and reload (kept in memory: %s)',
    async (pageCache) => {
      const page = await open('office/contacts/', { pageCache });
      await page.fill(phone, '01632 960299');
      await page.click(show);
      await page.waitFor('[data-result]');
      await page.open('office/');
      await page.back();
      await expectAgreement(page);
      await page.reload();
      await expectAgreement(page);
    },
  );
});

inEachEngine('a new version', (open) => {
  it.each(['root', 'subPath'] as const)('is drafted from a Word file, on the site "%s"', async (site) => {
    const page = await open('office/new-version/', { site });
    await page.chooseFile('[data-import]', word);
    await page.waitFor('#version_name');
    expect(await page.text('[data-counts]')).toMatch(/1 has changed/);
    expect(await page.text('#watches-stay-home ins')).toContain('must');
    await page.fill('#version_name', 'March 2027');
    await page.fill('#version_written', '1 March 2027');
    await page.click('version-details [name="status"][value="proposal"]');
    await page.click('version-details button[type="submit"]');
    await page.waitFor('change-reasons');
    await page.click('change-reasons button[type="submit"]');
    await page.waitFor('a[download][data-download]');
    expect(await page.evaluate(() => document.querySelector('a[data-download]')?.getAttribute('download'))).toBe(
      '2027-03.mdx',
    );
  });

  it('shows nothing of a file that is gone, after Back and reload', async () => {
    const page = await open('office/new-version/');
    // A browser that brings the choice back has the file read once more.
    const expectAgreement = async (): Promise<void> => {
      const files = await page.evaluate(
        () => document.querySelector<HTMLInputElement>('[data-import]')?.files?.length ?? 0,
      );
      if (files === 0) expect(await page.countShown('#version_name')).toBe(0);
      else await page.waitFor('#version_name');
    };
    await page.chooseFile('[data-import]', word);
    await page.waitFor('#version_name');
    await page.reload();
    await expectAgreement();
    await page.open('office/');
    await page.back();
    await expectAgreement();
  });
});

inEachEngine('the pages to read again', (open) => {
  it('make the list of what is ticked, which Back leaves in agreement with the boxes', async () => {
    const page = await open('office/read-again/');
    await page.click('read-again [data-file]');
    expect(await page.value('read-again textarea')).toBe('quizzes/pupils-9-11.yaml');
    await page.evaluate(() => addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true));
    await page.reload();
    const isTicked = await page.isChecked('read-again [data-file]');
    expect(await page.text('[data-count]')).toBe(`Ticked: ${isTicked ? 1 : 0} of 1.`);
  });
});
