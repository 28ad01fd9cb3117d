// Owns what a page weighs: HTML, styles inside it and beside it, and scripts with everything they import, in bytes after gzip.
import { gzipSync } from 'node:zlib';
import { fileAtAddress, addressOfPage, type Site, type SitePage } from './site.ts';

/** What a reader's browser fetches before it is asked for more; bytes, gzip. */
export interface PageWeight {
  /** Without the styles that stand in it. */
  html: number;
  /** What the styles in the page add to it, and those that it links to. */
  css: number;
  script: number;
  total: number;
  requests: number;
  /** The same words in bare HTML. */
  bare: number;
}

/**
 * Weighs a page.
 * @param site the site
 * @param page one of its pages
 * @returns its weight; what a page loads and the site does not have weighs nothing
 */
export function weighPage(site: Site, page: SitePage): PageWeight {
  const listFiles = (selector: string, attribute: string): string[] =>
    [...page.document.querySelectorAll(selector)].flatMap((element) => {
      const address = new URL(element.getAttribute(attribute) ?? '', addressOfPage(site, page.path));
      return fileAtAddress(site, address) ?? [];
    });
  // Print styles are fetched too, at the lowest priority: they count.
  const styles = listFiles('link[rel="stylesheet"]', 'href');
  const scripts = [...addImports(site, listFiles('script[src]', 'src'))];
  const weigh = (files: readonly string[]): number =>
    files.reduce((sum, file) => sum + weighFile(site.files.get(file)), 0);
  const whole = weighText(page.html);
  const html = weighText(page.html.replace(/<style>[\s\S]*?<\/style>/g, ''));
  const [linked, script] = [weigh(styles), weigh(scripts)];
  return {
    html,
    css: whole - html + linked,
    script,
    total: whole + linked + script,
    requests: 1 + styles.length + scripts.length,
    bare: weighText(writeBare(page.document)),
  };
}

function weighText(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

const weights = new WeakMap<Buffer, number>();

/** Pages share styles and scripts: each is pressed once. */
function weighFile(content: Buffer | undefined): number {
  if (content === undefined) return 0;
  const known = weights.get(content);
  if (known !== undefined) return known;
  const weight = gzipSync(content, { level: 9 }).length;
  weights.set(content, weight);
  return weight;
}

/** Scripts and all that they import, each once. */
function addImports(site: Site, files: readonly string[], found = new Set<string>()): Set<string> {
  for (const file of files) {
    if (found.has(file)) continue;
    found.add(file);
    const text = site.files.get(file)?.toString() ?? '';
    const imports = [...text.matchAll(/\b(?:from|import)\s*["']\.\/([^"']+)["']/g)];
    addImports(
      site,
      imports.map((match) => file.replace(/[^/]+$/, match[1] ?? '')),
      found,
    );
  }
  return found;
}

/** What a link and a picture are nothing without. */
const bareAttributes = ['href', 'src', 'alt'];

/** The words of main as headings, paragraphs, lists, links and pictures without a class, an id or another attribute. */
function writeBare(document: Document): string {
  const main = document.querySelector('main')?.cloneNode(true) as Element | undefined;
  for (const element of main?.querySelectorAll('*') ?? []) {
    for (const name of element.getAttributeNames()) {
      if (!bareAttributes.includes(name)) element.removeAttribute(name);
    }
  }
  return `<!doctype html><title>${document.title}</title>${(main?.innerHTML ?? '').replace(/\s+/g, ' ')}`;
}
