// What browsers of 2022 can read: Safari 15.4, Chrome 99, Firefox 97. Newer syntax stops a whole script, a newer function what asks for it.
import { expect, inject, it } from 'vitest';
import { listBuilt, readBuilt } from './site-files.ts';

const { root } = inject('sites');

/** What came later, by name, and how it looks in a script. */
const later: Readonly<Record<string, RegExp>> = {
  'looking back in a regular expression (Safari 16.4)': /\(\?<[=!]/,
  'Map.groupBy, Object.groupBy (2023)': /\b(?:Map|Object)\.groupBy\(/,
  'toSorted, toReversed, toSpliced (2023)': /\.to(?:Sorted|Reversed|Spliced)\(/,
  'findLast, findLastIndex (Firefox 104)': /\.findLast(?:Index)?\(/,
  'Promise.withResolvers, Array.fromAsync (2024)': /\b(?:withResolvers|fromAsync)\(/,
  'static blocks (Safari 16.4)': /\bstatic\s*\{/,
  'sets as operands (2024)': /\.(?:isSubsetOf|isSupersetOf|symmetricDifference)\(/,
  'Intl.Segmenter without asking whether it is there (Firefox 125)':
    /(?<!`Segmenter`\s?in Intl.{0,3})new Intl\.Segmenter/,
};

/** The package "yaml" tries some of it, and does without it where it is refused. */
const tried = /\btry\s*\{[^{}]*\bRegExp\(`[^`]*`[^{}]*\}\s*catch/g;

it('nothing that a page can load needs a newer browser', () => {
  const scripts = listBuilt(root, '.js').filter((path) => path.startsWith('_astro/'));
  expect(scripts.length).toBeGreaterThan(10);
  const faults = scripts.flatMap((path) => {
    const text = readBuilt(root, path).replace(tried, '');
    return Object.entries(later).flatMap(([name, pattern]) => {
      const found = pattern.exec(text);
      return found ? [`${path}: ${name}: ${text.slice(Math.max(0, found.index - 40), found.index + 40)}`] : [];
    });
  });
  expect(faults).toEqual([]);
});

/** What came later in styles. A rule that is not understood is passed over, so each has to be one that the page does without. */
const laterStyles: Readonly<Record<string, RegExp>> = {
  'ranges in media queries (Safari 16.4)': /@media[^{]*\([^)]*[<>]/,
  'cascade layers, of which older browsers apply nothing at all': /@layer\b/,
  'container queries (2023)': /@container\b/,
  'colours that are computed (2023)': /\b(?:color-mix|light-dark|oklch|oklab)\(/,
  'rules inside rules (2023)': /\{[^{}@]*\{[^{}]*\}[^{}]*&/,
};

/** Every style of the site by where it is first seen: in a page, or in a file of its own. */
function listStyles(): Map<string, string> {
  const styles = new Map<string, string>();
  const add = (css: string, path: string): void => void (styles.has(css) || styles.set(css, path));
  for (const path of listBuilt(root, '.css').filter((file) => file.startsWith('_astro/')))
    add(readBuilt(root, path), path);
  for (const path of listBuilt(root, '.html')) {
    for (const [, css = ''] of readBuilt(root, path).matchAll(/<style>([\s\S]*?)<\/style>/g)) add(css, path);
  }
  return styles;
}

it('nothing that styles a page needs a newer browser', () => {
  const sheets = [...listStyles()];
  expect(sheets.length).toBeGreaterThan(4);
  const faults = sheets.flatMap(([text, path]) =>
    Object.entries(laterStyles).flatMap(([name, pattern]) => {
      const found = pattern.exec(text);
      return found ? [`${path}: ${name}: ${text.slice(found.index, found.index + 80)}`] : [];
    }),
  );
  expect(faults).toEqual([]);
});

/** Selectors that some browsers of the minimum do not know (Chrome 99, Firefox 97): with one of them, a whole list is passed over. */
const unknownToSome = /:has\(|::details-content|:(?:user-in)?valid\(|:nth-child\([^)]* of /;

/** The selectors of each rule's list, apart at commas outside brackets. */
function listSelectors(css: string): string[][] {
  const preludes = [...css.matchAll(/(?<=^|[{};])([^{}@;]+)\{/g)].map(([, prelude = '']) => prelude);
  return preludes.map((prelude) => {
    const parts = [''];
    let depth = 0;
    for (const letter of prelude) {
      if (letter === '(' || letter === '[') depth += 1;
      if (letter === ')' || letter === ']') depth -= 1;
      if (letter === ',' && depth === 0) parts.push('');
      else parts[parts.length - 1] += letter;
    }
    return parts;
  });
}

it('what only newer browsers can select stands in no list with what all can', () => {
  const faults = [...listStyles()].flatMap(([css, path]) =>
    listSelectors(css)
      .filter(
        (parts) => parts.some((part) => unknownToSome.test(part)) && !parts.every((part) => unknownToSome.test(part)),
      )
      .map((parts) => `${path}: ${parts.join(', ')}`),
  );
  expect([...new Set(faults)]).toEqual([]);
});

it('a choice that styles alone carry out is not offered where they cannot', () => {
  const controls = ['.view-choice', '.checklist__filter'];
  const sheets = [...listStyles().keys()];
  for (const control of controls) {
    const guarded = new RegExp(
      `@supports not selector\\(:has\\(\\*\\)\\)\\s*\\{[^@]*?\\${control}\\s*\\{\\s*display:\\s*none`,
    );
    const offering = sheets.filter((css) => css.includes(`${control}{`) || css.includes(`${control} {`));
    expect(offering.length, control).toBeGreaterThan(0);
    for (const css of offering) expect(guarded.test(css), control).toBe(true);
  }
});
