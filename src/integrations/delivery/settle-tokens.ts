// Owns what tokens cost: each stands only in sheets that need it, under a short name. Every page carries the first sheet.
import postcss, { type Container, type Root } from 'postcss';

/**
 * Takes tokens that no common sheet uses out of the first one, and puts them at the head of each sheet that does use them;
 * then gives all that the first has declared short names. What only another sheet declares keeps its name.
 * @param sheets the flattened sheets; the first declares the tokens, on `:root`, at its top or in a condition
 * @param common how many of them, from the first on, stand in so many pages that their tokens stay in the first
 * @returns all of them as they are delivered, in their order
 */
export function settleTokens(sheets: readonly string[], common: number): string[] {
  const [first = ''] = sheets;
  const declared = readTokens(first);
  const isToken = (name: string): boolean => declared.has(name);
  const own = findNeeded([withoutTokens(first, isToken), ...sheets.slice(1, common)].join(''), declared);
  const names = nameShort([...declared.keys()], sheets.join(''));
  const rename = (css: string): string => css.replace(/(?<![\w-])--[\w-]+/g, (name) => names.get(name) ?? name);
  return sheets.map((css, place) => {
    if (place === 0) return rename(withoutTokens(first, (name) => isToken(name) && !own.has(name)));
    const missing = findNeeded(css, declared);
    return rename(onlyTokens(first, (name) => missing.has(name) && !own.has(name)) + css);
  });
}

/** The values of each token, in all conditions. */
function readTokens(css: string): Map<string, string[]> {
  const tokens = new Map<string, string[]>();
  walkTokens(postcss.parse(css), (name, value) => {
    tokens.set(name, [...(tokens.get(name) ?? []), value]);
  });
  return tokens;
}

/** Tokens that a sheet uses, and those that their values use. */
function findNeeded(css: string, declared: ReadonlyMap<string, string[]>): Set<string> {
  const needed = new Set<string>();
  const add = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/var\(\s*(--[\w-]+)/g)) {
      if (needed.has(name)) continue;
      needed.add(name);
      for (const value of declared.get(name) ?? []) add(value);
    }
  };
  add(css);
  return needed;
}

function withoutTokens(css: string, isOut: (name: string) => boolean): string {
  const root = postcss.parse(css);
  walkTokens(root, (name, _, remove) => {
    if (isOut(name)) remove();
  });
  return dropEmpty(root).toString();
}

function onlyTokens(css: string, isIn: (name: string) => boolean): string {
  const kept = postcss.root();
  for (const node of postcss.parse(css).nodes) {
    const part = postcss.root({ nodes: [node.clone()] });
    part.walkDecls((declaration) => {
      const { parent } = declaration;
      const isOfRoot = parent?.type === 'rule' && 'selector' in parent && parent.selector === ':root';
      if (!isOfRoot || !isIn(declaration.prop)) declaration.remove();
    });
    kept.append(dropEmpty(part).nodes);
  }
  return kept.toString();
}

function walkTokens(root: Root, found: (name: string, value: string, remove: () => void) => void): void {
  root.walkRules(':root', (rule) => {
    rule.walkDecls(/^--/, (declaration) => {
      found(declaration.prop, declaration.value, () => declaration.remove());
    });
  });
}

/** What holds nothing is dropped, and then what held only that. */
function dropEmpty<Part extends Container>(part: Part): Part {
  part.each((node) => {
    if (!('nodes' in node)) return;
    dropEmpty(node as Container);
    if (node.nodes?.length === 0) node.remove();
  });
  return part;
}

function nameShort(tokens: readonly string[], taken: string): Map<string, string> {
  const names = new Map<string, string>();
  let count = 0;
  for (const token of tokens) {
    let short: string;
    do short = `--${(10 + count++).toString(36)}`;
    while (new RegExp(`${short}(?![\\w-])`).test(taken));
    names.set(token, short);
  }
  return names;
}
