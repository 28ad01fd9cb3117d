// Measures comparing in processor time, which other work on the machine does not change: milliseconds a pair by
// clauses, what 92, 800 and 5,000 clauses cost to read, to compare and to load, and what pairs add to a build by
// versions. `--pairs` leaves the builds of many versions out.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { readSettings } from '../../src/commands/settings.ts';
import { listClauses } from '../../src/policy/version/walk.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { build, copyProduct, freeze, measurePair } from './bench-project.ts';
import { measureSizes } from './sizes.ts';

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
  copyProduct(root);
  // The policy alone: nothing else is compared. Its references are those of the school, without the versions there.
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
  const versions = await freeze(root, today);
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

faults.push(...(await measureSizes(root, today)));

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
    const clauses = listClauses((await freeze(root, today))[0] ?? { preamble: [], sections: [] }).length;
    const { seconds, wall, heaviest, files } = build(root, today);
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
