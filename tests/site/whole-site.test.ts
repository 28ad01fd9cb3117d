// A build that is killed, or refused, leaves the last whole site in its place.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyProject, type ProjectCopy } from './build-copy.ts';

const today = '2026-11-22';
let copy: ProjectCopy;

/** Every file of the built site with its bytes. */
async function readSite(): Promise<Map<string, string>> {
  const dist = join(copy.root, 'dist');
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(paths.sort().map(async (path) => [path, await readFile(path, 'latin1')] as const)));
}

const listBeside = async (): Promise<string[]> => (await readdir(copy.root)).filter((name) => name.startsWith('.dist'));

/** Kills a build once it has written pages. */
async function killHalfWay(): Promise<void> {
  const env = { ...process.env, NODE_ENV: 'production', TODAY: today, CONTENT: 'content' };
  const build = spawn('node', ['src/commands/build.ts'], { cwd: copy.root, env });
  const ended = once(build, 'exit');
  for await (const text of build.stdout) {
    if (String(text).includes('/index.html')) break;
  }
  build.kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);
}

beforeAll(async () => {
  copy = await copyProject('whole', 'tests/fixtures/first-day');
  await copy.build(today);
});

describe('a build that does not come to its end', () => {
  it('because it is killed leaves the last site, byte for byte, and the next one clears up', async () => {
    const before = await readSite();
    await killHalfWay();
    expect(await listBeside()).toEqual([expect.stringMatching(/^\.dist\.new-\d+$/)]);
    expect(await readSite()).toEqual(before);
    await copy.build(today);
    expect(await listBeside()).toEqual([]);
    expect(await readSite()).toEqual(before);
  });

  it('because content has errors leaves the last site, and nothing beside it', async () => {
    const before = await readSite();
    const env = { ...process.env, NODE_ENV: 'production', TODAY: today, CONTENT: 'content/policy' };
    const build = spawn('node', ['src/commands/build.ts'], { cwd: copy.root, env });
    const told: string[] = [];
    build.stderr.on('data', (text) => told.push(String(text)));
    expect(await once(build, 'close')).toEqual([1, null]);
    expect(told.join('')).toContain('Content has errors.');
    expect(told.join('')).not.toMatch(/^\s+at /m);
    expect(await listBeside()).toEqual([]);
    expect(await readSite()).toEqual(before);
  });
});
