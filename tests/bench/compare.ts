// Measures comparing in processor time, which other work on the machine does not change: milliseconds a pair by
// clauses, and what pairs add to a build by versions. `--pairs` leaves the builds out.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { stringify } from 'yaml';
import { readSettings } from '../../src/commands/settings.ts';
import { collectReasons } from '../../src/policy/compare/change-reasons.ts';
import { compareVersions } from '../../src/policy/compare/compare-versions.ts';
import { comparisonJson } from '../../src/policy/compare/comparison-json.ts';
import { listDecisions } from '../../src/policy/compare/decision-rows.ts';
import type { PolicyVersion } from '../../src/policy/version/model.ts';
import { joinVersions } from '../../src/policy/compare/redline.ts';
import { listClauses } from '../../src/policy/version/walk.ts';
import { findContentFolder } from '../../src/reader/files/content-folder.ts';
import { readContent } from '../../src/reader/read-content.ts';

const { folder, today } = readSettings();
const targets = { pairMs: 30, addedSeconds: 60, pageBytes: 60_000 };
const root = resolve('.cache/bench-compare');
const { versions: found, references } = await readContent(folder, today);
const current = found.find(({ status }) => status === 'current');
if (!current) throw new Error(`${folder.name} has no current version`);
const source = readFileSync(join(folder.location, current.place.path), 'utf8');
const body = source.slice(source.indexOf('\n---\n') + 5);
const frontOf = (status: string, follows: string | null, changes: string): string =>
  `---\ntitle: ${JSON.stringify(current.title)}\nschool: ${JSON.stringify(current.school)}\nstatus: ${status}\ndates: { written: 2020-01, ratified: 2020-01, reviewDue: 2027-11 }\ncontacts: []\n${follows === null ? '' : `follows: ${follows}\n${changes === '' ? '' : `changes:\n${changes}`}`}---\n`;

/** The body `times` over, with ids and headings of their own. */
function repeatBody(times: number): string {
  const parts = Array.from({ length: times }, (_, copy) => {
    if (copy === 0) return body;
    const bare = body.replace(/^<KeyContacts \/>\n/m, '').replace(/^(#+) [\d.]+ /gm, '$1 ');
    let at = 0;
    const named = bare.replace(/\^[a-z0-9-]+(?=( +\|)?$)/gm, () => `^rule-${at++}-c${copy}`);
    return `## Part ${copy} ^part-c${copy}\n\n${named}`;
  });
  return parts.join('\n');
}

/** One more clause in ten reads differently in each version than in the one before. */
function editBody(text: string, version: number): { text: string; changed: string[] } {
  const changed: string[] = [];
  let at = 0;
  const edited = text.replace(/^( *- .*?)( \^([a-z0-9-]+))$/gm, (match, words: string, marker: string, id: string) => {
    if (at++ % 10 !== version % 10) return match;
    changed.push(id);
    return `${words} In year ${version} staff must read this twice.${marker}`;
  });
  return { text: edited, changed };
}

function versionName(version: number): string {
  return `${2020 + Math.floor(version / 12)}-${String((version % 12) + 1).padStart(2, '0')}`;
}

function writeVersions(count: number, times: number): void {
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
  // The policy alone: nothing else is compared. Its references are those of the school, without the versions there.
  mkdirSync(join(root, 'content/policy'), { recursive: true });
  cpSync('tests/fixtures/first-day/school.yaml', join(root, 'content/school.yaml'));
  const documents = Object.entries(references).map(([id, document]) => [id, { ...document, cited: undefined }]);
  writeFileSync(join(root, 'content/references.yaml'), stringify(Object.fromEntries(documents)));
  let text = repeatBody(times);
  let follows: string | null = null;
  for (let version = 0; version < count; version++) {
    const id = versionName(version);
    const edit: { text: string; changed: string[] } = version === 0 ? { text, changed: [] } : editBody(text, version);
    text = edit.text;
    const changes = edit.changed.map((changedId) => `  ${changedId}: { why: To be read twice., kind: substantive }\n`);
    const status = version === count - 1 ? 'current' : 'superseded';
    writeFileSync(join(root, `content/policy/${id}.mdx`), frontOf(status, follows, changes.join('')) + text);
    follows = id;
  }
}

async function freeze(): Promise<PolicyVersion[]> {
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

function measurePair(versions: PolicyVersion[], older: PolicyVersion, newer: PolicyVersion): number {
  const started = process.cpuUsage();
  const comparison = compareVersions(older, newer);
  const reasons = collectReasons(versions, older, newer);
  listDecisions(comparison, reasons);
  joinVersions(comparison, older, newer);
  comparisonJson(comparison, reasons);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

function build(): { seconds: number; wall: number; heaviest: number; files: number } {
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

const faults: string[] = [];
const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

console.log('versions clauses pairs   ms a pair (median, worst)');
for (const [count, times] of [
  [2, 1],
  [10, 1],
  [30, 1],
  [2, 10],
  [10, 10],
] as const) {
  writeVersions(count, times);
  const versions = await freeze();
  const clauses = listClauses(versions[0] ?? { preamble: [], sections: [] }).length;
  const pairs = versions.flatMap((newer, at) => versions.slice(0, at).map((older) => [older, newer] as const));
  // The first pairs of a process pay for compiling the code.
  const [first] = pairs;
  if (first) for (let warm = 0; warm < 5; warm++) measurePair(versions, ...first);
  const times_ = pairs.map(([older, newer]) => measurePair(versions, older, newer));
  console.log(
    `${String(count).padStart(8)} ${String(clauses).padStart(7)} ${String(pairs.length).padStart(5)}   ${median(times_).toFixed(1)}, ${Math.max(...times_).toFixed(1)}`,
  );
  if (times === 1 && median(times_) > targets.pairMs) faults.push(`a pair of ${clauses} clauses: ${median(times_)} ms`);
}

if (!process.argv.includes('--pairs')) {
  console.log('\nversions clauses pairs  wall s   cpu s   added ms a pair  gzip bytes of the heaviest page');
  let base = 0;
  for (const [count, times] of [
    [2, 1],
    [10, 1],
    [30, 1],
    [2, 10],
  ] as const) {
    writeVersions(count, times);
    const clauses = listClauses((await freeze())[0] ?? { preamble: [], sections: [] }).length;
    const { seconds, wall, heaviest, files } = build();
    if (count === 2 && times === 1) base = seconds;
    const added = seconds - base;
    const cells = [
      count,
      clauses,
      files,
      wall.toFixed(1),
      seconds.toFixed(1),
      added.toFixed(1),
      ((added / files) * 1000).toFixed(0),
      heaviest,
    ];
    console.log(cells.map((cell, at) => String(cell).padStart([8, 7, 5, 7, 7, 7, 10, 15][at] ?? 0)).join(' '));
    if (count === 30 && added > targets.addedSeconds) faults.push(`435 pairs add ${added.toFixed(1)} s`);
    if (times === 1 && heaviest > targets.pageBytes) faults.push(`a page weighs ${heaviest} bytes`);
  }
}
rmSync(root, { recursive: true, force: true });
console.log(faults.length === 0 ? 'Within the targets.' : `Over target: ${faults.join('; ')}`);
process.exitCode = faults.length === 0 ? 0 : 1;
