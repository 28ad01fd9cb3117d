// Owns changing fields of YAML, in front matter or in a file of its own, so that every other byte of the file stays.
import { isMap, isNode, isPair, isScalar, type Pair, parseDocument, YAMLMap } from 'yaml';

/**
 * Sets a field, in a group of any depth.
 * @param text the whole file, with any line ends: front matter and what follows it, or YAML alone
 * @param path the keys of the groups around the field, from the outermost, and the field's own
 * @param value what to write, as it stands in YAML; further lines of it are set in as far as the field
 * @param follows keys of the group: an added field comes after the last of these that is there; without one, it becomes the last
 * @returns the text with the value replaced, or the field added
 * @throws Error when the file holds no fields or has no such group
 */
export function setField(
  text: string,
  path: readonly [string, ...string[]],
  value: string,
  follows: readonly string[] = [],
): string {
  const fields = readFields(text);
  const { group, key } = groupOf(fields.map, path);
  const found = pairOf(group, key);
  if (found) {
    const [start, end] = wordsRange(fields.source, found.value);
    if (start < end) return fields.splice(start, end, value);
    const colon = fields.source.indexOf(':', rangeOf(found.key)[1]) + 1;
    return fields.splice(colon, colon, ` ${value}`);
  }
  const before = [...group.items].reverse().find((item) => follows.includes(keyOf(item) ?? '')) ?? group.items.at(-1);
  const end = before ? endOf(fields.source, before) : 0;
  if (group.flow) {
    if (before) return fields.splice(end, end, `, ${key}: ${value}`);
    return fields.splice(rangeOf(group)[0], rangeOf(group)[1], `{ ${key}: ${value} }`);
  }
  const indent = before ? ' '.repeat(columnOf(fields.source, rangeOf(before.key)[0])) : '';
  const at = before ? lineEndAfter(fields.source, end) : fields.source.length;
  const lines = `${key}:${value.startsWith('\n') ? '' : ' '}${value}`.split('\n');
  const gap = at === 0 || fields.source[at - 1] === '\n' ? '' : fields.eol;
  return fields.splice(at, at, gap + lines.map((line) => `${indent}${line}${fields.eol}`).join(''));
}

/**
 * Removes a field of a group, with all that it holds and nothing else.
 * @param text see `setField`
 * @param path see `setField`
 * @returns the text without it; unchanged where there is no such field
 * @throws Error when the file has no such group, or the field shares its line with another
 */
export function removeField(text: string, path: readonly [string, ...string[]]): string {
  const fields = readFields(text);
  const { group, key } = groupOf(fields.map, path);
  const at = group.items.findIndex((item) => keyOf(item) === key);
  const item = group.items[at];
  if (!item) return text;
  const [start, end] = [rangeOf(item.key)[0], endOf(fields.source, item)];
  const [previous, next] = [group.items[at - 1], group.items[at + 1]];
  if (group.flow) {
    if (previous) return fields.splice(endOf(fields.source, previous), end, '');
    return fields.splice(start, next ? rangeOf(next.key)[0] : end, '');
  }
  const from = lineStart(fields.source, start);
  if (fields.source.slice(from, start).trim() !== '' || (!previous && !next)) throw unusualLayout();
  return fields.splice(from, lineEndAfter(fields.source, end), '');
}

/**
 * Replaces the word or date that a top field holds, within its quotes.
 * @param text see `setField`
 * @param key the field
 * @param value a word or date, without quotes
 * @returns the text with it; null when there is no such field with one value
 */
export function replaceValue(text: string, key: string, value: string): string | null {
  const fields = readFields(text);
  const found = pairOf(fields.map, key)?.value;
  if (!isScalar(found) || !found.range) return null;
  const [start, end] = found.range;
  const quote = /^["']/.exec(fields.source.slice(start, end))?.[0] ?? '';
  return fields.splice(start, end, `${quote}${value}${quote}`);
}

/**
 * Removes top fields with all that they hold.
 * @param text the whole file
 * @param keys fields to remove; those that are not there are passed over
 * @returns the text without their lines
 * @throws Error when the file holds no fields
 */
export function removeFields(text: string, keys: readonly string[]): string {
  return keys.reduce((now, key) => {
    const fields = readFields(now);
    const at = fields.map.items.findIndex((item) => keyOf(item) === key);
    const item = fields.map.items[at];
    if (!item) return now;
    const next = fields.map.items[at + 1];
    const start = rangeOf(item.key)[0];
    const end = next ? lineStart(fields.source, rangeOf(next.key)[0]) : fields.source.length;
    return fields.splice(start, end, '');
  }, text);
}

/**
 * Adds lines after the last field.
 * @param text the whole file
 * @param lines whole lines of YAML without line ends
 * @returns the text with them
 * @throws Error when the file holds no fields
 */
export function appendLines(text: string, lines: readonly string[]): string {
  const fields = readFields(text);
  const end = fields.source.length;
  return fields.splice(end, end, lines.map((line) => `${line}${fields.eol}`).join(''));
}

/** The YAML of a file, and how to put something else between two places of it. */
export interface Fields {
  source: string;
  map: YAMLMap;
  eol: string;
  splice: (start: number, end: number, replacement: string) => string;
}

/**
 * Reads the fields of a file.
 * @param text the whole file
 * @returns its YAML, with places in it
 * @throws Error when the file holds no fields
 */
export function readFields(text: string): Fields {
  const match = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?\r?\n)---[ \t]*(?:\r?\n|$)/.exec(text);
  const open = match?.[1]?.length ?? 0;
  const source = match?.[2] ?? text;
  const map = parseDocument(source).contents ?? new YAMLMap();
  if (!isMap(map)) throw new Error('The file does not begin with front matter.');
  return {
    source,
    map,
    eol: source.includes('\r\n') ? '\r\n' : '\n',
    splice: (start, end, replacement) => text.slice(0, open + start) + replacement + text.slice(open + end),
  };
}

/**
 * Finds the group that a field stands in.
 * @param map the fields of a file
 * @param path see `setField`
 * @returns the group, and the field's own key
 * @throws Error when there is no such group
 */
export function groupOf(map: YAMLMap, path: readonly [string, ...string[]]): { group: YAMLMap; key: string } {
  const [key, ...further] = path;
  const [next, ...rest] = further;
  if (next === undefined) return { group: map, key };
  const value = pairOf(map, key)?.value;
  if (!isMap(value)) throw new Error(`The file has no group "${key}".`);
  return groupOf(value, [next, ...rest]);
}

/**
 * Finds a field.
 * @param map fields
 * @param key the field's name
 * @returns the field; undefined where there is none
 */
export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((item) => keyOf(item) === key);
}

function keyOf(item: unknown): string | null {
  return isPair(item) && isScalar(item.key) ? String(item.key.value) : null;
}

/**
 * Says where a part of the YAML stands.
 * @param node a part as parsed
 * @returns where it begins and where its value ends; zeros for what has no place
 */
export function rangeOf(node: unknown): [number, number] {
  const range = isNode(node) ? node.range : null;
  return [range?.[0] ?? 0, range?.[1] ?? 0];
}

/**
 * Says where the words of a value stand.
 * @param source the YAML
 * @param node a value as parsed
 * @returns where they begin and end, without what may follow them; twice the same where there are none
 */
export function wordsRange(source: string, node: unknown): [number, number] {
  const [start, end] = rangeOf(node);
  return [start, start + source.slice(start, end).trimEnd().length];
}

/** Where a field ends: with its value, or with its key where it has none. */
function endOf(source: string, { key, value }: Pair): number {
  const [start, end] = wordsRange(source, value);
  return start < end ? end : rangeOf(key)[1];
}

/**
 * Makes what is thrown where something cannot be changed without changing what stands around it.
 * @returns an error
 */
export function unusualLayout(): Error {
  return new Error('The file is laid out so that this cannot be changed without changing what stands around it.');
}

/**
 * Finds the beginning of a line.
 * @param source the YAML
 * @param offset a place in it
 * @returns where the place's line begins
 */
export function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1;
}

/**
 * Says how far a place is from the start of its line.
 * @param source the YAML
 * @param offset a place in it
 * @returns the number of characters before it
 */
export function columnOf(source: string, offset: number): number {
  return offset - lineStart(source, offset);
}

/**
 * Finds the end of a line.
 * @param source the YAML
 * @param offset a place right after a value, which may have taken its line end along
 * @returns where the next line begins
 */
export function lineEndAfter(source: string, offset: number): number {
  const end = source.indexOf('\n', Math.max(0, offset - 1));
  return end === -1 ? source.length : end + 1;
}
