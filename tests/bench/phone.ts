// Owns `npm run bench:phone`: how fast pages come on a slow phone, beside the same words in a bare page. Build first.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serveStatic } from '../../src/commands/static-server.ts';
import { flattenLayers } from '../../src/integrations/delivery/flatten-layers.ts';
import { launchChromium } from '../browser/chromium.ts';
import { chooseOfEachKind } from '../check-site/page-kinds.ts';
import { policyPageTarget } from '../check-site/rules/weight.ts';
import { readSite, type Site, type SitePage } from '../check-site/site.ts';
import { weighPage, writeBare } from '../check-site/weigh-page.ts';
import { type PhoneTimes, timePage } from './phone-times.ts';
import { serveZipped } from './zipped-server.ts';

const usage = `Usage: npm run bench:phone [-- --dist <folder>] [-- --runs <number>]

  Opens pages as on a slow phone: 562 ms a request, 1.47 Mbit/s, processor four times slower. Each figure is a median, and
  stands beside that of a bare page: the same words as headings, paragraphs, lists and links, with one linked sheet that
  has the site's tokens, base and prose, and nothing else. All pages take turns, so that whatever else the machine does
  falls on each of them alike.
  --dist <folder>    another build for the base path "/", such as one of before, to be measured in the same run
  --runs <number>    how often each page is opened; 7 without this
`;

/** Which pages are timed, of each the largest whose path looks so and which every folder has. */
const kinds: Readonly<Record<string, RegExp>> = {
  policy: /^policy\/index\.html$/,
  guidance: /^guidance\/.+\/index\.html$/,
  quiz: /^quizzes\/[^/]+\/index\.html$/,
  search: /^search\/index\.html$/,
  compare: /^compare\/.+\/.+\/index\.html$/,
  'class view': /^lessons\/.+\/class\/index\.html$/,
};

/** The most that the policy page may take, as a ratio to its bare page. */
const targets: readonly [keyof PhoneTimes, string, number][] = [
  ['first', 'first paint', 0.75],
  ['largest', 'largest paint', 0.85],
  ['main', 'main thread', 1.5],
];

const options = {
  dist: { type: 'string', multiple: true },
  runs: { type: 'string', default: '7' },
  help: { type: 'boolean' },
} as const;
const { values } = parseArgs({ options });
const runs = Number(values.runs);
if (values.help || !(runs >= 1)) {
  process.stdout.write(usage);
  process.exit(values.help ? 0 : 1);
}

const site = readSite('dist');
const isEverywhere = ({ path }: SitePage): boolean =>
  (values.dist ?? []).every((folder) => existsSync(join(folder, path)));
const chosen = chooseOfEachKind(site.pages.filter(isEverywhere)).sort((a, b) => b.html.length - a.html.length);
const pages = Object.entries(kinds).flatMap(([kind, pattern]) => {
  const page = chosen.find(({ path }) => pattern.test(path));
  return page ? [{ kind, page, times: new Map<string, PhoneTimes[]>() }] : [];
});
const folders = ['dist', ...(values.dist ?? [])];
const bare = new Map([
  ['/bare.css', { type: 'text/css', text: writeBareSheet() }],
  ...pages.map(({ page }) => [bareAddress(page), { type: 'text/html; charset=utf-8', text: addSheet(page) }] as const),
]);
const servers = await Promise.all(folders.map((folder) => serveStatic(folder, '/', 0)));
const zipped = await Promise.all(servers.map(({ origin }) => serveZipped(origin, bare)));
const browser = await launchChromium();
for (let run = 0; run <= runs; run++) {
  for (const { page, times } of pages) {
    const address = page.path.replace(/index\.html$/, '');
    const variants = zipped.map(({ origin }, place) => [folders[place] ?? '', `${origin}/${address}`] as const);
    for (const [name, from] of [['bare', `${zipped[0]?.origin ?? ''}${bareAddress(page)}`] as const, ...variants]) {
      const measured = await timePage(browser, from);
      // The first round warms the servers and the browser.
      if (run > 0) times.set(name, [...(times.get(name) ?? []), measured]);
    }
  }
}
await browser.close();
for (const server of zipped) server.close();
await Promise.all(servers.map((server) => server.close()));

console.log(`Medians of ${runs}; in brackets, how many times the bare page takes it.`);
console.log(`${''.padEnd(24)}${targets.map(([, name]) => name.padStart(20)).join('')}`);
for (const { kind, page, times } of pages) {
  console.log(`${kind}: /${page.path.replace(/index\.html$/, '')}`);
  for (const name of ['bare', ...folders]) {
    const cells = targets.map(([part]) => {
      const ratio = name === 'bare' ? '' : ` (${ratioOf(times, name, part).toFixed(2)}×)`;
      return `${medianOf(times, name, part).toFixed(0)} ms${ratio}`.padStart(20);
    });
    console.log(`  ${name.slice(-20).padEnd(22)}${cells.join('')}`);
  }
}
process.exitCode = tellTargets(site) ? 0 : 1;

function tellTargets(measured: Site): boolean {
  const policy = pages.find(({ kind }) => kind === 'policy');
  if (!policy) return false;
  const results = targets.map(([part, name, most]) => {
    const ratio = ratioOf(policy.times, 'dist', part);
    return { isMet: ratio <= most, line: `${name} ${ratio.toFixed(2)}×, at most ${most}×` };
  });
  const { total } = weighPage(measured, policy.page);
  results.push({ isMet: total <= policyPageTarget, line: `in all ${total} bytes, at most ${policyPageTarget}` });
  console.log('The policy page:');
  for (const { isMet, line } of results) console.log(`  ${isMet ? 'met   ' : 'MISSED'} ${line}`);
  return results.every(({ isMet }) => isMet);
}

function medianOf(times: ReadonlyMap<string, PhoneTimes[]>, name: string, part: keyof PhoneTimes): number {
  const sorted = (times.get(name) ?? []).map((measured) => measured[part]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function ratioOf(times: ReadonlyMap<string, PhoneTimes[]>, name: string, part: keyof PhoneTimes): number {
  return medianOf(times, name, part) / medianOf(times, 'bare', part);
}

function bareAddress(page: SitePage): string {
  return `/bare/${page.path.replace(/\/index\.html$/, '')}/`;
}

function addSheet({ document }: SitePage): string {
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">';
  const [start = '', words = ''] = writeBare(document).split('</title>', 2);
  const link = '<link rel="stylesheet" href="/bare.css">';
  return `${start.replace('<title>', `<html lang="en-GB"><head>${head}<title>`)}</title>${link}</head><body><main class="prose">${words}</main></body></html>`;
}

function writeBareSheet(): string {
  const sheets = ['tokens', 'base', 'prose'].flatMap((name) => globSync(`src/styles/${name}.css`));
  const css = sheets.map((path) => readFileSync(path, 'utf8')).join('\n');
  return flattenLayers(css)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ');
}
