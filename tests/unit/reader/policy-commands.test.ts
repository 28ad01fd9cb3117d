import { execFile } from 'node:child_process';
import { renameSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { errorsOf, type Plan, type Refusal } from '../../../src/reader/plan/content-plan.ts';
import { planNew } from '../../../src/reader/plan/plan-new.ts';
import { planRatify } from '../../../src/reader/plan/plan-ratify.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { unlock, withLock } from '../../../src/reader/files/lock.ts';
import { writeFiles } from '../../../src/reader/files/write-files.ts';
import { type ContentCopy, copyFixture, fixtureFolder } from './content-folder.ts';

const today = '2026-12-10';
const proposal = 'content/policy/2026-06.mdx';
const current = 'content/policy/2024-10.mdx';
const frozen = 'content/policy/frozen.yaml';

function planOf(outcome: Plan | Refusal): Plan {
  if (outcome.kind === 'refusal') throw new Error(outcome.reason);
  return outcome;
}

async function reasonOf(outcome: Promise<Plan | Refusal>): Promise<string> {
  const found = await outcome;
  return found.kind === 'refusal' ? found.reason : 'a plan';
}

async function errorsIn({ folder }: ContentCopy): Promise<string[]> {
  return errorsOf((await readContent(folder, today)).problems).map(({ path, rule }) => `${path} ${rule}`);
}

/** Puts the proposal in force. */
async function ratify({ folder }: ContentCopy): Promise<void> {
  await writeFiles(folder, planOf(await planRatify(folder, '2026-06', '2026-12-01', today)).files);
}

describe('new', () => {
  test('copies the current version, ids and every byte of its text kept, as a draft without errors', async () => {
    const copy = await copyFixture('school');
    const plan = planOf(await planNew(copy.folder, '2026-12', today));
    await writeFiles(copy.folder, plan.files);
    const [made, source] = await Promise.all(['content/policy/2026-12.mdx', current].map(copy.read));
    const bodyOf = (text = ''): string => text.slice(text.indexOf('\n---\n'));
    expect(bodyOf(made)).toBe(bodyOf(source));
    expect(await errorsIn(copy)).toEqual([]);
    const { versions } = await readContent(copy.folder, today);
    const version = versions.find(({ id }) => id === '2026-12');
    expect(version).toMatchObject({ status: 'draft', follows: '2024-10', dates: { written: '2026-12' } });
  });

  test('leaves behind how the current version came about', async () => {
    const copy = await copyFixture('school');
    await copy.edit(current, 'follows: 2023-10', 'prepared: by a working group\nfollows: 2023-10');
    const [made] = planOf(await planNew(copy.folder, '2026-12', today)).files;
    const front = made?.text.slice(0, made.text.indexOf('\n---\n')) ?? '';
    expect(front).toContain('follows: 2024-10\nchanges:\n  dates:\n');
    expect(front).not.toMatch(/prepared|2023|There are two deputies/);
  });

  test.each([
    ['a field that is wrong', (text: string) => text.replace('status: current', 'status: drfat')],
    ['text that is no MDX', (text: string) => `${text}\n<Broken\n`],
    ['nothing in it', () => ''],
  ])('keeps a draft with %s', async (_, spoil) => {
    const copy = await copyFixture('school');
    const path = 'content/policy/2027-03.mdx';
    const draft = spoil(await copy.read(current));
    await copy.write(path, draft);
    expect(await reasonOf(planNew(copy.folder, '2027-03', today))).toBe(
      'Version 2027-03 exists already, as content/policy/2027-03.mdx.',
    );
    expect(await copy.read(path)).toBe(draft);
  });

  test('keeps a draft that somebody wrote since it was planned', async () => {
    const copy = await copyFixture('school');
    const { files } = planOf(await planNew(copy.folder, '2027-03', today));
    await copy.write('content/policy/2027-03.mdx', 'mine');
    const before = await copy.readAll();
    await expect(writeFiles(copy.folder, files)).rejects.toThrow(
      'content/policy/2027-03.mdx exists already. Look at it, then do the same again.',
    );
    expect(await copy.readAll()).toEqual(before);
  });

  test('refuses what exists, what is no date, and what is not later', async () => {
    const folder = fixtureFolder('school');
    expect(await reasonOf(planNew(folder, '2026-10', today))).toBe(
      'Version 2026-10 exists already, as school/policy/2026-10.mdx.',
    );
    expect(await reasonOf(planNew(folder, 'next', today))).toContain('"next" is no name for a version');
    expect(await reasonOf(planNew(folder, '2024-09', today))).toBe(
      'Version 2024-09 would not be later than the current one, 2024-10.',
    );
  });
});

describe('ratify', () => {
  test('is refused while the file holds what could not be put right afterwards', async () => {
    const copy = await copyFixture('school');
    await copy.edit(proposal, /reviewDue: \S+?(?=[\s,}])/, 'reviewDue: 2026-12-05');
    expect(await reasonOf(planRatify(copy.folder, '2026-06', '2026-12-01', today))).toMatch(
      /^(?:Content would|Put this)/,
    );
    expect(await reasonOf(planRatify(copy.folder, '2026-06', '2026-12-01', '2026-12-03'))).toBe('a plan');
  });

  test('sets states, date and fingerprint, and keeps every other byte', async () => {
    const copy = await copyFixture('school');
    const before = await copy.readAll();
    await ratify(copy);
    const after = await copy.readAll();
    const changed = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
    expect(changed).toEqual([current, proposal, frozen]);
    expect([...after.keys()]).toEqual([...before.keys()]);
    const textOf = (texts: Map<string, string>, path: string): string => texts.get(path) ?? '';
    expect(textOf(after, current)).toBe(textOf(before, current).replace('status: current', 'status: superseded'));
    expect(textOf(after, proposal)).toBe(
      textOf(before, proposal)
        .replace('status: proposal', 'status: current')
        .replace('reviewDue: 2028-06 }', 'reviewDue: 2028-06, ratified: 2026-12-01 }'),
    );
    expect(textOf(after, frozen).startsWith(textOf(before, frozen))).toBe(true);
    expect(await errorsIn(copy)).toEqual([]);
  });

  test.each([
    ['2026-06', '2027-01-01', '1 January 2027 is still to come'],
    ['2026-06', '2027-01', 'January 2027 is still to come'],
    ['2026-06', '2017-03-20', '20 March 2017 is before version 2026-06 was written, in June 2026.'],
    ['2026-06', '2026-05-31', '31 May 2026 is before version 2026-06 was written'],
    ['2026-06', '2026-05', 'May 2026 is before version 2026-06 was written'],
    ['2026-06', 'soon', '"soon" is not a date'],
    ['2026-07', '2026-12-01', 'There is no version 2026-07 that could be read. There are: 2022-09, 2023-10, 2024-03, '],
    ['2024-10', '2026-12-01', 'Version 2024-10 is current already; there is nothing to do.'],
    ['2023-10', '2026-12-01', 'Version 2023-10 has been superseded; it cannot be ratified again.'],
    ['2024-03', '2026-12-01', 'Version 2024-03 is older than the current one, 2024-10.'],
  ])('refuses %s on %s', async (id, on, reason) => {
    expect(await reasonOf(planRatify(fixtureFolder('school'), id, on, today))).toContain(reason);
  });

  test('takes any day of the month in which the version was written', async () => {
    for (const on of ['2026-06-01', '2026-06']) {
      expect((await planRatify(fixtureFolder('school'), '2026-06', on, today)).kind).toBe('plan');
    }
  });

  test('refuses a date before the version that it replaces was ratified', async () => {
    const copy = await copyFixture('school');
    await copy.edit(proposal, 'written: 2026-06', 'written: 2023-01');
    expect(await reasonOf(planRatify(copy.folder, '2026-06', '2024-10-13', today))).toBe(
      '13 October 2024 is before version 2024-10, which it replaces, was ratified, on 14 October 2024.',
    );
  });

  test('refuses a version that would leave errors, and names them', async () => {
    const copy = await copyFixture('school');
    await copy.edit(proposal, ', reviewDue: 2028-06', '');
    const outcome = await planRatify(copy.folder, '2026-06', '2026-12-01', today);
    expect(outcome).toMatchObject({ kind: 'refusal', reason: 'Content would have errors:' });
    expect(outcome.kind === 'refusal' && outcome.problems.map(({ message }) => message)).toEqual([
      'The field "dates.reviewDue" is missing.',
    ]);
  });

  test('refuses a version that was not made from the current one', async () => {
    const copy = await copyFixture('school');
    await writeFiles(copy.folder, planOf(await planNew(copy.folder, '2026-12', today)).files);
    await copy.edit('content/policy/2026-12.mdx', 'written: 2026-12', 'written: 2026-12\n  reviewDue: 2027-12');
    await ratify(copy);
    expect(await reasonOf(planRatify(copy.folder, '2026-12', '2026-12-02', today))).toContain(
      'Version 2026-12 follows 2024-10, but 2026-06 is current: bring its changes over first',
    );
  });
});

describe('a ratification that does not come to its end', () => {
  /** Moves so many files, and fails at the next. */
  const stopAfter = (count: number) => {
    let moved = 0;
    return (from: string, to: string): void => {
      if (moved++ === count) throw new Error('refused');
      renameSync(from, to);
    };
  };
  const steps = [
    [0, []],
    [1, ['content/policy/frozen.yaml unneeded-fingerprint']],
    [2, ['content/policy/2026-06.mdx two-current-versions']],
  ] as const;

  test.each(steps)('because the disk refuses after %i files puts all of them back', async (count) => {
    const copy = await copyFixture('school');
    const before = await copy.readAll();
    const { files } = planOf(await planRatify(copy.folder, '2026-06', '2026-12-01', today));
    await expect(writeFiles(copy.folder, files, stopAfter(count))).rejects.toThrow('refused');
    expect(await copy.readAll()).toEqual(before);
  });

  test.each(steps)(
    'because it is killed after %i files leaves whole files, which validation names, and unlocking puts them back',
    async (count, named) => {
      const copy = await copyFixture('school');
      const before = await copy.readAll();
      const script = join(import.meta.dirname, 'files/ratify-and-die.ts');
      const killed = promisify(execFile)(process.execPath, [script, copy.folder.location, String(count)]);
      await expect(killed).rejects.toMatchObject({ signal: 'SIGKILL' });
      expect(await errorsIn(copy)).toEqual(named);
      await expect(withLock(copy.folder, 'policy ratify', () => ratify(copy))).rejects.toThrow(
        'A command was stopped before it had finished, and nobody else may write content/ since: "policy ratify"',
      );
      expect(unlock(copy.folder, false).at(-1)).toContain('The lock is gone');
      expect(await copy.readAll()).toEqual(before);
      await withLock(copy.folder, 'policy ratify', () => ratify(copy));
      expect(await errorsIn(copy)).toEqual([]);
    },
  );

  test('while it writes leaves everything as it was', async () => {
    const copy = await copyFixture('school');
    const before = await copy.readAll();
    const { files } = planOf(await planRatify(copy.folder, '2026-06', '2026-12-01', today));
    // A folder that cannot be made: its name leads nowhere.
    await symlink('nowhere', join(copy.folder.location, 'no-such-folder'));
    const impossible = [...files, { path: 'no-such-folder/a.mdx', text: '', before: null }];
    await expect(writeFiles(copy.folder, impossible)).rejects.toThrow('ENOENT');
    expect(await copy.readAll()).toEqual(before);
  });
});
