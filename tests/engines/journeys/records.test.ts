// Records in three engines: a reader saves one, the office brings files and a list together, and nothing vanishes unasked.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inEachEngine } from '../each-engine.ts';
import type { EnginePage } from '../engine-page.ts';

const readPage = 'policy/2024-10/read/';
const register = 'office/records/';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'records-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function writeFileOf(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

/** A record as the page of the version would save it: what is typed is other, the rest is the page's own. */
async function writeRecordOf(page: EnginePage, name: string): Promise<string> {
  const subject = await page.evaluate(async () => {
    const answer = await fetch('../../policy/2024-10/read/');
    const read = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return JSON.parse(read.querySelector<HTMLElement>('save-record')?.dataset.subject ?? '{}') as {
      school: string;
      policy: object;
    };
  });
  return writeFileOf(
    `${name}.json`,
    JSON.stringify({
      file: 'school-policy-record',
      format: 1,
      school: subject.school,
      policy: subject.policy,
      savedOn: '2026-11-20',
      who: { name, role: 'Cook' },
      record: { kind: 'policy' },
    }),
  );
}

inEachEngine('a record of reading', (open) => {
  it.each(['root', 'subPath'] as const)(
    'says what is missing, and then what it saved, on the site "%s"',
    async (site) => {
      const page = await open(readPage, { site });
      await page.fill('[data-field="role"]', 'Cook');
      await page.click('save-record button[type="submit"]');
      expect(await page.texts('[data-fault]')).toEqual(['Type your name.']);
      await page.type('Zara Ali');
      await page.press('Enter');
      expect(await page.text('save-record [role="status"]')).toContain('read-2024-10-zara-ali.json');
      await page.reload();
      // Whether a browser brings what was typed back or not: what is said must not be of before.
      expect(await page.text('save-record [role="status"]')).toBe('');
    },
  );

  it('is no hindrance when it is left half typed', async () => {
    const page = await open(readPage);
    await page.fill('[data-field="name"]', 'Zara');
    await page.open('policy/');
    await page.back();
    expect(await page.countShown('save-record')).toBe(1);
  });
});

inEachEngine('the register', (open) => {
  it('has files and a list side by side, and saves them for a spreadsheet', async () => {
    const page = await open(register);
    await page.chooseFile('#saved_files', await writeRecordOf(page, 'Zara Ali'));
    await page.waitFor('[data-counted]');
    expect(await page.text('[data-status]')).toContain('1 file is in the list');
    await page.chooseFile('#saved_files', await writeFileOf('half.json', '{"file": "school-policy-record", "form'));
    await page.waitFor('[data-left-out]');
    expect(await page.text('[data-left-out]')).toMatch(/half\.json.*damaged/s);
    await page.fill('#staff-list', 'Ali, Zara, staff\nCy Elm, staff');
    await page.waitUntil(() => document.querySelector('.register__missing')?.textContent?.includes('Cy Elm') === true);
    await page.click('[data-csv]');
    await page.waitUntil(() => document.querySelector('[data-said]')?.textContent?.startsWith('Saved as') === true);
  });

  it('shows what the list says after Back and reload, and nothing of files that are gone', async () => {
    const page = await open(register);
    await page.chooseFile('#staff-list-file', await writeFileOf('staff.csv', 'Surname;First name\r\nAli;Zara\r\n'));
    await page.waitFor('.register__table th[scope="row"]');
    await page.open('office/');
    await page.back();
    await expectAgreement(page);
    await page.reload();
    await expectAgreement(page);
  });
});

/** A register without a list or files, or a list without a register, must never be seen. */
async function expectAgreement(page: EnginePage): Promise<void> {
  const isEmpty = (await page.value('#staff-list')).trim() === '';
  if (isEmpty) expect(await page.countShown('[data-register]')).toBe(0);
  else await page.waitFor('.register__table th[scope="row"]');
}

inEachEngine('the steps of a review', (open) => {
  it('are ticked, counted, kept when asked, and erased', async () => {
    const page = await open('governors/review/');
    const tick = '.checklist-item__label input';
    await page.click('[data-keep]');
    await page.click(tick);
    expect(await page.text('[data-count]')).toMatch(/^1 of /);
    await page.reload();
    await page.waitUntil(() => /^1 of /.test(document.querySelector('[data-count]')?.textContent ?? ''));
    expect(await page.isChecked(tick)).toBe(true);
    await page.click('[data-stop]');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});
