// Owns a copy of the product with a content folder of its own, in which policies can be measured and built.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { collectReasons } from '../../src/policy/compare/change-reasons.ts';
import { compareVersions } from '../../src/policy/compare/compare-versions.ts';
import { comparisonJson } from '../../src/policy/compare/comparison-json.ts';
import { listDecisions } from '../../src/policy/compare/decision-rows.ts';
import { joinVersions } from '../../src/policy/compare/redline.ts';
import type { PolicyVersion } from '../../src/policy/version/model.ts';
import { findContentFolder } from '../../src/reader/files/content-folder.ts';
import { readContent } from '../../src/reader/read-content.ts';

/**
 * Puts the product into an empty folder, with a school that has no policy yet.
 * @param root the folder; what it holds is deleted
 */
export function copyProduct(root: string): void {
  rmSync(root, { recursive: true, force: true });
  const tracked = execFileSync(
    'git',
    ['ls-files', 'src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'],
    { encoding: 'utf8' },
  );
  for (const path of tracked.split('\n').filter((name) => name !== '')) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync(path, join(root, path));
  }
  mkdirSync(join(root, 'content/policy'), { recursive: true });
  cpSync('tests/fixtures/first-day/school.yaml', join(root, 'content/school.yaml'));
}

/**
 * Freezes the versions of the content folder.
 * @param root the folder of the project
 * @param today `YYYY-MM-DD`
 * @returns the versions, from the oldest to the newest
 * @throws Error when the content has an error
 */
export async function freeze(root: string, today: string): Promise<PolicyVersion[]> {
  const { versions, fingerprints } = await readContent(findContentFolder('content', root), today);
  writeFileSync(
    join(root, 'content/policy/frozen.yaml'),
    [...fingerprints].map(([id, hash]) => `${id}: ${hash}\n`).join(''),
  );
  const { problems } = await readContent(findContentFolder('content', root), today);
  const errors = problems.filter(({ level }) => level === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors.slice(0, 3), null, 2));
  return versions;
}

/**
 * Compares two versions as a build does.
 * @param versions all versions
 * @param older one of them
 * @param newer a later one
 * @returns milliseconds of processor time
 */
export function measurePair(versions: PolicyVersion[], older: PolicyVersion, newer: PolicyVersion): number {
  const started = process.cpuUsage();
  const comparison = compareVersions(older, newer);
  const reasons = collectReasons(versions, older, newer);
  listDecisions(comparison, reasons);
  joinVersions(comparison, older, newer);
  comparisonJson(comparison, reasons);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/**
 * Builds the site.
 * @param root the folder of the project
 * @param today `YYYY-MM-DD`
 * @returns seconds of processor time and of the clock, the bytes of the heaviest comparison after gzip, and how many there are
 */
export function build(root: string, today: string): { seconds: number; wall: number; heaviest: number; files: number } {
  const env = {
    ...process.env,
    CONTENT: 'content',
    NODE_ENV: 'production',
    TODAY: today,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const command = 'time -p node "$0" build > /dev/null';
  const { stderr } = spawnSync('bash', ['-c', command, resolve('node_modules/astro/bin/astro.mjs')], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  const [wall = 0, ...cpu] = ['real', 'user', 'sys'].map((name) =>
    Number(new RegExp(`^${name} ([\\d.]+)`, 'm').exec(stderr)?.[1]),
  );
  const seconds = cpu.reduce((sum, value) => sum + value, 0);
  const folder = join(root, 'dist/compare');
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  const largest = pages.sort((a, b) => statSync(join(folder, b)).size - statSync(join(folder, a)).size)[0] ?? '';
  return {
    seconds,
    wall,
    heaviest: gzipSync(readFileSync(join(folder, largest)), { level: 9 }).length,
    files: pages.length - 1,
  };
}
