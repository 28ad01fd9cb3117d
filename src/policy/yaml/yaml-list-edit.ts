// Owns adding entries to a list of YAML, so that every other byte stays; a group of named entries becomes a list first.
import { isMap, isNode, isPair, isSeq, type Pair, type YAMLMap } from 'yaml';
import { appendLines, columnOf, type Fields, lineEndAfter, pairOf, rangeOf, readFields } from './yaml-edit.ts';

/**
 * Adds entries at the end of the list that a top field holds.
 * @param text the whole file, with any line ends: front matter and what follows it, or YAML alone
 * @param key the field; where it is not there it becomes the last one
 * @param nameKey the key under which an entry of a list holds the names of an entry, where the field holds named entries: `a: { x: 1 }` becomes `- { names: [a], x: 1 }`
 * @param entries the lines of each entry: the first begins with "- ", the others with two spaces
 * @returns the text with them
 * @throws Error when the field holds neither a list, named entries, nor nothing, or is laid out so that it cannot be kept as it is
 */
export function addToList(text: string, key: string, nameKey: string, entries: readonly (readonly string[])[]): string {
  const fields = readFields(text);
  const value = pairOf(fields.map, key)?.value;
  if (isMap(value) && value.items.length > 0) {
    return addToList(turnIntoList(fields, value, nameKey), key, nameKey, entries);
  }
  const added = entries.flat();
  if (isSeq(value) && value.items.length > 0) {
    if (value.flow) return addToList(layOut(fields, value.items, value.range), key, nameKey, entries);
    const indent = ' '.repeat(columnOf(fields.source, rangeOf(value)[0]));
    const end = lineEndAfter(fields.source, rangeOf(value.items.at(-1))[1]);
    return fields.splice(end, end, added.map((line) => `${indent}${line}${fields.eol}`).join(''));
  }
  if (pairOf(fields.map, key) === undefined) {
    return appendLines(text, [`${key}:`, ...added.map((line) => `  ${line}`)]);
  }
  const [start, end] = rangeOf(value);
  if (!['', '[]', '{}', 'null', '~'].includes(fields.source.slice(start, end).replace(/\s/g, ''))) throw unusual();
  const lines = added.map((line) => `${fields.eol}  ${line}`).join('');
  const before = fields.source.slice(0, start).trimEnd().length;
  const rest = fields.source.slice(end, lineEndAfter(fields.source, end));
  // What stands behind an empty value is a comment, and belongs to the field.
  const comment = rest.trim() === '' ? '' : ` ${rest.trim()}`;
  return fields.splice(before, end + rest.trimEnd().length, `${comment}${lines}`);
}

/** Gives named entries a line each that begins with "- ", in the place of their names. */
function turnIntoList(fields: Fields, map: YAMLMap, nameKey: string): string {
  const pairs = map.items.filter((item): item is Pair => isPair(item));
  if (map.flow) {
    return layOut(
      fields,
      pairs.map(({ value }) => value),
      map.range,
      pairs.map(({ key }) => `${nameKey}: [${sliceOf(fields, key)}]`),
    );
  }
  const edits = pairs.map(({ key, value }) => {
    const [start, keyEnd] = rangeOf(key);
    const names = `${nameKey}: [${fields.source.slice(start, keyEnd)}]`;
    if (!isMap(value) || value.items.length === 0) throw unusual();
    const inner = rangeOf(value)[0];
    if (value.flow) return { start, end: inner + 1, text: `- { ${names},${spaceAfter(fields, inner + 1)}` };
    const width = columnOf(fields.source, inner) - columnOf(fields.source, start);
    if (width < 2) throw unusual();
    return { start, end: fields.source.indexOf(':', keyEnd) + 1, text: `-${' '.repeat(width - 1)}${names}` };
  });
  const first = edits[0]?.start ?? 0;
  const last = edits.at(-1)?.end ?? 0;
  let at = first;
  const written = edits.map(({ start, end, text }) => {
    const kept = fields.source.slice(at, start);
    at = end;
    return kept + text;
  });
  return fields.splice(first, last, written.join(''));
}

/** Gives each entry of a list in brackets a line of its own. */
function layOut(
  fields: Fields,
  items: readonly unknown[],
  range: readonly number[] | null | undefined,
  names: readonly string[] = [],
): string {
  const [start = 0, end = 0] = range ?? [];
  const lines = items.map((item, at) => {
    const source = sliceOf(fields, item);
    const name = names[at];
    if (!isMap(item) || source.includes('\n')) throw unusual();
    return name === undefined
      ? `  - ${source}`
      : `  - { ${name},${spaceAfter(fields, rangeOf(item)[0] + 1)}${source.slice(1)}`;
  });
  if (fields.source.slice(start, end).includes('#')) throw unusual();
  const before = fields.source.slice(0, start).trimEnd().length;
  return fields.splice(before, end, lines.map((line) => `${fields.eol}${line}`).join(''));
}

function sliceOf(fields: Fields, node: unknown): string {
  const [start, end] = rangeOf(node);
  return isNode(node) ? fields.source.slice(start, end) : '';
}

function spaceAfter(fields: Fields, offset: number): string {
  return /\s/.test(fields.source[offset] ?? '') ? '' : ' ';
}

function unusual(): Error {
  return new Error('The list is laid out so that nothing can be added without changing what is there.');
}
