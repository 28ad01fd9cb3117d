// Owns changing fields of YAML, in front matter or in a file of its own, so that every other byte of the file stays.
import { isMap, isNode, isPair, isScalar, type Pair, parseDocument, YAMLMap } from 'yaml';

/**
 * Sets a field that holds one word or date.
 * @param text the whole file, with any line ends: front matter and what follows it, or YAML alone
 * @param path the field's key, or a group's key and the field's
 * @param value what to write, as it stands in YAML
 * @returns the text with the value replaced, or the field added as the last of its group
 * @throws Error when the file holds no fields or has no such group
 */
export function setField(text: string, path: readonly [string] | readonly [string, string], value: string): string {
  const fields = readFields(text);
  const key = path[path.length - 1] ?? '';
  const group = path.length === 1 ? fields.map : groupOf(fields.map, path[0]);
  const found = pairOf(group, key);
  if (found && isNode(found.value) && found.value.range) {
    const [start, end] = found.value.range;
    return fields.splice(start, end, value);
  }
  if (group.flow) {
    const end = (group.range?.[1] ?? 0) - 1;
    const before = fields.source.slice(0, end).trimEnd().length;
    return fields.splice(before, end, `${group.items.length > 0 ? ',' : ''} ${key}: ${value} `);
  }
  const last = group.items.at(-1);
  const indent = last ? ' '.repeat(columnOf(fields.source, rangeOf(last.key)[0])) : '';
  const end = last ? lineEndAfter(fields.source, rangeOf(last.value)[1]) : fields.source.length;
  const before = end === 0 || fields.source[end - 1] === '\n' ? '' : fields.eol;
  return fields.splice(end, end, `${before}${indent}${key}: ${value}${fields.eol}`);
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

function groupOf(map: YAMLMap, key: string): YAMLMap {
  const value = pairOf(map, key)?.value;
  if (!isMap(value)) throw new Error(`The file has no group "${key}".`);
  return value;
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

function lineStart(source: string, offset: number): number {
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
