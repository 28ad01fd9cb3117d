// Owns which lines of a file differ, for people who look at a change before they save it.
import { diffArrays } from 'diff';

/** A line that goes or comes. */
export interface ChangedLine {
  kind: 'removed' | 'added';
  /** Its number, from 1: in the file as it was for one that goes, in the new one for one that comes. */
  line: number;
  text: string;
}

/**
 * Lists the lines that differ.
 * @param before the whole file
 * @param after the same with changes
 * @returns each in the order of the file; at one place those that go stand before those that come
 */
export function listChangedLines(before: string, after: string): ChangedLine[] {
  const at = { removed: 1, added: 1 };
  return diffArrays(before.split(/\r?\n/), after.split(/\r?\n/)).flatMap(({ value, added, removed }) => {
    if (!added && !removed) {
      at.removed += value.length;
      at.added += value.length;
      return [];
    }
    const kind = added ? 'added' : 'removed';
    return value.map((text) => ({ kind, line: at[kind]++, text }));
  });
}
