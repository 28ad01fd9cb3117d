// Prints what each kind of page weighs (gzip bytes by part, requests) against the budgets of the design. Build first.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';

const dist = 'dist';
/** Bytes, gzip. What a page of the kind may weigh before a reader asks for more. */
const budgets = { policyTotal: 18_000, css: 6_000, script: 4_000, htmlRatio: 1.7 };
/** Bytes of script, gzip, with everything that is imported. */
const scriptBudgets = { quizzes: 8_000, checklists: 5_000 };

interface PageSize {
  path: string;
  html: number;
  css: number;
  script: number;
  total: number;
  requests: number;
  ratio: number;
}

const gzip = (data: Buffer | string): number => gzipSync(data, { level: 9 }).length;

function measure(path: string): PageSize {
  const source = readFileSync(join(dist, path));
  const { document } = parseHTML(source.toString());
  const weigh = (selector: string, attribute: string): number[] =>
    [...document.querySelectorAll(selector)].map((element) => {
      return gzip(readFileSync(join(dist, fileOf(element.getAttribute(attribute) ?? ''))));
    });
  // Print styles are fetched too, at the lowest priority: they count.
  const css = weigh('link[rel="stylesheet"]', 'href');
  const entries = [...document.querySelectorAll('script[src]')].map((element) =>
    fileOf(element.getAttribute('src') ?? ''),
  );
  const script = [...withImports(entries)].map((file) => gzip(readFileSync(join(dist, file))));
  const html = gzip(source);
  const sum = (sizes: number[]): number => sizes.reduce((a, b) => a + b, 0);
  return {
    path,
    html,
    css: sum(css),
    script: sum(script),
    total: html + sum(css) + sum(script),
    requests: 1 + css.length + script.length,
    ratio: html / gzip(bare(document)),
  };
}

const fileOf = (address: string): string => address.replace(/^.*\/(?=_astro\/)/, '');

/** Scripts and all that they import, each once. */
function withImports(files: readonly string[], found = new Set<string>()): Set<string> {
  for (const file of files) {
    if (found.has(file)) continue;
    found.add(file);
    const imports = readFileSync(join(dist, file), 'utf8').matchAll(/\b(?:from|import)\s*["']\.\/([^"']+)["']/g);
    withImports(
      [...imports].map((match) => `_astro/${match[1]}`),
      found,
    );
  }
  return found;
}

/** The same words in bare HTML: main's headings, paragraphs, lists and links without a class, an id or an attribute but href. */
function bare(document: Document): string {
  const main = document.querySelector('main')?.cloneNode(true) as Element;
  for (const element of main.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      if (name !== 'href') element.removeAttribute(name);
    }
  }
  return `<!doctype html><title>${document.title}</title>${main.innerHTML.replace(/\s+/g, ' ')}`;
}

const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .sort();
const clausePages = pages.filter((path) => path.startsWith('clauses/'));
const shown = pages.filter((path) => !path.startsWith('clauses/') || path === clausePages[0]);
const sizes = shown.map(measure);

console.log('gzip bytes                           HTML    CSS script  total requests  HTML ÷ bare');
for (const size of sizes) {
  const cells = [size.html, size.css, size.script, size.total].map((value) => String(value).padStart(6));
  console.log(
    `${size.path.padEnd(34)} ${cells.join(' ')} ${String(size.requests).padStart(8)} ${size.ratio.toFixed(2).padStart(12)}`,
  );
}
const heaviest = clausePages.map(measure).sort((a, b) => b.total - a.total)[0];
if (heaviest) console.log(`heaviest of ${clausePages.length} clause pages: ${heaviest.path}, ${heaviest.total} bytes`);

const policy = measure('policy/index.html');
// What every page loads: the way into the search. It counts on reading pages, and is not a quiz's own.
const frame = measure('404.html').script;
const faults = [
  policy.total > budgets.policyTotal && `policy page: ${policy.total} > ${budgets.policyTotal}`,
  policy.css > budgets.css && `CSS: ${policy.css} > ${budgets.css}`,
  policy.script > budgets.script && `script: ${policy.script} > ${budgets.script}`,
  policy.ratio > budgets.htmlRatio && `HTML ÷ bare: ${policy.ratio.toFixed(2)} > ${budgets.htmlRatio}`,
  ...Object.entries(scriptBudgets).map(([folder, budget]) => {
    const scripts = sizes.filter(({ path }) => path.startsWith(`${folder}/`)).map(({ script }) => script);
    const heaviest = Math.max(0, ...scripts) - frame;
    console.log(
      `heaviest script of ${folder}: ${heaviest} bytes (at most ${budget}), and ${frame} of every page's own`,
    );
    return heaviest > budget && `script of ${folder}: ${heaviest} > ${budget}`;
  }),
].filter((fault) => fault !== false);
console.log(faults.length === 0 ? 'All pages are within their budgets.' : `Over budget: ${faults.join('; ')}`);
process.exitCode = faults.length === 0 ? 0 : 1;
