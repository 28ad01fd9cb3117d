// The command as it is typed.
import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it, vi } from 'vitest';
import { copyContent, type ProjectCopy } from '../reader/project-copy.ts';

// Each test starts Node.
vi.setConfig({ testTimeout: 60_000 });

const run = promisify(execFile);
const command = join(process.cwd(), 'src/commands/policy.ts');
const file = 'content/guidance/staff.mdx';

/** A copy whose current version is 2026-11, in the words of the old one. */
async function withNewVersion(): Promise<ProjectCopy> {
  const copy = await copyContent();
  await copy.write('content/policy/2026-11.mdx', await copy.read('content/policy/2023-11.mdx'));
  await copy.edit('content/policy/2023-11.mdx', 'status: current', 'status: superseded');
  return copy;
}

it('leaves a file as it is when nobody answers', async () => {
  const copy = await withNewVersion();
  const done = run(process.execPath, [command, 'review', file], { cwd: copy.root });
  done.child.stdin?.end();
  const { stdout } = await done;
  expect(stdout).toContain('No clause that it cites differs.');
  expect(stdout).toContain('Left as it was.');
  expect(await copy.read(file)).toContain('against: 2023-11');
});

it('moves the file on the answer "y"', async () => {
  const copy = await withNewVersion();
  const done = run(process.execPath, [command, 'review', file], { cwd: copy.root });
  done.child.stdin?.end('y\n');
  expect((await done).stdout).toContain(`${file} is now written against 2026-11.`);
  expect(await copy.read(file)).toContain('against: 2026-11');
});

it.each([[['--yes', 'review', file]], [['review', '--yes', file]], [['review', file, '--yes']]])(
  'moves the file unasked, and puts it whole in the place of the old one: %j',
  async (parameters) => {
    const copy = await withNewVersion();
    const before = await stat(join(copy.root, file));
    const { stdout } = await run(process.execPath, [command, ...parameters], { cwd: copy.root });
    expect(stdout).toContain(`${file} is now written against 2026-11.`);
    // A file that is written in place keeps its number on the disk; one that takes another's place has its own.
    expect((await stat(join(copy.root, file))).ino).not.toBe(before.ino);
  },
);

it('refuses two files', async () => {
  const failure = run(process.execPath, [command, 'review', 'a.mdx', 'b.mdx'], { cwd: process.cwd() });
  await expect(failure).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('is not a command') });
});

it('names what it can do when it is asked for something else', async () => {
  const failure = run(process.execPath, [command, 'reveiw'], { cwd: process.cwd() });
  await expect(failure).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('review <file>') });
});
