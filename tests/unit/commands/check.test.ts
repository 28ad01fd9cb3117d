// What `npm run check` prints for people, for programs and for GitHub, and where the summary goes.
import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { copyFixture, schoolDay } from '../reader/content-folder.ts';

interface Ended {
  code?: number;
  stdout: string;
  stderr: string;
}

async function check(project: string, settings: Record<string, string>, ...parameters: string[]): Promise<Ended> {
  const env = { ...process.env, CONTENT: 'content', TODAY: schoolDay, GITHUB_STEP_SUMMARY: '', ...settings };
  return promisify(execFile)(process.execPath, [resolve('src/commands/check.ts'), ...parameters], {
    cwd: project,
    env,
  }).catch((failed: unknown) => failed as Ended);
}

it('tells GitHub of an error on its line, adds a summary to what is there, and fails', async () => {
  const { project } = await copyFixture('first-day');
  const school = join(project, 'content/school.yaml');
  await writeFile(school, (await readFile(school, 'utf8')).replace('"01632 960301"', '"01632"'));
  const summary = join(project, 'summary.md');
  await writeFile(summary, 'Before.\n');
  const { code, stdout } = await check(project, { GITHUB_STEP_SUMMARY: summary }, '--github');
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /^::error file=content\/school\.yaml,line=6,(?:col=\d+,)?title=This stops the site \(invalid-field\)::/,
  );
  expect(await readFile(summary, 'utf8')).toMatch(/^Before\.\n## The content is not in order yet: 1 error\n/);
  await rm(summary);
});

it('prints the same JSON with and without a place for a summary, and writes none', async () => {
  const { project } = await copyFixture('first-day');
  const summary = join(project, 'summary.md');
  const plain = await check(project, {}, '--json');
  expect(await check(project, { GITHUB_STEP_SUMMARY: summary }, '--json')).toEqual(plain);
  expect(Array.isArray(JSON.parse(plain.stdout))).toBe(true);
  await expect(readFile(summary)).rejects.toThrow('ENOENT');
});

it('refuses two ways to print at once', async () => {
  const { project } = await copyFixture('first-day');
  const { code, stderr } = await check(project, {}, '--json', '--github');
  expect(code).toBe(1);
  expect(stderr).toMatch(/^"--json" and "--github" are two ways to print: choose one\.\n\nUsage: /);
});
