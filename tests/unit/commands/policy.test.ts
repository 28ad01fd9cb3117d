// The command as it is typed.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { copyContent } from '../reader/project-copy.ts';

const run = promisify(execFile);
const command = join(process.cwd(), 'src/commands/policy.ts');

it('leaves a file as it is when nobody answers', async () => {
  const copy = await copyContent();
  await copy.write('content/policy/2026-11.mdx', await copy.read('content/policy/2023-11.mdx'));
  await copy.edit('content/policy/2023-11.mdx', 'status: current', 'status: superseded');
  const done = run(process.execPath, [command, 'review', 'content/guidance/staff.mdx'], { cwd: copy.root });
  done.child.stdin?.end();
  const { stdout } = await done;
  expect(stdout).toContain('No clause that it cites differs.');
  expect(stdout).toContain('Left as it was.');
  expect(await copy.read('content/guidance/staff.mdx')).toContain('against: 2023-11');
});

it('moves the file on the answer "y"', async () => {
  const copy = await copyContent();
  await copy.write('content/policy/2026-11.mdx', await copy.read('content/policy/2023-11.mdx'));
  await copy.edit('content/policy/2023-11.mdx', 'status: current', 'status: superseded');
  const done = run(process.execPath, [command, 'review', 'content/guidance/staff.mdx'], { cwd: copy.root });
  done.child.stdin?.end('y\n');
  expect((await done).stdout).toContain('content/guidance/staff.mdx is now written against 2026-11.');
  expect(await copy.read('content/guidance/staff.mdx')).toContain('against: 2026-11');
});

it('names what it can do when it is asked for something else', async () => {
  const failure = run(process.execPath, [command, 'reveiw'], { cwd: process.cwd() });
  await expect(failure).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('review <file>') });
});
