// Owns telling of characters in a file that nobody sees, and of letters that a program has lost.
import { dropInvisible, listInvisible } from '../../policy/text/invisible-characters.ts';
import { problem, type Problem } from '../../problems/problem.ts';

/**
 * Finds them in a file.
 * @param text the whole file
 * @param path the file, for places
 * @param isRatified true for a text that is never edited: what does no harm there is a notice
 * @returns a problem for each, the first ten of a file, and one for each line with a letter that a program has lost
 */
export function findInvisible(text: string, path: string, isRatified = false): Problem[] {
  return [...(isRatified ? [] : findLost(text, path)), ...findUnseen(text, path, isRatified)];
}

/** "\ufffd" is put by a program in the place of each letter that it could not read: only a person knows which it was. */
function findLost(text: string, path: string): Problem[] {
  return text.split('\n').flatMap((line, index) => {
    const at = line.indexOf('\ufffd');
    if (at === -1) return [];
    const place = { path, line: index + 1, column: at + 1 };
    return [problem('lost-character', place, { text: line.slice(Math.max(0, at - 20), at).trim() })];
  });
}

function findUnseen(text: string, path: string, isRatified: boolean): Problem[] {
  return listInvisible(text)
    .slice(0, 10)
    .map(({ index, name, code, isHarmless }) => {
      const before = text.slice(0, index).split('\n');
      const line = before.at(-1) ?? '';
      const place = { path, line: before.length, column: line.length + 1 };
      const details = { name, code, before: dropInvisible(line.slice(-20)).trim() };
      return problem(isRatified && isHarmless ? 'invisible-in-ratified' : 'invisible-character', place, details);
    });
}
