// Owns a trial for any version of any school, of which it names no word: three of its clauses are changed.
import type { PolicyVersion } from '../../src/policy/version/model.ts';
import { listClauses } from '../../src/policy/version/walk.ts';
import type { Trial } from './trials.ts';

/** By so many of its first signs a clause is found. */
const opening = 40;

/**
 * Makes a trial of a version.
 * @param version any version
 * @returns the first long point reworded, another moved before it, a third deleted; null where there are not so many that can be told apart
 */
export function anyTrial(version: PolicyVersion): Trial | null {
  const all = listClauses(version).map(({ clause }) => clause);
  const openings = all.map(({ text }) => text.slice(0, opening));
  const plain = all.filter(({ kind, text, html, marker, clauses }, at) => {
    // The last paragraph has no end to be cut with it, and where a table follows, the end is only selected with the table.
    if (all[at + 1]?.kind !== 'item') return false;
    const isAlone = openings.filter((other) => text.includes(other)).length === 1;
    return (
      kind === 'item' && marker === null && clauses.length === 0 && html === text && text.length > opening && isAlone
    );
  });
  const [reworded, removed, moved] = [plain[0], plain[Math.floor(plain.length / 2)], plain.at(-1)];
  if (plain.length < 3 || reworded === undefined || removed === undefined || moved === undefined) return null;
  const start = (text: string): string => text.slice(0, opening);
  return {
    name: 'a point is reworded, one moved and one deleted',
    edits: [
      ['move', start(moved.text), start(reworded.text)],
      ['remove', start(removed.text)],
      ['reword', start(reworded.text), `From now on: ${start(reworded.text)}`],
    ],
    changes: [`amended ${reworded.id}`, `removed ${removed.id}`, `moved ${moved.id}`],
    words: { [reworded.id]: `From now on: ${reworded.text}`, [moved.id]: moved.text },
  };
}
