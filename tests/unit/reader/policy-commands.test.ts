import { execFile } from 'node:child_process';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { errorsOf, type Plan, type Refusal } from '../../../src/reader/plan/content-plan.ts';
import { planNew } from '../../../src/reader/plan/plan-new.ts';
import { planRatify } from '../../../src/reader/plan/plan-ratify.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { writeFiles } from '../../../src/reader/files/write-files.ts';
import { copyContent, editFile } from './content-copy.ts';
import { contentAt } from './content-at.ts';

const run = promisify(execFile);
const today = '2026-12-10';
const proposal = 'content/policy/2026-11.mdx';
const current = 'content/policy/2023-11.mdx';
const frozen = 'content/policy/frozen.yaml';

async function readAll(root: string): Promise<Map<string, string>> {
  const paths = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  const files = paths.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.sort().map(async (path) => [path, await readFile(path, 'utf8')] as const));
  return new Map(texts);
}

function planOf(outcome: Plan | Refusal): Plan {
  if (outcome.kind === 'refusal') throw new Error(outcome.reason);
  return outcome;
}

async function reasonOf(outcome: Promise<Plan | Refusal>): Promise<string> {
  const found = await outcome;
  return found.kind === 'refusal' ? found.reason : 'a plan';
}

async function errorsIn(root: string): Promise<string[]> {
  return errorsOf((await readContent(contentAt(root), today)).problems).map(({ path, rule }) => `${path} ${rule}`);
}

describe('new', { timeout: 60_000 }, () => {
  test('copies the current version, ids and every byte of its text kept, as a draft without errors', async () => {
    const root = await copyContent('content');
    const plan = planOf(await planNew(contentAt(root), '2026-12', today));
    await writeFiles(contentAt(root).location, plan.files);
    const [made, source] = await Promise.all(
      ['2026-12', '2023-11'].map((id) => readFile(join(root, `content/policy/${id}.mdx`), 'utf8')),
    );
    const bodyOf = (text = ''): string => text.slice(text.indexOf('\n---\n'));
    expect(bodyOf(made)).toBe(bodyOf(source));
    expect(await errorsIn(root)).toEqual([]);
    const { versions } = await readContent(contentAt(root), today);
    const version = versions.find(({ id }) => id === '2026-12');
    expect(version).toMatchObject({ status: 'draft', follows: '2023-11', dates: { written: '2026-12' } });
  });

  test.each([
    ['a field that is wrong', (text: string) => text.replace('status: current', 'status: drfat')],
    ['text that is no MDX', (text: string) => `${text}\n<Broken\n`],
    ['nothing in it', () => ''],
  ])('keeps a draft with %s', async (_, spoil) => {
    const root = await copyContent('content');
    const path = join(root, 'content/policy/2027-03.mdx');
    const draft = spoil(await readFile(join(root, current), 'utf8'));
    await writeFile(path, draft);
    expect(await reasonOf(planNew(contentAt(root), '2027-03', today))).toBe(
      'Version 2027-03 exists already, as content/policy/2027-03.mdx.',
    );
    expect(await readFile(path, 'utf8')).toBe(draft);
  });

  test('keeps a draft that somebody wrote since it was planned', async () => {
    const root = await copyContent('content');
    const { files } = planOf(await planNew(contentAt(root), '2027-03', today));
    await writeFile(join(root, 'content/policy/2027-03.mdx'), 'mine');
    const before = await readAll(root);
    await expect(writeFiles(contentAt(root).location, files)).rejects.toThrow('EEXIST');
    expect(await readAll(root)).toEqual(before);
  });

  test('refuses what exists, what is no date, and what is not later', async () => {
    const root = await copyContent('content');
    expect(await reasonOf(planNew(contentAt(root), '2026-11', today))).toBe(
      'Version 2026-11 exists already, as content/policy/2026-11.mdx.',
    );
    expect(await reasonOf(planNew(contentAt(root), 'next', today))).toContain('"next" is no name for a version');
    expect(await reasonOf(planNew(contentAt(root), '2023-10', today))).toBe(
      'Version 2023-10 would not be later than the current one, 2023-11.',
    );
  });
});

describe('ratify', { timeout: 60_000 }, () => {
  test('sets states, date and fingerprint, and keeps every other byte', async () => {
    const root = await copyContent('content');
    const before = await readAll(root);
    await writeFiles(
      contentAt(root).location,
      planOf(await planRatify(contentAt(root), '2026-11', '2026-12-01', today)).files,
    );
    const after = await readAll(root);
    const changed = [...after]
      .filter(([path, text]) => before.get(path) !== text)
      .map(([path]) => path.slice(root.length + 1).replaceAll(sep, '/'));
    expect(changed).toEqual([current, proposal, frozen]);
    expect([...after.keys()]).toEqual([...before.keys()]);
    const textOf = (texts: Map<string, string>, path: string): string => texts.get(join(root, path)) ?? '';
    expect(textOf(after, current)).toBe(textOf(before, current).replace('status: current', 'status: superseded'));
    expect(textOf(after, proposal)).toBe(
      textOf(before, proposal)
        .replace('status: proposal', 'status: current')
        .replace('  reviewDue: 2027-11\n', '  reviewDue: 2027-11\n  ratified: 2026-12-01\n'),
    );
    expect(textOf(after, frozen).startsWith(textOf(before, frozen))).toBe(true);
    expect(await errorsIn(root)).toEqual([]);
  });

  test.each([
    ['2026-11', '2027-01-01', '1 January 2027 is still to come'],
    ['2026-11', '2027-01', 'January 2027 is still to come'],
    ['2026-11', '2017-03-20', '20 March 2017 is before version 2026-11 was written, in November 2026.'],
    ['2026-11', '2026-10-31', '31 October 2026 is before version 2026-11 was written'],
    ['2026-11', '2026-10', 'October 2026 is before version 2026-11 was written'],
    ['2026-11', 'soon', '"soon" is not a date'],
    ['2026-10', '2026-12-01', 'There is no version 2026-10 that could be read. There are: 2023-11, 2026-11.'],
    ['2023-11', '2026-12-01', 'Version 2023-11 is current already; there is nothing to do.'],
  ])('refuses %s on %s', async (id, on, reason) => {
    expect(await reasonOf(planRatify(contentAt(await copyContent('content')), id, on, today))).toContain(reason);
  });

  test('takes any day of the month in which the version was written', async () => {
    const root = await copyContent('content');
    for (const on of ['2026-11-01', '2026-11']) {
      expect((await planRatify(contentAt(root), '2026-11', on, today)).kind).toBe('plan');
    }
  });

  test('refuses a date before the version that it replaces was ratified', async () => {
    const root = await copyContent('content');
    await editFile(root, proposal, (text) => text.replace('written: 2026-11', 'written: 2023-01'));
    expect(await reasonOf(planRatify(contentAt(root), '2026-11', '2023-10-31', today))).toBe(
      '31 October 2023 is before version 2023-11, which it replaces, was ratified, in November 2023.',
    );
  });

  test('refuses a version that would leave errors, and names them', async () => {
    const root = await copyContent('content');
    await editFile(root, proposal, (text) => text.replace('  reviewDue: 2027-11\n', ''));
    const outcome = await planRatify(contentAt(root), '2026-11', '2026-12-01', today);
    expect(outcome).toMatchObject({ kind: 'refusal', reason: 'Content would have errors:' });
    expect(outcome.kind === 'refusal' && outcome.problems.map(({ message }) => message)).toEqual([
      'The field "dates.reviewDue" is missing.',
    ]);
  });

  test('refuses a version that was not made from the current one', async () => {
    const root = await copyContent('content');
    await writeFiles(contentAt(root).location, planOf(await planNew(contentAt(root), '2026-12', today)).files);
    await editFile(root, 'content/policy/2026-12.mdx', (text) =>
      text.replace('written: 2026-12', 'written: 2026-12\n  reviewDue: 2027-12'),
    );
    await writeFiles(
      contentAt(root).location,
      planOf(await planRatify(contentAt(root), '2026-11', '2026-12-01', today)).files,
    );
    expect(await reasonOf(planRatify(contentAt(root), '2026-12', '2026-12-02', today))).toContain(
      'Version 2026-12 follows 2023-11, but 2026-11 is current: bring its changes over first',
    );
  });
});

describe('a ratification that is killed', { timeout: 60_000 }, () => {
  const stopAfter = (count: number) => {
    let moved = 0;
    return async (from: string, to: string): Promise<void> => {
      if (moved++ === count) throw new Error('killed');
      await rename(from, to);
    };
  };

  test.each([
    [0, []],
    [1, ['content/policy/frozen.yaml unneeded-fingerprint']],
    [2, ['content/policy/2026-11.mdx two-current-versions']],
  ])('after %i files leaves a state that validation names, and the same command completes it', async (count, named) => {
    const root = await copyContent('content');
    const whole = await copyContent('content');
    await writeFiles(
      contentAt(whole).location,
      planOf(await planRatify(contentAt(whole), '2026-11', '2026-12-01', today)).files,
    );
    const { files } = planOf(await planRatify(contentAt(root), '2026-11', '2026-12-01', today));
    await expect(writeFiles(contentAt(root).location, files, stopAfter(count))).rejects.toThrow('killed');
    expect(await errorsIn(root)).toEqual(named);
    await writeFiles(
      contentAt(root).location,
      planOf(await planRatify(contentAt(root), '2026-11', '2026-12-01', today)).files,
    );
    expect([...(await readAll(root)).values()]).toEqual([...(await readAll(whole)).values()]);
  });

  test('while it writes leaves everything as it was', async () => {
    const root = await copyContent('content');
    const before = await readAll(root);
    const { files } = planOf(await planRatify(contentAt(root), '2026-11', '2026-12-01', today));
    const impossible = [...files, { path: 'content/no-such-folder/a.mdx', text: '' }];
    await expect(writeFiles(contentAt(root).location, impossible)).rejects.toThrow('ENOENT');
    expect(await readAll(root)).toEqual(before);
  });

  test('leaves temporary files that content/ passes over', async () => {
    const root = await copyContent('content');
    await writeFile(join(root, 'content/policy/.2026-11.mdx.new'), 'half a fi');
    expect(await errorsIn(root)).toEqual([]);
  });
});

describe('the command', { timeout: 90_000 }, () => {
  const policy = async (
    root: string,
    ...parameters: string[]
  ): Promise<{ stdout: string; stderr: string; code: number }> => {
    const options = { cwd: root, env: { ...process.env, TODAY: today } };
    const path = resolve('src/commands/policy.ts');
    try {
      return { ...(await run(process.execPath, [path, ...parameters], options)), code: 0 };
    } catch (cause) {
      return cause as { stdout: string; stderr: string; code: number };
    }
  };

  test('explains itself, and refuses what it does not know without changing anything', async () => {
    const root = await copyContent('content');
    const before = await readAll(root);
    expect((await policy(root, '--help')).stdout).toContain('ratify <version> --on <date>');
    for (const parameters of [
      ['ratify', '2026-11'],
      ['ratifi', '2026-11'],
      ['compare', '2023-11', '2020-01'],
      ['--no-such'],
    ]) {
      const { stderr, stdout, code } = await policy(root, ...parameters);
      expect([stderr.startsWith('Nothing was changed. '), stdout, code]).toEqual([true, '', 1]);
    }
    expect(await readAll(root)).toEqual(before);
  });

  test('says where the policy stands, and prints a comparison', async () => {
    const root = await copyContent('content');
    const { stdout } = await policy(root, 'status');
    expect(stdout).toContain('2026-11     proposal, written November 2026, follows 2023-11 and gives 28 reasons\n');
    expect(stdout).toContain('The review was due in September 2024. It is overdue by 2 years and 2 months.\n');
    expect((await policy(root, 'compare', '2026-11', '2023-11')).stdout).toContain(
      "PTA [-What's App-]{+WhatsApp+} Group.",
    );
  });
});
