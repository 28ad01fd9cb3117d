// Owns which built sheets stand inside pages, together with which others, and by which hash the security policy knows them.
import { createHash } from 'node:crypto';
import { flattenLayers } from './flatten-layers.ts';
import { settleTokens } from './settle-tokens.ts';

/**
 * Sheets that go into a page together, in the order of the cascade; one that is not named is a group of its own. Each group
 * costs its hash in every page of the site, because one policy holds for all, and each sheet its weight in every page that
 * uses another one of its group: `npm run bench:size` shows both.
 */
const groups: readonly (readonly string[])[] = [
  // What the policy is read with, which every page has.
  ['style', 'adults', 'aside', 'text'],
  // Small, and used by many kinds of page.
  ['seldom', 'citing', 'coverage', 'clause', 'drawings'],
  ['compare', 'governors'],
  ['report', 'office', 'version', 'search'],
  ['children', 'pupils'],
  ['learning', 'quiz', 'worksheet', 'sheets'],
  ['lesson', 'class', 'teaching'],
  ['guidance', 'cards', 'home'],
];
/** Sheets of few pages: they stay files, which costs those pages a request, and no other page a hash. */
const filed: readonly string[] = ['asked', 'board-notes', 'comment', 'evidence', 'read-again', 'records', 'staff-room'];
const order = groups.flat();

/** The sheets of one site, ready to be put into pages. */
export interface Sheets {
  /**
   * What a page gets for the sheets that it links to, by their file names, in the order of the cascade: the first group, and
   * each other with a sheet that the page uses. A component that a page could draw links its sheet even where it is not
   * drawn: a sheet with no class of the page's is not used.
   */
  stylesFor: (files: readonly string[], html: string) => string[];
  /** Tells of a sheet of the screen that it stays a file beside the page. */
  isFiled: (file: string) => boolean;
  /** Every sheet as a file, by the file names that they were built with. */
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
  const flattened = files.map((file) => flattenLayers((built.get(file) ?? '').trim()));
  const settled = settleTokens(flattened, files.filter((file) => groups[0]?.includes(nameOf(file))).length);
  const flat = new Map(settled.map((css, place) => [files[place] ?? '', css]));
  const classes = new Map([...flat].map(([file, css]) => [file, listClasses(css)]));
  const own = files
    .filter((file) => !order.includes(nameOf(file)) && !filed.includes(nameOf(file)))
    .map((file) => [nameOf(file)]);
  const styles = [...groups, ...own].map((names) => {
    const ofGroup = files.filter((file) => names.includes(nameOf(file)));
    return { files: ofGroup, css: ofGroup.map((file) => flat.get(file) ?? '').join('') };
  });
  return {
    stylesFor: (wanted, html) => {
      const shown = new Set([...html.matchAll(/\sclass="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')));
      const isUsed = (file: string): boolean => {
        const names = classes.get(file) ?? [];
        return wanted.includes(file) && (names.length === 0 || names.some((name) => shown.has(name)));
      };
      return styles
        .filter(({ files: ofGroup }, place) =>
          ofGroup.some((file) => (place === 0 ? wanted.includes(file) : isUsed(file))),
        )
        .map(({ css }) => css)
        .filter((css) => css !== '');
    },
    isFiled: (file) => filed.includes(nameOf(file)),
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
