// Owns reading runs of words from one side, and exactly as both texts are typed.
import type { WordRun } from './comparison.ts';

/**
 * Gives the runs as the older text has them.
 * @param words runs in reading order
 * @returns what is the same, in the older text's own signs, and what was removed
 */
export function listOlder(words: readonly WordRun[]): WordRun[] {
  return words.filter(({ op }) => op !== 'added').map(({ op, text, before = text }) => ({ op, text: before }));
}

/**
 * Joins the runs of one side.
 * @param words runs in reading order
 * @param side which text
 * @returns that text, exactly as typed
 */
export function joinSide(words: readonly WordRun[], side: 'before' | 'after'): string {
  const runs = side === 'before' ? listOlder(words) : words.filter(({ op }) => op !== 'removed');
  return runs.map(({ text }) => text).join('');
}

/**
 * Writes out what both texts have in other signs, for programs: same and removed runs joined are then the older text.
 * @param words runs in reading order
 * @returns runs without `before`; where only signs differ, the older ones are removed and the newer added
 */
export function listExact(words: readonly WordRun[]): WordRun[] {
  const runs: WordRun[] = [];
  let [removed, added] = ['', ''];
  const close = (): void => {
    if (removed !== '') runs.push({ op: 'removed', text: removed });
    if (added !== '') runs.push({ op: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const { op, text, before } of words) {
    if (op === 'same' && before === undefined) {
      close();
      const last = runs.at(-1);
      if (last?.op === 'same') last.text += text;
      else runs.push({ op, text });
      continue;
    }
    if (op !== 'added') removed += before ?? text;
    if (op !== 'removed') added += text;
  }
  close();
  return runs;
}
