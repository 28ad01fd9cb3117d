// Owns in which order built sheets stand inside pages, and by which hash the security policy knows them.
import { createHash } from 'node:crypto';
import { flattenLayers } from './flatten-layers.ts';
import { settleTokens } from './settle-tokens.ts';

/**
 * The sheets in the order of the cascade; those that no line names come after them, by name. Each costs its hash in the
 * security policy of the pages that use it and in the headers of a host: `npm run bench:size` shows what pages carry.
 */
const order: readonly string[] = [
  'style',
  'compare',
  'governors',
  'fold',
  'report',
  'office',
  'version',
  'search',
  'citing',
  'guidance',
  'clause',
  'drawn',
  'pupils',
  'learning',
  'quiz',
  'lesson',
  'class',
  'teaching',
  'cards',
  'home',
];

/** The sheets of one site, ready to be put into pages. */
export interface Sheets {
  /** What a page gets for the sheets that it links to, by their file names: their texts, in the order of the cascade. */
  stylesFor: (files: readonly string[]) => string[];
  /** The sheets that stay files, by the file names that they were built with. */
  linked: ReadonlyMap<string, { name: string; css: string }>;
}

/**
 * Gathers what was built.
 * @param built the sheets' texts by file name, such as `style.6Ih2D2-C.css`
 * @returns the sheets, flattened
 * @throws what `flattenLayers` throws
 */
export function gatherSheets(built: ReadonlyMap<string, string>): Sheets {
  const nameOf = (file: string): string => file.split('.')[0] ?? file;
  const placeOf = (file: string): number => (order.includes(nameOf(file)) ? order.indexOf(nameOf(file)) : order.length);
  // The sheet with the tokens comes first, as in every page.
  const files = [...built.keys()].sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
  const [first = '', ...others] = files.map((file) => flattenLayers((built.get(file) ?? '').trim()));
  const settled = settleTokens(first, others);
  const flat = new Map([settled.first, ...settled.others].map((css, place) => [files[place] ?? '', css]));
  return {
    stylesFor: (wanted) => [...flat].filter(([file]) => wanted.includes(file)).map(([, css]) => css),
    linked: new Map([...flat].map(([file, css]) => [file, { name: `${hash(css, 'base64url').slice(0, 8)}.css`, css }])),
  };
}

/**
 * Says how a security policy names a style sheet that stands in a page.
 * @param css the exact text between its tags
 * @returns such as `sha256-…`
 */
export function hashStyle(css: string): string {
  return `sha256-${hash(css, 'base64')}`;
}

function hash(css: string, encoding: 'base64' | 'base64url'): string {
  return createHash('sha256').update(css).digest(encoding);
}
