// The page for a new version in a browser: from a Word file to the file of a version, with its questions, its faults, by keyboard, and without script.
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/problems/problem.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { findViolations } from '../axe.ts';
import { homeUnderSubPath, recordRequests, useBrowser } from '../open-page.ts';
import { findOverflow } from '../overflow.ts';
import { editWord } from './edit-word.ts';

const open = useBrowser();
const address = 'office/new-version/';
/** Its words are like those of `visitors-told`, and not enough to be sure. */
const visitors = 'Visitors hear of the rules at the door and sign a list.';
const glasses = 'Glasses with <img src=x onerror=alert(1)> are put away.';

let edited: Buffer;
let plain: Buffer;
beforeAll(async () => {
  edited = await editWord('2024-10', (file) => {
    file.retype('should stay at home', 'must stay at home');
    file.typeAnew('Visitors are told of these rules when they sign in.', visitors);
    file.addAfter('Staff must not use a personal phone when pupils are present.', glasses);
    file.remove('The school does not pay for phones that are lost or damaged.');
  });
  plain = await editWord('2024-10', (file) => file.retype('should stay at home', 'must stay at home'));
});

const choose = (page: Page, bytes: Buffer, name = 'policy.docx'): Promise<void> =>
  page.setInputFiles('[data-import]', { name, mimeType: '', buffer: bytes });
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name }).click();
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
const isShown = (page: Page, selector: string): Promise<boolean> => page.locator(selector).isVisible();

async function fillDetails(page: Page): Promise<void> {
  await page.getByLabel('Month of this version').fill('March 2027');
  await page.getByLabel('Written', { exact: true }).fill('1 March 2027');
  await page.getByLabel('Next review due').fill('March 2028');
  await page.getByRole('radio', { name: 'A proposal' }).check();
  await press(page, 'Go on to the reasons');
}

async function save(page: Page): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download');
  await page.locator('a[download][data-download]').click();
  const download = await coming;
  const text = (await buffer(await download.createReadStream())).toString();
  return { name: download.suggestedFilename(), text };
}

/** What the check says of the made-up school once the file lies in its folder. */
async function checkWith(name: string, text: string): Promise<Problem[]> {
  const location = await mkdtemp(join(tmpdir(), 'new-version-'));
  try {
    await cp('tests/fixtures/school', location, { recursive: true });
    await writeFile(join(location, 'policy', name), text);
    const { problems } = await readContent({ location, name: 'school' }, '2027-03-08');
    return problems.filter(({ level, path }) => level === 'error' || path.endsWith(name));
  } finally {
    await rm(location, { recursive: true });
  }
}

describe('a Word file becomes a version', () => {
  it('with a question, the changes, dates and reasons, in a file that the check accepts', async () => {
    const page = await open(address);
    await choose(page, edited);
    await page.locator('match-questions').waitFor();
    expect(await focused(page)).toBe('What the file changes');
    expect(await page.locator('[data-counts]').textContent()).toBe(
      '25 clauses are as they were, 1 has changed, 1 is new and 1 is gone. 1 question is for you to answer.',
    );
    expect(await page.locator('[data-match]').count()).toBe(1);
    expect(await isShown(page, 'marked-changes')).toBe(false);
    await page.getByRole('radio', { name: 'Yes, it is 3(3)' }).check();
    await press(page, 'Show the changes');

    expect(await focused(page)).toBe('The changes, marked');
    expect(await page.locator('#watches-stay-home del').textContent()).toContain('should');
    expect(await page.locator('#watches-stay-home ins').textContent()).toContain('must');
    expect(await page.locator('#change_visitors-told .change-label:not(.change-label--ways)').textContent()).toContain(
      'Amended (was 3(3))',
    );
    expect(await isShown(page, '#policy-basis')).toBe(false);
    expect(await page.locator('version-steps img').count()).toBe(0);
    expect(await page.locator('version-steps').textContent()).toContain(glasses);
    await fillDetails(page);

    expect(await focused(page)).toBe('Why did it change?');
    expect(await page.locator('[data-outline]').textContent()).toContain('1 March 2027');
    const reasons = page.locator('[data-reason]');
    for (let at = 0; at < (await reasons.count()); at++) {
      await reasons.nth(at).getByRole('textbox').fill('The governors asked for it.');
      await reasons.nth(at).getByRole('radio').first().check();
    }
    await press(page, 'Make the file');
    expect(await focused(page)).toBe('Your file is ready');
    expect(await isShown(page, '[data-if-missing]')).toBe(false);
    const { name, text } = await save(page);
    expect(name).toBe('2027-03.mdx');
    expect(text).toContain('dates: { written: 2027-03-01, reviewDue: 2028-03 }');
    expect(text).toContain(`- ${visitors} ^visitors-told\n`);
    // The school has yet to say what it does with the note that no change answers, and with one of which the reason says nothing.
    expect((await checkWith(name, text)).map(({ level, rule, message }) => [level, rule, message])).toEqual([
      ['notice', 'note-unanswered', expect.stringContaining('"straight-quotes"')],
      ['notice', 'note-passed-over', expect.stringContaining('"watches-that-count"')],
    ]);
  });

  it('with reasons left for later, which is said here and by the check, and nothing else is but the notes that it leaves', async () => {
    const page = await open(address);
    await choose(page, plain);
    await page.locator('version-details').waitFor();
    expect(await isShown(page, 'match-questions')).toBe(false);
    await fillDetails(page);
    await press(page, 'Make the file');
    expect(await isShown(page, '[data-if-missing]')).toBe(true);
    expect(await isShown(page, '[data-if-notes]')).toBe(true);
    expect(await page.locator('[data-notes] > li').count()).toBe(2);
    expect(await page.locator('[data-deferred]').textContent()).toBe(
      'notes:\n  no-word-on-glasses: defer\n  straight-quotes: defer',
    );
    const { name, text } = await save(page);
    const problems = await checkWith(name, text);
    const [reasons, notes] = [true, false].map((isReason) =>
      problems.filter(({ rule }) => (rule === 'change-without-reason') === isReason),
    );
    expect(reasons?.map(({ message }) => message)).toEqual([expect.stringContaining('watches-stay-home')]);
    // Beside them stand the notes that this version leaves, one by one.
    expect(notes?.map(({ level, rule, message }) => [level, rule, message])).toEqual(
      ['"straight-quotes"', '"no-word-on-glasses"'].map((note) => [
        'notice',
        'note-unanswered',
        expect.stringContaining(note),
      ]),
    );
  });

  it('by keyboard alone', async () => {
    const page = await open(address);
    await choose(page, edited);
    await page.locator('match-questions').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('marked-changes').waitFor();
    expect(await focused(page)).toBe('The changes, marked');
    await page.locator('#version_name').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('March 2027');
    for (let step = 0; step < 3; step++) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.locator('change-reasons').waitFor();
    await page.locator('change-reasons button').focus();
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Your file is ready');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-download'))).toBe(true);
  });

  it('compared with another version, when a person chooses that, and under a sub-path', async () => {
    const page = await open(new URL(address, homeUnderSubPath).href);
    await choose(page, plain);
    await page.locator('marked-changes').waitFor();
    expect(await page.getByLabel('Compared with the version of').inputValue()).toBe('2024-10');
    await page.getByLabel('Compared with the version of').selectOption('2026-10');
    await expect.poll(() => page.locator('[data-counts]').textContent()).toMatch(/gone/);
  });
});

describe('nothing is guessed, and nothing is lost', () => {
  it('a question without an answer is told, with the way to it', async () => {
    const page = await open(address);
    await choose(page, edited);
    await page.locator('match-questions').waitFor();
    await press(page, 'Show the changes');
    expect(await isShown(page, 'marked-changes')).toBe(false);
    const problem = page.locator('match-questions [data-problem]');
    expect(await problem.evaluate((element) => element === document.activeElement)).toBe(true);
    await problem.getByRole('link', { name: 'Question 1: choose an answer.' }).click();
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toMatch(/^match_/);
  });

  it('everything that is wrong with the dates is told at once', async () => {
    const page = await open(address);
    await choose(page, plain);
    await page.locator('version-details').waitFor();
    await page.getByLabel('Month of this version').fill('October 2026');
    await page.getByLabel('Written', { exact: true }).fill('soon');
    await press(page, 'Go on to the reasons');
    expect(await page.locator('version-details [data-faults] a').allTextContents()).toEqual([
      'There is a version of October 2026 already. Choose another month, or put a day before it.',
      'Write when the policy was written, such as March 2027 or 1 March 2027.',
      'Choose whether it is a draft or a proposal.',
    ]);
    expect(await page.locator('#version_written').getAttribute('aria-invalid')).toBe('true');
    expect(await isShown(page, 'change-reasons')).toBe(false);
  });

  it('a changed answer takes away what rested on it, and says so', async () => {
    const page = await open(address);
    await choose(page, edited);
    await page.locator('match-questions').waitFor();
    await page.getByRole('radio', { name: 'No, it is new' }).check();
    await press(page, 'Show the changes');
    expect(await isShown(page, 'version-details')).toBe(true);
    await page.getByRole('radio', { name: 'Yes, it is 3(3)' }).check();
    expect(await isShown(page, 'marked-changes')).toBe(false);
    expect(await page.locator('match-questions [data-changed]').textContent()).toContain('You have changed something');
    await press(page, 'Show the changes');
    expect(await page.locator('match-questions [data-changed]').textContent()).toBe('');
    expect(await isShown(page, 'marked-changes')).toBe(true);
  });

  it('what was typed stays when the file is chosen again, put right', async () => {
    const page = await open(address);
    await choose(page, edited);
    await page.getByRole('radio', { name: 'Yes, it is 3(3)' }).check();
    await press(page, 'Show the changes');
    await fillDetails(page);
    const reason = page.locator('[data-reason]').filter({ hasText: 'Watches' }).getByRole('textbox');
    await reason.fill('It was read as advice.');
    await choose(page, edited, 'policy put right.docx');
    await expect.poll(() => isShown(page, 'match-questions')).toBe(true);
    expect(await page.getByRole('radio', { name: 'Yes, it is 3(3)' }).isChecked()).toBe(true);
    await press(page, 'Show the changes');
    expect(await page.getByLabel('Month of this version').inputValue()).toBe('March 2027');
    await press(page, 'Go on to the reasons');
    expect(await reason.inputValue()).toBe('It was read as advice.');
  });

  it('leaving warns while something would be lost, and no longer once the file is saved', async () => {
    const page = await open(address);
    const warnings: string[] = [];
    page.on('dialog', (dialog) => {
      warnings.push(dialog.type());
      void dialog.dismiss();
    });
    await page.reload();
    expect(warnings).toEqual([]);
    await choose(page, plain);
    await page.locator('version-details').waitFor();
    await fillDetails(page);
    // A reload that the test itself asks for would be waited for, and this one never comes.
    await page.evaluate(() => location.reload());
    await expect.poll(() => warnings).toEqual(['beforeunload']);
    expect(await isShown(page, 'change-reasons')).toBe(true);
    await press(page, 'Make the file');
    await save(page);
    await page.reload();
    expect(warnings).toHaveLength(1);
    expect(await isShown(page, 'version-steps')).toBe(false);
  });

  it('on the way back, what the browser still has of the choice is read again', async () => {
    const page = await open(address);
    page.on('dialog', (dialog) => void dialog.accept());
    const folder = await mkdtemp(join(tmpdir(), 'new-version-'));
    try {
      await writeFile(join(folder, 'policy.docx'), plain);
      await page.setInputFiles('[data-import]', join(folder, 'policy.docx'));
      await page.locator('marked-changes').waitFor();
      await page.goto(new URL('../../policy/', page.url()).href);
      await page.goBack();
      await expect.poll(() => isShown(page, 'marked-changes')).toBe(true);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('a file that cannot be used', () => {
  const tell = async (page: Page): Promise<string> => {
    await expect.poll(() => isShown(page, '[data-file-problem]')).toBe(true);
    return (await page.locator('[data-file-fault]').textContent()) ?? '';
  };

  it('is told in plain words, and another can be chosen', async () => {
    const page = await open(address);
    await choose(page, Buffer.from('%PDF-1.7 and so on'), 'policy.pdf');
    expect(await tell(page)).toMatch(/^This is a PDF\. Choose the Word document/);
    expect(await page.locator('[data-file-problem]').evaluate((element) => element === document.activeElement)).toBe(
      true,
    );
    expect(await page.locator('[data-file-status]').textContent()).toBe('');
    await choose(page, plain.subarray(0, plain.length / 2));
    expect(await tell(page)).toContain('damaged');
    await choose(page, plain);
    await page.locator('marked-changes').waitFor();
    expect(await isShown(page, '[data-file-problem]')).toBe(false);
  });

  it('is told when the version to compare with cannot be fetched', async () => {
    const page = await open(address, { without: '**/office/new-version/*.json' });
    await choose(page, plain);
    expect(await tell(page)).toContain('Look whether this device is online');
  });

  it('takes a file that is dropped, and one at a time', async () => {
    const page = await open(address);
    const drop = async (count: number): Promise<void> => {
      const bytes = plain.toString('base64');
      await page.locator('[data-drop]').evaluate(
        (zone, [text, files]) => {
          const data = new DataTransfer();
          const content = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
          for (let at = 0; at < files; at++) data.items.add(new File([content], `policy ${at}.docx`));
          zone.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
        },
        [bytes, count] as const,
      );
    };
    await drop(2);
    expect(await tell(page)).toBe('These are several files. Choose one Word file.');
    await drop(1);
    await page.locator('marked-changes').waitFor();
    expect(await page.locator('[data-import]').evaluate((input: HTMLInputElement) => input.files?.[0]?.name)).toBe(
      'policy 0.docx',
    );
  });
});

describe('the page', () => {
  it('asks for nothing before a file is chosen, then for its script and one version, and never elsewhere', async () => {
    const page = await open(address);
    await page.waitForLoadState('networkidle');
    const fetched = recordRequests(page);
    await page.locator('[data-import]').focus();
    expect(fetched).toEqual([]);
    await choose(page, edited);
    await page.locator('match-questions').waitFor();
    expect(fetched).toHaveLength(2);
    expect(fetched[0]).toMatch(/^\/_astro\/.*\.js$/);
    expect(fetched[1]).toBe('/office/new-version/2024-10.json');
    await page.getByRole('radio', { name: 'No, it is new' }).check();
    await press(page, 'Show the changes');
    await fillDetails(page);
    await press(page, 'Make the file');
    await save(page);
    expect(fetched).toHaveLength(2);
  });

  it('says without script how it is done otherwise', async () => {
    const page = await open(address, { javaScriptEnabled: false });
    expect(await page.getByText('npm run policy -- import').isVisible()).toBe(true);
    expect(await isShown(page, '[data-import]')).toBe(false);
    expect(await isShown(page, 'version-steps')).toBe(false);
  });

  it.each([
    { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
    { colorScheme: 'dark', viewport: { width: 360, height: 740 } },
    { colorScheme: 'light', viewport: { width: 320, height: 640 } },
  ] as const)('is accessible in every step, and never scrolls sideways: %o', async (look) => {
    const page = await open(address, look);
    const found: string[] = [];
    const lookAt = async (step: string): Promise<void> => {
      const faults = [...(await findViolations(page)), ...(await page.evaluate(findOverflow))];
      found.push(...faults.map((fault) => `${step}: ${fault}`));
    };
    await lookAt('start');
    await choose(page, Buffer.from('no'));
    await page.locator('[data-file-problem]').waitFor();
    await lookAt('a bad file');
    await choose(page, edited);
    await page.locator('match-questions').waitFor();
    await press(page, 'Show the changes');
    await lookAt('questions');
    await page.getByRole('radio', { name: 'Yes, it is 3(3)' }).check();
    await press(page, 'Show the changes');
    await press(page, 'Go on to the reasons');
    await lookAt('changes and details');
    await fillDetails(page);
    await lookAt('reasons');
    await press(page, 'Make the file');
    await lookAt('file');
    expect(found).toEqual([]);
  });
});
