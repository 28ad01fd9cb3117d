// Owns taking out of words what the reader refuses: characters that nobody sees, and what would be taken for an id.
import { dropInvisible, listInvisible } from '../../../text/invisible-characters.ts';
import type { NotCarried, TextRun } from '../../word-document.ts';

/**
 * Cleans the words of a block.
 * @param runs its words
 * @param place where they stand
 * @param notCarried what was taken out is added to it
 * @returns the same words, without what nobody sees
 */
export function cleanRuns(runs: readonly TextRun[], place: string, notCarried: NotCarried[]): TextRun[] {
  const names = new Set<string>();
  const cleaned = runs.flatMap((run, at): TextRun[] => {
    const spaced = run.text.replace(/[\u2028\u2029\u000b\u0085]/g, '\n').replace(/\r\n?/g, '\n');
    for (const { name } of listInvisible(spaced)) names.add(name);
    const next = dropInvisible(runs[at + 1]?.text ?? '');
    const isGlued = /[A-Za-z]/.test(next[0] ?? '');
    const seen = dropInvisible(spaced)
      .replace(at === 0 ? /(^|\s)\^(?=\S)/g : /(\s)\^(?=\S)/g, '$1^ ')
      .replace(isGlued ? /\^(?=[A-Za-z]|$)/g : /\^(?=[A-Za-z])/g, '^ ');
    if (seen.includes('^ ') && !spaced.includes('^ ')) {
      notCarried.push({
        place,
        what: 'A space was put after “^”, which would begin the name of a clause.',
      });
    }
    if (seen.includes('\ufffd')) {
      notCarried.push({
        place,
        what: 'A letter was lost in the file, and “\ufffd” stands for it. Type the letter there.',
      });
    }
    const notes = run.notes?.map((note) => dropInvisible(note).replace(/\^(?=[A-Za-z])/g, '^ '));
    return seen === '' && notes === undefined ? [] : [{ ...run, text: seen, ...(notes ? { notes } : {}) }];
  });
  for (const name of names) {
    const what = `${name[0]?.toUpperCase()}${name.slice(1)} cannot be seen, and was left out. No word is lost.`;
    notCarried.push({ place, what });
  }
  return cleaned;
}

/** Signs that stand before a point where somebody has typed its bullet, as the reader knows them. */
const bullet = /^\s*(?:[•●▪◦·∙‣⁃○■□◆►➢➤✓✔]|[–o](?=[\s\u00a0]+\S))[\s\u00a0]*/u;

/**
 * Takes a typed bullet from the beginning of words.
 * @param runs clean words
 * @returns the words without it; null where they begin with none, or nothing else is there
 */
export function takeBullet(runs: readonly TextRun[]): TextRun[] | null {
  const words = runs.map(({ text }) => text).join('');
  const length = bullet.exec(words)?.[0].length ?? 0;
  if (length === 0 || words.slice(length).trim() === '') return null;
  let left = length;
  const rest = runs.map((run) => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    return { ...run, text: run.text.slice(cut) };
  });
  const kept = rest.filter(({ text, notes }) => text !== '' || notes !== undefined);
  return takeBullet(kept) ?? kept;
}
