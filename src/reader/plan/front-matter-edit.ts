// Owns changing single fields of a version's front matter, so that every other byte of the file stays.
import { isMap, isNode, isPair, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';

/**
 * Sets a field that holds one word or date.
 * @param text the whole file, with any line ends
 * @param path the field's key, or a group's key and the field's
 * @param value what to write, as it stands in YAML
 * @returns the text with the value replaced, or the field added as the last of its group. Throws Error when there is no front matter or no such group.
 */
export function setField(text: string, path: readonly [string] | readonly [string, string], value: string): string {
  const front = readFront(text);
  const key = path[path.length - 1] ?? '';
  const group = path.length === 1 ? front.map : groupOf(front.map, path[0]);
  const found = pairOf(group, key);
  if (found && isNode(found.value) && found.value.range) {
    const [start, end] = found.value.range;
    return front.splice(start, end, value);
  }
  if (group.flow) {
    const end = (group.range?.[1] ?? 0) - 1;
    const before = front.source.slice(0, end).trimEnd().length;
    return front.splice(before, end, `${group.items.length > 0 ? ',' : ''} ${key}: ${value} `);
  }
  const last = group.items.at(-1);
  const indent = ' '.repeat(columnOf(front.source, rangeOf(last?.key)[0]));
  const end = lineEndAfter(front.source, rangeOf(last?.value)[1]);
  return front.splice(end, end, `${indent}${key}: ${value}${front.eol}`);
}

/**
 * Removes top fields with all that they hold.
 * @param text the whole file
 * @param keys fields to remove; those that are not there are passed over
 * @returns the text without their lines. Throws Error when there is no front matter.
 */
export function removeFields(text: string, keys: readonly string[]): string {
  return keys.reduce((now, key) => {
    const front = readFront(now);
    const at = front.map.items.findIndex((item) => keyOf(item) === key);
    const item = front.map.items[at];
    if (!item) return now;
    const next = front.map.items[at + 1];
    const start = rangeOf(item.key)[0];
    const end = next ? lineStart(front.source, rangeOf(next.key)[0]) : front.source.length;
    return front.splice(start, end, '');
  }, text);
}

/**
 * Adds lines at the end of the front matter.
 * @param text the whole file
 * @param lines whole lines of YAML without line ends
 * @returns the text with them. Throws Error when there is no front matter.
 */
export function appendLines(text: string, lines: readonly string[]): string {
  const front = readFront(text);
  const end = front.source.length;
  return front.splice(end, end, lines.map((line) => `${line}${front.eol}`).join(''));
}

interface Front {
  source: string;
  map: YAMLMap;
  eol: string;
  splice: (start: number, end: number, replacement: string) => string;
}

function readFront(text: string): Front {
  const match = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?\r?\n)---[ \t]*(?:\r?\n|$)/.exec(text);
  const [open, source] = [match?.[1] ?? '', match?.[2] ?? ''];
  const map = parseDocument(source).contents;
  if (!match || !isMap(map)) throw new Error('The file does not begin with front matter.');
  return {
    source,
    map,
    eol: source.includes('\r\n') ? '\r\n' : '\n',
    splice: (start, end, replacement) =>
      text.slice(0, open.length + start) + replacement + text.slice(open.length + end),
  };
}

function groupOf(map: YAMLMap, key: string): YAMLMap {
  const value = pairOf(map, key)?.value;
  if (!isMap(value)) throw new Error(`The front matter has no group "${key}".`);
  return value;
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((item) => keyOf(item) === key);
}

function keyOf(item: unknown): string | null {
  return isPair(item) && isScalar(item.key) ? String(item.key.value) : null;
}

function rangeOf(node: unknown): [number, number] {
  const range = isNode(node) ? node.range : null;
  return [range?.[0] ?? 0, range?.[1] ?? 0];
}

function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1;
}

function columnOf(source: string, offset: number): number {
  return offset - lineStart(source, offset);
}

function lineEndAfter(source: string, offset: number): number {
  const end = source.indexOf('\n', Math.max(0, offset - 1));
  return end === -1 ? source.length : end + 1;
}
