// Owns how it is said in a line of plain text what differs in a clause, and in the words that lead in to it.
import type { ClauseShift } from './citations.ts';
import type { LeadInChange } from '../compare/compare-lead-ins.ts';
import { type ClauseChange, hasOtherWords, type WordRun } from '../compare/comparison.ts';
import { otherPictureWords } from '../compare/comparison-words.ts';
import { shorten } from '../../problems/shorten.ts';

/** Longer runs are cut in the middle of a line that people scan. */
const longest = 80;

/**
 * Words what changed in a clause, for a line of text without marks.
 * @param change a clause that was amended or removed
 * @returns such as `"advised not to" became "will not"; "promptly" was added`, without a final stop; `it was removed` for a clause that is gone, `a link leads elsewhere` where only that differs.
 */
export function formatDifference(change: Pick<ClauseChange, 'status' | 'words' | 'flags'>): string {
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
  if (change.flags.some(({ kind }) => kind === 'picture')) parts.push(otherPictureWords);
  return parts.length === 0 ? 'a link leads elsewhere' : parts.join('; ');
}

/**
 * Words what changed above a clause, for a line of text without marks.
 * @param leadIn one thing that differs above it
 * @returns such as `in "Pupils need not be advised:" above, "will" became "need not"` or `moved from under "Staff will:" to under "Staff will not:"`, without a final stop.
 */
export function formatLeadIn(leadIn: LeadInChange): string {
  if (leadIn.kind === 'amended') {
    const { change } = leadIn;
    return `in ${cite(change.after ?? change.before ?? { text: '' })} above, ${formatDifference(change)}`;
  }
  const { before, after } = leadIn;
  const parts = [before && `from under ${cite(before)}`, after && `to under ${cite(after)}`];
  return `moved ${parts.filter((part) => part !== null).join(' ')}`;
}

/**
 * Words all that differs in what a clause says.
 * @param shift its own change and those above it
 * @returns the parts joined by "; ", its own words first.
 */
export function formatShift({ change, leadIns }: ClauseShift): string {
  const own = hasOtherWords(change) ? [formatDifference(change)] : [];
  return [...own, ...leadIns.map(formatLeadIn)].join('; ');
}

function cite(words: Pick<WordRun, 'text'>): string {
  return `"${shorten(words.text.trim(), longest)}"`;
}
