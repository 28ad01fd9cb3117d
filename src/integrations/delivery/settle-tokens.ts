// Owns what tokens cost: each stands only in sheets that need it, under a short name. Every page carries the first sheet.
import postcss, { type Root } from 'postcss';

/**
 * Takes tokens that the first sheet does not use itself out of it, and puts them at the head of each sheet that does; then
 * gives all that it has declared short names. What only another sheet declares keeps its name.
 * @param first the flattened sheet that declares the tokens, on `:root`, at its top or in a condition
 * @param others the other flattened sheets
 * @returns all of them as they are delivered, the others in their order
 */
export function settleTokens(first: string, others: readonly string[]): { first: string; others: string[] } {
  const declared = readTokens(first);
  const isToken = (name: string): boolean => declared.has(name);
  const own = findNeeded(withoutTokens(first, isToken), declared);
  const all = [first, ...others].join('');
  const names = nameShort([...declared.keys()], all);
  const rename = (css: string): string => css.replace(/(?<![\w-])--[\w-]+/g, (name) => names.get(name) ?? name);
  return {
    first: rename(withoutTokens(first, (name) => isToken(name) && !own.has(name))),
    others: others.map((css) => {
      const missing = findNeeded(css, declared);
      return rename(onlyTokens(first, (name) => missing.has(name) && !own.has(name)) + css);
    }),
  };
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

/** Inner rules first, so that a condition around nothing goes too. */
function dropEmpty(root: Root): Root {
  root.walkRules((rule) => void (rule.nodes.length === 0 && rule.remove()));
  root.walkAtRules((rule) => void (rule.nodes?.length === 0 && rule.remove()));
  return root;
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
