// Owns changing the texts of a short list, such as the people of a contact, so that every other byte stays.
import { isScalar, isSeq, type YAMLSeq } from 'yaml';
import {
  type Fields,
  groupOf,
  lineEndAfter,
  lineStart,
  pairOf,
  readFields,
  removeField,
  setField,
  unusualLayout,
  wordsRange,
} from './yaml-edit.ts';
import { writeScalar } from './yaml-scalar.ts';

/** Something else between two places. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * Sets the texts of a list.
 * @param text the whole file, as for `setField`
 * @param path as for `setField`
 * @param items the texts, one line each; without any, the field is removed
 * @param follows as for `setField`
 * @returns the text with them: those that stay, and their comments, are not touched
 * @throws Error when the file has no such group, or the list cannot be changed alone
 */
export function setItems(
  text: string,
  path: readonly [string, ...string[]],
  items: readonly string[],
  follows: readonly string[] = [],
): string {
  if (items.length === 0) return removeField(text, path);
  const fields = readFields(text);
  const { group, key } = groupOf(fields.map, path);
  const list = pairOf(group, key)?.value;
  if (!isSeq(list) || list.items.length === 0) return setField(text, path, writeList(items), follows);
  const stands = list.items.map((item) => {
    if (!isScalar(item)) throw unusualLayout();
    const [start, end] = wordsRange(fields.source, item);
    return { start, end, text: String(item.value), source: fields.source.slice(start, end) };
  });
  const kept = countKept(
    stands.map((item) => item.text),
    items,
  );
  const edits = list.flow ? editBrackets(list, stands, items, kept) : editLines(fields, stands, items, kept);
  const [first] = edits;
  const last = edits.at(-1);
  if (!first || !last) return text;
  let at = first.start;
  const written = edits.map((edit) => {
    const between = fields.source.slice(at, edit.start);
    at = edit.end;
    return between + edit.text;
  });
  return fields.splice(first.start, last.end, written.join(''));
}

/**
 * Writes a list in brackets.
 * @param items the texts
 * @returns such as `[Ann Example, "Bea, the deputy"]`
 */
export function writeList(items: readonly string[]): string {
  return `[${items.map((item) => writeScalar(item, { isInFlow: true })).join(', ')}]`;
}

interface Stands extends Edit {
  source: string;
}

/** How many stay as they are at either end. */
interface Kept {
  before: number;
  after: number;
}

function countKept(then: readonly string[], now: readonly string[]): Kept {
  const most = Math.min(then.length, now.length);
  let before = 0;
  while (before < most && then[before] === now[before]) before++;
  let after = 0;
  while (after < most - before && then.at(-1 - after) === now.at(-1 - after)) after++;
  return { before, after };
}

function editBrackets(list: YAMLSeq, stands: readonly Stands[], items: readonly string[], kept: Kept): Edit[] {
  const old = stands.slice(kept.before, stands.length - kept.after);
  const fresh = items.slice(kept.before, items.length - kept.after);
  const words = fresh
    .map((item, at) => writeScalar(item, { isInFlow: true, instead: old[at]?.source ?? '' }))
    .join(', ');
  const [previous, next] = [stands[kept.before - 1], stands[stands.length - kept.after]];
  const [first, last] = [old[0], old.at(-1)];
  if (first && last) {
    if (fresh.length > 0) return [{ start: first.start, end: last.end, text: words }];
    if (previous) return [{ start: previous.end, end: last.end, text: '' }];
    return [{ start: first.start, end: next?.start ?? last.end, text: '' }];
  }
  if (fresh.length === 0) return [];
  if (previous) return [{ start: previous.end, end: previous.end, text: `, ${words}` }];
  const start = next?.start ?? (list.range?.[0] ?? 0) + 1;
  return [{ start, end: start, text: `${words}, ` }];
}

function editLines(fields: Fields, stands: readonly Stands[], items: readonly string[], kept: Kept): Edit[] {
  const { source, eol } = fields;
  const lineOf = ({ start, end }: Edit): { from: number; to: number; dash: string } => {
    const from = lineStart(source, start);
    const dash = source.slice(from, start);
    if (!/^[ \t]*-[ \t]+$/.test(dash)) throw unusualLayout();
    return { from, to: lineEndAfter(source, end), dash };
  };
  const old = stands.slice(kept.before, stands.length - kept.after);
  const fresh = items.slice(kept.before, items.length - kept.after);
  const edits = old.map((item, at): Edit => {
    const words = fresh[at];
    if (words !== undefined) {
      const text = words === item.text ? item.source : writeScalar(words, { isInFlow: false, instead: item.source });
      return { start: item.start, end: item.end, text };
    }
    const { from, to } = lineOf(item);
    return { start: from, end: to, text: '' };
  });
  const more = fresh.slice(old.length);
  if (more.length === 0) return edits;
  const previous = stands[kept.before + old.length - 1];
  const beside = previous ?? stands[0];
  if (!beside) throw unusualLayout();
  const { from, to, dash } = lineOf(beside);
  const at = previous ? to : from;
  const gap = at === 0 || source[at - 1] === '\n' ? '' : eol;
  const lines = more.map((item) => `${dash}${writeScalar(item, { isInFlow: false })}${eol}`);
  return [...edits, { start: at, end: at, text: gap + lines.join('') }];
}
