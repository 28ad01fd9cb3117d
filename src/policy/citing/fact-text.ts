// Owns the places in plain text where a fact is drawn: `{fact:childline}`.

/** Whatever stands in it is taken for an id, so that one that is none is told as unknown and never reaches a reader. */
const place = /\{fact:([^}]*)\}/g;

/**
 * Lists the facts that a text draws.
 * @param text plain text
 * @returns fact ids in order, each once; empty when there is none.
 */
export function factIdsIn(text: string): string[] {
  return [...new Set([...text.matchAll(place)].map((match) => match[1] ?? ''))];
}

/**
 * Cuts a text at the facts that it draws.
 * @param text plain text
 * @returns words and fact ids by turns, words first and last, empty ones too.
 */
export function splitFacts(text: string): string[] {
  return text.split(place);
}

/**
 * Draws the facts of a text.
 * @param text plain text
 * @param valueOf gives a fact's value by id
 * @returns the text with each place filled
 * @throws what `valueOf` throws
 */
export function fillFacts(text: string, valueOf: (id: string) => string): string {
  return text.replace(place, (_, id: string) => valueOf(id));
}

/**
 * Draws the facts of every text in a piece of content.
 * @param content plain data
 * @param valueOf gives a fact's value by id
 * @param except fields that are left as they are, because the page draws their facts as links
 * @returns the same data with every other text filled
 * @throws what `valueOf` throws
 */
export function fillAllFacts<T>(content: T, valueOf: (id: string) => string, except: readonly string[] = []): T {
  const fill = (value: unknown): unknown => {
    if (typeof value === 'string') return fillFacts(value, valueOf);
    if (Array.isArray(value)) return value.map(fill);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, except.includes(key) ? inner : fill(inner)]),
    );
  };
  return fill(content) as T;
}

/**
 * Lists every text of a piece of content with the way to it.
 * @param content plain data
 * @returns texts with their paths of keys and positions.
 */
export function listTexts(content: unknown): { text: string; path: PropertyKey[] }[] {
  const list = (value: unknown, path: PropertyKey[]): { text: string; path: PropertyKey[] }[] => {
    if (typeof value === 'string') return [{ text: value, path }];
    if (typeof value !== 'object' || value === null) return [];
    const entries: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    return entries.flatMap(([key, inner]) => list(inner, [...path, key]));
  };
  return list(content, []);
}
