// Owns what policies of 92, 800 and 5,000 made-up clauses cost: to read, to compare, and to load as pages.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findContentFolder } from '../../src/reader/files/content-folder.ts';
import { readPolicyFile } from '../../src/reader/policy/policy-file.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { readSite } from '../check-site/site.ts';
import { weighPage } from '../check-site/weigh-page.ts';
import { build, copyProduct, freeze, measurePair } from './bench-project.ts';
import { changeAll, changeClauses, makeClauses, writeBody } from './made-up-policy.ts';

const targets = { comparisonBytes: 60_000, perBareByte: 1.3, growth: 2 };
const ids = { older: '2020-01', newer: '2021-01' };

/**
 * Measures, and prints a line for each length.
 * @param root a folder to build in
 * @param today `YYYY-MM-DD`
 * @returns what is over its target: 60 KB for 800 clauses with 200 changes, 1.3 times the bare words for the policy page, and twice the time that growing with the length alone would take
 */
export async function measureSizes(root: string, today: string): Promise<string[]> {
  const faults: string[] = [];
  let per: { read: number; compare: number; check: number } | null = null;
  console.log(
    '\nclauses changes    KB  read ms compare ms check ms  (each ÷ what 92 would make it)  comparison bytes  policy ÷ bare',
  );
  for (const [count, changes] of [
    [92, 23],
    [800, 200],
    [5000, 1250],
  ] as const) {
    const older = makeClauses(count);
    const newer = changeClauses(older, changes);
    const reasons = newer.changed.map((id) => `  ${id}: { why: To say who has to., kind: substantive }\n`).join('');
    const texts = {
      [ids.older]: `${head('superseded')}---\n${writeBody(older)}`,
      [ids.newer]: `${head('current')}follows: ${ids.older}\nchanges:\n${reasons}---\n${writeBody(newer.clauses)}`,
    };
    copyProduct(root);
    for (const [id, text] of Object.entries(texts)) writeFileSync(join(root, `content/policy/${id}.mdx`), text);
    const versions = await freeze(root, today);
    const [first, second] = versions;
    if (!first || !second) throw new Error('There are two versions.');

    const read = median(() =>
      cpuOf(() => readPolicyFile(texts[ids.newer] ?? '', `policy/${ids.newer}.mdx`, new Map())),
    );
    const compare = median(() => measurePair(versions, first, second));
    const check = await measureCheck(
      root,
      today,
      `${head('draft')}follows: ${ids.newer}\n---\n${writeBody(changeAll(newer.clauses))}`,
    );
    per ??= { read: read / count, compare: compare / count, check: check / count };
    const growth = [read / count / per.read, compare / count / per.compare, check / count / per.check];
    build(root, today);
    const site = readSite(join(root, 'dist'));
    const weigh = (path: string): ReturnType<typeof weighPage> => {
      const page = site.pages.find((candidate) => candidate.path === path);
      if (!page) throw new Error(`There is no ${path}.`);
      return weighPage(site, page);
    };
    const comparison = weigh(`compare/${ids.older}/${ids.newer}/index.html`).html;
    const policy = weigh('policy/index.html');
    const ratio = policy.html / policy.bare;
    const cells: [string | number, number][] = [
      [count, 7],
      [changes, 8],
      [Math.round((texts[ids.newer]?.length ?? 0) / 1024), 6],
      [read.toFixed(1), 9],
      [compare.toFixed(1), 11],
      [check.toFixed(0), 9],
      [growth.map((value) => value.toFixed(2)).join(', '), 33],
      [comparison, 18],
      [ratio.toFixed(2), 15],
    ];
    console.log(cells.map(([cell, width]) => String(cell).padStart(width)).join(''));
    if (Math.max(...growth) > targets.growth)
      faults.push(`${count} clauses take ${Math.max(...growth).toFixed(1)} times too long`);
    if (count === 800 && comparison > targets.comparisonBytes)
      faults.push(`their comparison weighs ${comparison} bytes`);
    if (count === 800 && ratio > targets.perBareByte)
      faults.push(`their policy page weighs ${ratio.toFixed(2)} times the words`);
  }
  return faults;
}

function head(status: string): string {
  return `---\ntitle: Made-up Policy\nschool: Example School\nstatus: ${status}\ndates: { written: 2020-01, ratified: 2020-01, reviewDue: 2027-11 }\ncontacts: []\n`;
}

function cpuOf(work: () => unknown): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** A folder with a draft in which every clause was changed, and nobody has said why. */
async function measureCheck(root: string, today: string, draft: string): Promise<number> {
  const path = join(root, 'content/policy/2021-02.mdx');
  writeFileSync(path, draft);
  const folder = findContentFolder('content', root);
  await readContent(folder, today);
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    const started = process.cpuUsage();
    await readContent(folder, today);
    const { user, system } = process.cpuUsage(started);
    times.push((user + system) / 1000);
  }
  rmSync(path);
  return times.sort((a, b) => a - b)[2] ?? 0;
}

/** The middle of nine, after three that pay for compiling the code. */
function median(measure: () => number): number {
  for (let warm = 0; warm < 3; warm++) measure();
  const times = Array.from({ length: 9 }, measure).sort((a, b) => a - b);
  return times[4] ?? 0;
}
