// Owns `npm run bench:look -- --before <folder>`: whether each kind of page looks as it does in another build of the same content.
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { serveStatic } from '../../src/commands/static-server.ts';
import { launchChromium } from '../browser/chromium.ts';
import { chooseOfEachKind } from '../check-site/page-kinds.ts';
import { readSite } from '../check-site/site.ts';

const usage = `Usage: npm run bench:look -- --before <folder> [--after <folder>]

  Compares every computed style of every element, on one page of each kind, in four views. For changes of how styles are
  written, built or delivered; both folders are builds for the base path "/".
  --before <folder>   a build that looks right
  --after <folder>    the one to look at; dist without this
`;

/** In what a rule can apply or not. */
const views = [
  { name: 'phone', width: 360, media: 'screen', colorScheme: 'light' },
  { name: 'wide', width: 1280, media: 'screen', colorScheme: 'light' },
  { name: 'dark', width: 800, media: 'screen', colorScheme: 'dark' },
  { name: 'paper', width: 720, media: 'print', colorScheme: 'light' },
] as const;

/** Every element of a page, by a name that a person finds again, with its styles. */
type Look = { name: string; style: string }[];

const { values } = parseArgs({ options: { before: { type: 'string' }, after: { type: 'string', default: 'dist' } } });
if (values.before === undefined) {
  process.stderr.write(usage);
  process.exit(1);
}
const servers = await Promise.all([values.before, values.after].map((folder) => serveStatic(folder, '/', 0)));
const browser = await launchChromium();
const paths = chooseOfEachKind(readSite(values.after).pages).map(({ path }) => path.replace(/index\.html$/, ''));
let differences = 0;
for (const view of views) {
  const [before, after] = await Promise.all(servers.map(({ origin }) => openView(browser, origin, view)));
  for (const path of paths) {
    const [old, now] = [await before?.(path), await after?.(path)];
    const found = listDifferences(old ?? [], now ?? []);
    differences += found.length;
    if (found.length > 0) console.log(`${view.name} /${path}\n  ${found.slice(0, 8).join('\n  ')}`);
  }
}
console.log(`${paths.length} kinds of page in ${views.length} views: ${differences} differences.`);
await browser.close();
await Promise.all(servers.map((server) => server.close()));
process.exitCode = differences === 0 ? 0 : 1;

/** Gives a way to read one page after the other in a view. */
async function openView(
  browser: Browser,
  origin: string,
  { width, media, colorScheme }: (typeof views)[number],
): Promise<(path: string) => Promise<Look>> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
  await page.emulateMedia({ media, colorScheme });
  return async (path) => {
    await page.goto(`${origin}/${path}`, { waitUntil: 'load' });
    return readLook(page);
  };
}

function readLook(page: Page): Promise<Look> {
  return page.evaluate(() => {
    const elements = [document.documentElement, ...document.querySelectorAll('body, body *:not(script, style)')];
    return elements.flatMap((element, place) =>
      [null, '::before', '::after'].flatMap((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        if (pseudo !== null && style.content === 'none') return [];
        const name = `${place} ${element.localName}.${element.getAttribute('class') ?? ''}${pseudo ?? ''}`;
        return [
          { name, style: [...style].map((property) => `${property}: ${style.getPropertyValue(property)}`).join('\n') },
        ];
      }),
    );
  });
}

function listDifferences(before: Look, after: Look): string[] {
  const names = [before, after].map((look) => look.map(({ name }) => name).join('\n'));
  if (names[0] !== names[1]) return [`${before.length} elements before, ${after.length} after, or others.`];
  return after.flatMap(({ name, style }, place) => {
    const old = new Set(before[place]?.style.split('\n'));
    const other = style.split('\n').filter((line) => !old.has(line));
    return other.length === 0 ? [] : [`${name} has now ${other.slice(0, 3).join(', ')}`];
  });
}
