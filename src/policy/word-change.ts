// Owns how the change of one clause is said in a line of plain text.
import { type ClauseChange, type WordRun } from './comparison.ts';

/** Longer runs are cut in the middle of a line that people scan. */
const longest = 80;

/**
 * Words what changed in a clause, for a line of text without marks.
 * @param change a clause that was amended or removed
 * @returns such as `"advised not to" became "will not"; "promptly" was added`, without a final stop; `it was removed` for a clause that is gone, `a link leads elsewhere` where only that differs. Never throws.
 */
export function wordChange(change: Pick<ClauseChange, 'status' | 'words'>): string {
  if (change.status === 'removed') return 'it was removed';
  const parts: string[] = [];
  change.words.forEach((run, index) => {
    const next = change.words[index + 1];
    const previous = change.words[index - 1];
    if (run.op === 'removed') {
      parts.push(next?.op === 'added' ? `${cite(run)} became ${cite(next)}` : `${cite(run)} was taken out`);
    } else if (run.op === 'added' && previous?.op !== 'removed') {
      parts.push(`${cite(run)} was added`);
    }
  });
  return parts.length === 0 ? 'a link leads elsewhere' : parts.join('; ');
}

function cite(run: WordRun): string {
  const text = run.text.trim();
  return `"${text.length <= longest ? text : `${text.slice(0, longest - 1)}…`}"`;
}
