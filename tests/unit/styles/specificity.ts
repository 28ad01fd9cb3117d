// Owns how strong a selector is, for tests of the cascade.

/**
 * Counts a selector's specificity.
 * @param selector one selector without a comma of its own, such as `.prose > :where(h2)`
 * @returns ids, classes (with attributes and states), types (with pseudo-elements)
 */
export function findSpecificity(selector: string): [number, number, number] {
  const total: [number, number, number] = [0, 0, 0];
  let rest = selector.replace(/"[^"]*"|'[^']*'/g, '');
  const add = (found: readonly number[]): void =>
    total.forEach((count, place) => (total[place] = count + (found[place] ?? 0)));
  for (let match = findPart(rest); match; match = findPart(rest)) {
    rest = match.rest;
    if (match.kind === 'strongest')
      add(splitList(match.inside).map(findSpecificity).sort(compareStrength).at(-1) ?? []);
    else add({ id: [1], class: [0, 1], type: [0, 0, 1], nothing: [] }[match.kind]);
  }
  return total;
}

/**
 * Compares two strengths.
 * @returns negative when the first is weaker
 */
export function compareStrength(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((count, index) => count !== other[index]);
  return place === -1 ? 0 : (one[place] ?? 0) - (other[place] ?? 0);
}

interface Part {
  kind: 'id' | 'class' | 'type' | 'nothing' | 'strongest';
  inside: string;
  rest: string;
}

function findPart(text: string): Part | null {
  const start = text.replace(/^[\s>+~*]+/, '');
  const name = /^(?:::[\w-]+|:[\w-]+|\.[\w-]+|#[\w-]+|\[[^\]]*\]|[\w-]+)/.exec(start)?.[0];
  if (name === undefined) {
    if (start !== '') throw new Error(`"${start}" is no part of a selector.`);
    return null;
  }
  const after = start.slice(name.length);
  const inside = after.startsWith('(') ? readBrackets(after) : null;
  const rest = inside === null ? after : after.slice(inside.length + 2);
  return { kind: kindOf(name, inside !== null), inside: inside ?? '', rest };
}

function kindOf(name: string, hasInside: boolean): Part['kind'] {
  if (hasInside && /^:(?:is|not|has)$/.test(name)) return 'strongest';
  if (name === ':where') return 'nothing';
  if (name.startsWith('#')) return 'id';
  if (name.startsWith('::') || /^[\w-]/.test(name)) return 'type';
  return 'class';
}

function readBrackets(text: string): string {
  let depth = 0;
  for (const [place, letter] of [...text].entries()) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    if (depth === 0) return text.slice(1, place);
  }
  throw new Error(`"${text}" has no closing bracket.`);
}

function splitList(text: string): string[] {
  return text.split(/,(?![^(]*\))/).map((part) => part.trim());
}
