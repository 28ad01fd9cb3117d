// One command at a time writes a content folder: the second is told, and a lock that was left behind is no dead end.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { unlock, withLock } from '../../../../src/reader/files/lock.ts';
import { type ContentCopy, copyFixture } from '../content-folder.ts';

const lock = 'content/.lock';
const isLocked = async (copy: ContentCopy): Promise<boolean> => (await copy.readAll()).has(lock);
const doNothing = (): Promise<void> => Promise.resolve();

/** A lock as another command would have left it. */
async function leaveLock(copy: ContentCopy, holder: object): Promise<void> {
  const usual = { who: 'robin', command: 'policy new', pid: process.pid, computer: hostname() };
  await copy.write(lock, JSON.stringify({ ...usual, since: new Date().toISOString(), ...holder }));
}

/** A process that has come to its end: its number belongs to nobody. */
async function endedProcess(): Promise<number> {
  const ended = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(ended, 'exit');
  return ended.pid ?? 0;
}

describe('the lock', () => {
  test('is there while work is done, says who holds it, and is given back', async () => {
    const copy = await copyFixture('first-day');
    const text = await withLock(copy.folder, 'policy new', () => copy.read(lock));
    expect(JSON.parse(text)).toMatchObject({ command: 'policy new', pid: process.pid, computer: hostname() });
    expect(await isLocked(copy)).toBe(false);
  });

  test('is given back when the work fails', async () => {
    const copy = await copyFixture('first-day');
    await expect(withLock(copy.folder, 'policy new', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await isLocked(copy)).toBe(false);
  });

  test('lets one of two in, and tells the other who is at work', async () => {
    const copy = await copyFixture('first-day');
    await withLock(copy.folder, 'policy ratify', async () => {
      await expect(withLock(copy.folder, 'policy new', doNothing)).rejects.toThrow(
        /^Another command is writing content\/ just now: "policy ratify", started by .+ on .+ at \d\d:\d\d, process \d+\.\nWait/,
      );
      expect(() => unlock(copy.folder, false)).toThrow('Another command is writing content/ just now');
    });
    await withLock(copy.folder, 'policy new', doNothing);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('is given back on %s', async (signal) => {
    const copy = await copyFixture('first-day');
    const script = `
      import { withLock } from ${JSON.stringify(join(process.cwd(), 'src/reader/files/lock.ts'))};
      const folder = { location: ${JSON.stringify(copy.folder.location)}, name: 'content' };
      await withLock(folder, 'policy new', () => new Promise((done) => {
        console.log('at work');
        setTimeout(done, 600_000);
      }));`;
    const working = spawn(process.execPath, ['--input-type=module', '--eval', script]);
    await once(working.stdout, 'data');
    expect(await isLocked(copy)).toBe(true);
    working.kill(signal);
    const [code] = (await once(working, 'exit')) as [number];
    expect(code).toBe(signal === 'SIGINT' ? 130 : 143);
    expect(await isLocked(copy)).toBe(false);
  });

  test('stays with another command that came by it in between', async () => {
    const copy = await copyFixture('first-day');
    await withLock(copy.folder, 'policy new', () => leaveLock(copy, { command: 'policy ratify' }));
    expect(await isLocked(copy)).toBe(true);
  });
});

describe('a lock that was left behind', () => {
  const next = 'npm run policy -- unlock';

  test.each([
    ['whose process is gone', async () => ({ pid: await endedProcess() }), 'was stopped before it had finished'],
    ['that is older than an hour', () => ({ since: '2026-11-24T08:00:00Z' }), 'for more than an hour'],
    [
      'that another computer took long ago',
      () => ({ computer: 'elsewhere', since: '2026-11-24T08:00:00Z' }),
      'started by robin on elsewhere, 24 November 2026 at ',
    ],
  ])('%s is told with the way on, and can be taken away', async (_, holder, says) => {
    const copy = await copyFixture('first-day');
    await leaveLock(copy, await holder());
    const refused = withLock(copy.folder, 'policy ratify', doNothing);
    await expect(refused).rejects.toThrow(says);
    await expect(refused).rejects.toThrow(next);
    expect(await isLocked(copy)).toBe(true);
    expect(unlock(copy.folder, false)).toEqual([
      'The lock is gone: commands can write again. npm run check says whether the content is in order.',
    ]);
    await withLock(copy.folder, 'policy ratify', doNothing);
  });

  test('that is empty counts as just taken, and goes when somebody is sure', async () => {
    const copy = await copyFixture('first-day');
    await copy.write(lock, '');
    expect(() => unlock(copy.folder, false)).toThrow('npm run policy -- unlock --force');
    expect(unlock(copy.folder, true)).toHaveLength(1);
    expect(await isLocked(copy)).toBe(false);
  });

  test('is not there: nothing has to be done', async () => {
    expect(unlock((await copyFixture('first-day')).folder, false)).toEqual([
      'There was no lock. Nothing had to be done.',
    ]);
  });
});

test('of two ratifications at once with different dates, one wins and one is told', async () => {
  const copy = await copyFixture('school');
  const ratify = (on: string): Promise<{ stdout: string }> =>
    promisify(execFile)(
      process.execPath,
      [join(process.cwd(), 'src/commands/policy.ts'), 'ratify', '2026-06', '--on', on],
      { cwd: copy.project, env: { ...process.env, CONTENT: 'content', TODAY: '2026-12-10' } },
    );
  const outcomes = await Promise.allSettled([ratify('2026-12-01'), ratify('2026-12-02')]);
  const won = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value.stdout] : []));
  const told = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [(outcome.reason as { stderr: string }).stderr] : [],
  );
  expect([won.length, told.length]).toEqual([1, 1]);
  // One that comes a moment too late finds the version ratified on the other's date.
  expect(told[0]).toMatch(/^Nothing was changed\. (Another command is writing content\/|Version 2026-06 (is|was) )/);
  const date = /2026-12-0[12]/.exec(await copy.read('content/policy/2026-06.mdx'))?.[0];
  expect(won[0]).toContain(`ratified ${Number(date?.slice(-2))} December 2026`);
});
