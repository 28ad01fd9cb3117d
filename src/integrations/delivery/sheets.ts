// Owns which built sheets stand inside pages, together with which others, and by which hash the security policy knows them.
import { createHash } from 'node:crypto';
import { flattenLayers } from './flatten-layers.ts';

/**
 * Sheets that go into a page together, in the order of the cascade. Each group costs its hash in every page of the site,
 * and each sheet its weight in every page that uses another one of its group: `npm run bench:size` shows both.
 */
const groups: readonly (readonly string[])[] = [
  ['style'],
  ['compare', 'governors'],
  ['report', 'office', 'version', 'search'],
  ['guidance', 'clause', 'home'],
  ['learning'],
];

/** The sheets of one site, ready to be put into pages. */
export interface Sheets {
  /** What a page gets for the sheets that it links to, by their file names: whole groups, in the order of the cascade. */
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
  const files = [...built.keys()].sort();
  const flat = new Map([...built].map(([file, css]) => [file, flattenLayers(css.trim())]));
  const nameOf = (file: string): string => file.split('.')[0] ?? file;
  const known = new Set(groups.flat());
  const own = files
    .map(nameOf)
    .filter((name) => !known.has(name))
    .map((name) => [name]);
  const styles = [...groups, ...own].map((names) => {
    const ofGroup = names.flatMap((name) => files.filter((file) => nameOf(file) === name));
    return { files: ofGroup, css: ofGroup.map((file) => flat.get(file) ?? '').join('') };
  });
  return {
    stylesFor: (wanted) =>
      styles.filter((style) => style.files.some((file) => wanted.includes(file))).map(({ css }) => css),
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
