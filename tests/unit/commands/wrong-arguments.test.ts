// Every command that is typed wrongly says so in a sentence, shows how it is typed, and does nothing.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { copyFixture, schoolDay } from '../reader/content-folder.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const commands = new Set(
  Object.values(scripts).flatMap((script) => /(src\/commands|tests\/check-site)\/[\w-]+\.ts/.exec(script)?.[0] ?? []),
);

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Starts a command in a folder of its own, which it must leave as it is. */
async function start(typed: string, settings: Record<string, string> = {}): Promise<Ended> {
  const [command = '', ...parameters] = typed.split(' ');
  const copy = await copyFixture('first-day');
  const before = await copy.readAll();
  const env = { ...process.env, CONTENT: 'content', TODAY: schoolDay, ...settings };
  const run = promisify(execFile)(process.execPath, [resolve(command), ...parameters], { cwd: copy.project, env });
  const ended = await run.then(
    (done) => ({ code: 0, ...done }),
    (failed: Ended) => failed,
  );
  expect(await copy.readAll()).toEqual(before);
  expect(ended.stderr).not.toMatch(/^\s+at |ERR_/m);
  return ended;
}

/** A line that no program wrote for programs. */
const plain = /^(?:Nothing was changed\. )?"[^"]+" is [a-z ]+\.$/;

it.each([...commands].flatMap((command) => [`${command} --no-such`, `${command} one two three`]))(
  '%s',
  async (typed) => {
    const { code, stdout, stderr } = await start(typed);
    const [first, empty, usage] = stderr.split('\n');
    expect([code, stdout]).toEqual([1, '']);
    expect([first, empty, usage]).toEqual([expect.stringMatching(plain), '', expect.stringMatching(/^Usage: npm /)]);
  },
);

it.each(['build.ts', 'check.ts', 'policy.ts status'])('%s with settings that cannot be right', async (typed) => {
  const day = await start(`src/commands/${typed}`, { TODAY: 'today' });
  expect(day).toMatchObject({
    code: 1,
    stdout: '',
    stderr: 'TODAY is "today", which is no day; write it as 2027-03-01\n',
  });
  const folder = await start(`src/commands/${typed}`, { CONTENT: 'nowhere' });
  expect(folder).toMatchObject({ code: 1, stdout: '' });
  expect(folder.stderr).toMatch(/^The content folder nowhere does not exist\. .+\n$/);
});
