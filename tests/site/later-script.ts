// Owns telling what in a script came after Safari 15.4, Chrome 99 and Firefox 97: newer syntax stops a whole script, a newer function what asks for it.
import { Linter } from 'eslint';

/** What came later, as it stands in a syntax tree; `of` is what it is called. */
const later: { of: string; selector: string }[] = [
  { of: 'static blocks (Safari 16.4)', selector: 'StaticBlock' },
  {
    of: 'looking back in a regular expression (Safari 16.4)',
    selector: String.raw`Literal[regex.pattern=/\(\?<[=!]/]`,
  },
  ...[
    ['(2022, Firefox 104)', 'findLast|findLastIndex'],
    ['(2023)', 'toSorted|toReversed|toSpliced|isWellFormed|toWellFormed|groupBy|fromAsync|withResolvers'],
    ['(2024)', 'isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference|toArray|startViewTransition'],
    [
      '(Safari 16 and later)',
      'requestSubmit|requestIdleCallback|checkVisibility|showPopover|togglePopover|hidePopover',
    ],
  ].map(([since, names]) => ({
    of: `a function of ${since}: ${names}`,
    selector: `CallExpression[callee.property.name=/^(${names})$/]`,
  })),
  ...[
    ['AbortSignal', 'timeout|any'],
    ['URL', 'canParse|parse'],
    ['Promise', 'try'],
    ['RegExp', 'escape'],
    ['Response', 'json'],
    ['CSS', 'highlights|registerProperty'],
  ].flatMap(([object = '', names = '']) =>
    names.split('|').map((name) => ({
      of: `${object}.${name}`,
      selector: `MemberExpression[object.name="${object}"][property.name="${name}"]`,
    })),
  ),
  ...['CompressionStream', 'DecompressionStream', 'OffscreenCanvas', 'CSSStyleSheet', 'Highlight', 'Iterator'].map(
    (name) => ({ of: name, selector: `NewExpression[callee.name="${name}"]` }),
  ),
  {
    of: 'functions of an iterator (2024)',
    selector:
      'CallExpression[callee.property.name=/^(map|filter|some|every|find|reduce|forEach|flatMap|take|drop)$/]' +
      '[callee.object.callee.property.name=/^(values|keys|entries|matchAll)$/]:not([callee.object.callee.object.name="Object"])',
  },
];

/** The package "yaml" tries looking back, and does without it where it is refused. */
const tried = /\btry\s*\{[^{}]*\bRegExp\(`[^`]*`[^{}]*\}\s*catch/g;

/** The package "zod" asks whether an address can be tried, and tries it by hand where it cannot. */
const asked = /(typeof URL<[`'"]u[`'"]&&)typeof URL\.canParse==[`'"]function[`'"]\?URL\.canParse\(\w+\)/g;

/** The package "docx" has it in a function that fills in templates, which nothing here calls. */
const uncalled =
  /=>RegExp\(`\(\?<=\$\{[\w$]+\([\w$]+\)\}\)\(\?:\(\?!\$\{[\w$]+\([\w$]+\)\}\)\.\)\+\?\(\?=\$\{[\w$]+\([\w$]+\)\}\)`/g;

/** What text alone shows: patterns in strings, and what is asked for before it is used. */
const inText: Readonly<Record<string, RegExp>> = {
  'looking back in a regular expression (Safari 16.4)': /RegExp\((["'`])(?:(?!\1).)*\(\?<[=!]/,
  'Intl.Segmenter without asking whether it is there (Firefox 125)':
    /^(?![\s\S]*(?:Segmenter["'`]\s?in Intl|Intl\.Segmenter\s?!==?\s?["'`]undefined))[\s\S]*new Intl\.Segmenter/,
};

const linter = new Linter();

/**
 * Finds what an old browser cannot read or do.
 * @param script a module or a script as it is built
 * @returns a sentence for each; empty when there is nothing
 */
export function findLater(script: string): string[] {
  const messages = linter.verify(
    script.replace(asked, '$1false?0'),
    [
      {
        languageOptions: { ecmaVersion: 2022, sourceType: 'module' },
        linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
        rules: {
          'no-restricted-syntax': ['error', ...later.map(({ of, selector }) => ({ selector, message: of }))],
        },
      },
    ],
    { filename: 'built.js' },
  );
  const lines = script.split('\n');
  const found = messages.map(({ fatal, message, line, column }) => {
    const words = (lines[line - 1] ?? '').slice(Math.max(0, column - 30), column + 50);
    return fatal === true ? `cannot be read: ${message}: ${words}` : `${message}: ${words}`;
  });
  const text = script.replace(tried, '').replace(uncalled, '');
  const seen = Object.entries(inText).filter(([, pattern]) => pattern.test(text));
  return [...found, ...seen.map(([name]) => name)];
}
