// The command as it is typed. Two tests start Node as people do; the others run it in this process.
import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type ContentCopy, copyFixture, schoolDay } from '../reader/content-folder.ts';
import { copyWithNewVersion } from '../reader/newer-version.ts';
import { type Ran, runPolicy } from './run-policy.ts';

const file = 'content/guidance/parents.mdx';

/** The file's whole path: a content folder outside the project's folder has no short name. */
const whole = (copy: ContentCopy): string => join(copy.project, file);

const run = (copy: ContentCopy, parameters: string[], answer?: string): Promise<Ran> =>
  runPolicy(copy.folder.location, parameters, schoolDay, answer);

/** In the project's folder, where the content folder is called `content`. */
function start(copy: ContentCopy, ...parameters: string[]): Promise<{ stdout: string }> {
  const options = { cwd: copy.project, env: { ...process.env, TODAY: schoolDay } };
  return promisify(execFile)(process.execPath, [resolve('src/commands/policy.ts'), ...parameters], options);
}

describe('started by itself', () => {
  it('does what it is asked, and names files from the project', async () => {
    const copy = await copyWithNewVersion();
    const { stdout } = await start(copy, 'review', file, '--yes');
    expect(stdout).toContain(`${file} is now written against 2026-11.`);
    expect(await copy.read(file)).toContain('against: 2026-11');
  });

  it('ends with 1 when it refuses', async () => {
    const failure = start(await copyFixture('first-day'), 'reveiw');
    await expect(failure).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('review <file>') });
  });
});

describe('review', () => {
  it('leaves a file as it is when nobody answers', async () => {
    const copy = await copyWithNewVersion();
    const { stdout, code } = await run(copy, ['review', whole(copy)]);
    expect(stdout).toContain('No clause that it cites differs.');
    expect(stdout).toContain('Left as it was.');
    expect(code).toBe(0);
    expect(await copy.read(file)).toContain('against: 2024-10');
  });

  it.each([
    ['y', '2026-11'],
    ['Yes', '2026-11'],
    ['n', '2024-10'],
    ['yet', '2024-10'],
  ])('on the answer "%s" leaves the file written against %s', async (answer, against) => {
    const copy = await copyWithNewVersion();
    expect((await run(copy, ['review', whole(copy)], `${answer}\n`)).stdout).toContain('Does ');
    expect(await copy.read(file)).toContain(`against: ${against}\n`);
  });

  it.each([[['--yes', 'review', file]], [['review', '--yes', file]], [['review', file, '--yes']]])(
    'moves the file unasked, and puts it whole in the place of the old one: %j',
    async (parameters) => {
      const copy = await copyWithNewVersion();
      const before = await stat(whole(copy));
      const typed = parameters.map((word) => (word === file ? whole(copy) : word));
      const { stdout } = await run(copy, typed);
      expect(stdout).toContain('parents.mdx is now written against 2026-11.');
      // A file that is written in place keeps its number on the disk; one that takes another's place has its own.
      expect((await stat(whole(copy))).ino).not.toBe(before.ino);
    },
  );
});

describe('the command', () => {
  it('explains itself', async () => {
    const copy = await copyFixture('first-day');
    for (const parameters of [[], ['--help']]) {
      const { stdout, code } = await run(copy, parameters);
      expect([stdout, code]).toEqual([expect.stringContaining('ratify <version> --on <date>'), 0]);
    }
  });

  it.each([
    [['ratify', '2026-10'], 'Say when the governors agreed it'],
    [['ratifi', '2026-10'], '"ratifi" is not a command.'],
    [['review', '--all', 'a.mdx'], 'Type: npm run policy -- review --all'],
    [['review', '--all', '--status'], '"--all" and "--status" do not go together.'],
    [['review', '--all', '--yes'], '"--yes" goes with files'],
    [['new'], '"new" is not complete, or too long. Type: npm run policy -- new <version>'],
    [['freeze', '2024-10', '2023-10'], 'Type: npm run policy -- freeze [<version>]'],
    [['status', '--on', '2024-10'], '"status" does not take "--on".'],
    [['toString'], '"toString" is not a command.'],
    [['ratify', '2026-10', '--on'], '"--on" needs a value after it.'],
    [['review', '--yes=yes', 'a.mdx'], '"--yes" takes no value.'],
    [['compare', '2024-10', '2020-01'], 'Both versions must exist and be readable.'],
    [['new', 'next'], '"next" is no name for a version'],
    [['--no-such'], '"--no-such" is not an option of this command.'],
  ])('refuses %j, and changes nothing', async (parameters, reason) => {
    const copy = await copyFixture('school');
    const before = await copy.readAll();
    const { stdout, stderr, code } = await run(copy, parameters);
    expect(stderr.startsWith('Nothing was changed. ')).toBe(true);
    expect([stderr, stdout, code]).toEqual([expect.stringContaining(reason), '', 1]);
    expect(await copy.readAll()).toEqual(before);
  });

  it('says where the policy stands', async () => {
    const { stdout } = await run(await copyFixture('school'), ['status']);
    expect(stdout).toContain('2026-06     proposal, written June 2026, follows 2024-10 and gives 5 reasons\n');
    expect(stdout).toContain('The review was due in October 2025. It is overdue by 1 year.\n');
  });

  it('prints a comparison, whichever version is named first', async () => {
    const copy = await copyFixture('school');
    const { stdout } = await run(copy, ['compare', '2026-06', '2024-10']);
    expect(stdout).toContain('every [-year, by 31 October-]{+two years+}.');
    expect((await run(copy, ['compare', '2024-10', '2026-06'])).stdout).toBe(stdout);
  });

  it('writes the files that it plans, and says what comes next', async () => {
    const copy = await copyFixture('first-day');
    const { stdout } = await run(copy, ['freeze']);
    expect(stdout).toMatch(/^The words of version 2025-09 are kept[^]*\n\nNext:\n- /);
    expect(await copy.read('content/policy/frozen.yaml')).toMatch(/^2025-09: v2:[0-9a-f]{64}\n$/);
  });
});
