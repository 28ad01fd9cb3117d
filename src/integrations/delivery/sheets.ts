// Owns in which order built sheets stand inside pages, and by which hash the security policy knows them.
import { createHash } from 'node:crypto';
import { flattenLayers } from './flatten-layers.ts';
import { settleTokens } from './settle-tokens.ts';

/** The sheets of what stands around pages. Those that a page uses are one style in it, with one hash. */
const frame: readonly string[] = ['style', 'adults', 'aside', 'seldom', 'text'];

/**
 * All sheets in the order of the cascade; those that are not named come after them. Each costs its hash in the security
 * policy of the pages that use it and in the headers of a host: `npm run bench:size` shows what pages carry.
 */
const order: readonly string[] = [
  ...frame,
  'compare',
  'governors',
  'report',
  'office',
  'version',
  'search',
  'citing',
  'guidance',
  'coverage',
  'clause',
  'drawings',
  'children',
  'pupils',
  'learning',
  'quiz',
  'worksheet',
  'sheets',
  'lesson',
  'class',
  'teaching',
  'cards',
  'home',
];

/** The sheets of one site, ready to be put into pages. */
export interface Sheets {
  /**
   * What a page gets for the sheets that it links to, by their file names, in the order of the cascade. A component that
   * a page could draw links its sheet even where it is not drawn, and what stands around pages is drawn by more than one
   * component: a sheet with no class of the page's is left out, and with the first of the frame the others are linked.
   */
  stylesFor: (files: readonly string[], html: string) => string[];
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
  const [first = ''] = files;
  const isFrame = (file: string): boolean => frame.includes(nameOf(file));
  const flattened = files.map((file) => flattenLayers((built.get(file) ?? '').trim()));
  const settled = settleTokens(flattened, files.filter(isFrame).length);
  const flat = new Map(settled.map((css, place) => [files[place] ?? '', css]));
  const classes = new Map([...flat].map(([file, css]) => [file, listClasses(css)]));
  return {
    stylesFor: (wanted, html) => {
      const own = new Set([...html.matchAll(/\sclass="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')));
      const used = files.filter((file) => {
        const names = classes.get(file) ?? [];
        const isLinked = wanted.includes(isFrame(file) ? first : file);
        return isLinked && (names.length === 0 || names.some((name) => own.has(name)));
      });
      const textOf = (file: string): string => flat.get(file) ?? '';
      const around = used.filter(isFrame).map(textOf).join('');
      return [around, ...used.filter((file) => !isFrame(file)).map(textOf)].filter((css) => css !== '');
    },
    linked: new Map([...flat].map(([file, css]) => [file, { name: `${hash(css, 'base64url').slice(0, 8)}.css`, css }])),
  };
}

function listClasses(css: string): string[] {
  return [...new Set([...css.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name))];
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
