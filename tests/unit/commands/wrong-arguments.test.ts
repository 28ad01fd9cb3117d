// Every command that is typed wrongly says so in a sentence, shows how it is typed, and does nothing.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { copyFixture, schoolDay } from '../reader/content-folder.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const commands = new Set(
  Object.values(scripts).flatMap((script) => /src\/commands\/[\w-]+\.ts/.exec(script)?.[0] ?? []),
);

/** A line that no program wrote for programs: no stack, no name of an error, no path of the code. */
const plain = /^(Nothing was changed\. )?"[^"]+" is [a-z ]+\.$/;

it.each([...commands].flatMap((command) => [`${command} --no-such`, `${command} one two three`]))(
  '%s',
  async (typed) => {
    const [command = '', ...parameters] = typed.split(' ');
    const copy = await copyFixture('first-day');
    const before = await copy.readAll();
    const options = { cwd: copy.project, env: { ...process.env, CONTENT: 'content', TODAY: schoolDay } };
    const run = promisify(execFile)(process.execPath, [resolve(command), ...parameters], options);
    const { code, stdout, stderr } = await run.then(
      () => ({ code: 0, stdout: '', stderr: '' }),
      (failed: { code: number; stdout: string; stderr: string }) => failed,
    );
    const [first, empty, usage] = stderr.split('\n');
    expect([code, stdout]).toEqual([1, '']);
    expect([first, empty, usage]).toEqual([expect.stringMatching(plain), '', expect.stringMatching(/^Usage: npm /)]);
    expect(stderr).not.toMatch(/^\s+at |ERR_/m);
    expect(await copy.readAll()).toEqual(before);
  },
);
