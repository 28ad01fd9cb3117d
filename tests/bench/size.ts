// Prints what each kind of page weighs (gzip bytes by part, requests) against the budgets of the design. Build first.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';

const dist = 'dist';
/** Bytes, gzip. What a page of the kind may weigh before a reader asks for more. */
const budgets = { policyTotal: 18_000, css: 6_000, script: 4_000, htmlRatio: 1.7 };

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
      const address = element.getAttribute(attribute) ?? '';
      return gzip(readFileSync(join(dist, address.replace(/^.*\/(?=_astro\/)/, ''))));
    });
  // Print styles are fetched too, at the lowest priority: they count.
  const css = weigh('link[rel="stylesheet"]', 'href');
  const script = weigh('script[src]', 'src');
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
const faults = [
  policy.total > budgets.policyTotal && `policy page: ${policy.total} > ${budgets.policyTotal}`,
  policy.css > budgets.css && `CSS: ${policy.css} > ${budgets.css}`,
  policy.script > budgets.script && `script: ${policy.script} > ${budgets.script}`,
  policy.ratio > budgets.htmlRatio && `HTML ÷ bare: ${policy.ratio.toFixed(2)} > ${budgets.htmlRatio}`,
].filter((fault) => fault !== false);
console.log(faults.length === 0 ? 'The policy page is within its budgets.' : `Over budget: ${faults.join('; ')}`);
process.exitCode = faults.length === 0 ? 0 : 1;
