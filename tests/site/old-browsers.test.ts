// What browsers of 2022 can read: Safari 15.4, Chrome 99, Firefox 97. Newer syntax stops a whole script, a newer function what asks for it.
import { describe, expect, inject, it } from 'vitest';
import { findLater } from './later-script.ts';
import { listBuilt, readBuilt } from './site-files.ts';

const { root } = inject('sites');

it('nothing that a page can load needs a newer browser', () => {
  const scripts = listBuilt(root, '.js');
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts).toContain('pagefind/pagefind.js');
  const faults = scripts.flatMap((path) => findLater(readBuilt(root, path)).map((fault) => `${path}: ${fault}`));
  expect(faults).toEqual([]);
});

it('no page has an element or attribute that acts in newer browsers alone', () => {
  const later = /<(?:search|selectedcontent)[\s>]|<[^>]*\s(?:popover|popovertarget|inert|commandfor|command)[\s=>]/;
  const faults = listBuilt(root, '.html').filter((path) => later.test(readBuilt(root, path)));
  expect(faults).toEqual([]);
});

describe('a script is refused', () => {
  it.each([
    ['const words = /(?<=a)b/;', 'looking back'],
    ['const words = new RegExp("(?<!a)b");', 'looking back'],
    ['const words = /[a&&b]/v;', 'cannot be read'],
    ['class Words { static { this.all = []; } }', 'static blocks'],
    ['import words from "./words.json" with { type: "json" };', 'cannot be read'],
    ['await using file = open();', 'cannot be read'],
    ['words.findLast((word) => word);', 'findLast'],
    ['Object.groupBy(words, ask);', 'groupBy'],
    ['words.toSorted();', 'toSorted'],
    ['new Map().values().map(ask);', 'of an iterator'],
    ['URL.canParse(words);', 'URL.canParse'],
    ['AbortSignal.timeout(5);', 'AbortSignal.timeout'],
    ['new DecompressionStream("gzip");', 'DecompressionStream'],
    ['form.requestSubmit();', 'requestSubmit'],
    ['new Intl.Segmenter();', 'Intl.Segmenter'],
  ])('that has %s', (script, told) => {
    expect(findLater(script).join('\n')).toContain(told);
  });

  it('but not for what the oldest of them can do', () => {
    const script =
      'export class A { #a = 1; static b = 2; has(o) { return #a in o; } }\n' +
      'a ??= structuredClone(b.at(-1)); Object.hasOwn(a, "b"); await Promise.any(Object.values(a).map(c));\n' +
      'x.replaceAll("(?<=", 1_000n, /(?<year>\\d)\\k<year>/dsu); if ("Segmenter" in Intl) new Intl.Segmenter();';
    expect(findLater(script)).toEqual([]);
  });
});

/** What came later in styles. A rule that is not understood is passed over, so each has to be one that the page does without. */
const laterStyles: Readonly<Record<string, RegExp>> = {
  'ranges in media queries (Safari 16.4)': /@media[^{]*\([^)]*[<>]/,
  'cascade layers, of which older browsers apply nothing at all': /@layer\b/,
  'container queries (2023)': /@container\b/,
  'colours that are computed (2023)': /\b(?:color-mix|light-dark|oklch|oklab)\(/,
  'heights of a window that changes, without another before (Chrome 108)':
    /(?:^|[{;])(?!\s*--)\s*([a-z-]+):(?![^;}]*\bv[wh]\b)[^;}]*\d[dsl]v[hwb]\b(?<!\1:[^;}]*;\1:[^;}]*)/,
  'turning, moving and sizing as properties of their own (Chrome 104)': /[{;](?:rotate|translate|scale):/,
  'grids that share lines (2023)': /\bsubgrid\b/,
  'scopes, and styles to begin with (2023)': /@(?:scope|starting-style)\b/,
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
