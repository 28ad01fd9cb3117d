// Owns drawing marked words as HTML: the one place where additions and removals become elements.
import type { WordRun } from './comparison.ts';
import { escapeHtml } from '../text/escape-html.ts';

/**
 * Draws marked words. A change is said in hidden words too, because not every screen reader announces the elements.
 * @param words runs in reading order
 * @returns escaped HTML with `<ins>` and `<del>`; empty for no runs.
 */
export function renderWords(words: readonly WordRun[]): string {
  return words
    .map(({ op, text }, at) => {
      if (op === 'same') return escapeHtml(text);
      return markHtml(op, escapeHtml(text), op === 'added' && words[at - 1]?.op === 'removed');
    })
    .join('');
}

/**
 * Marks HTML as added or removed.
 * @param op which of the two
 * @param html escaped HTML
 * @param isReplacement true where it stands right after what it replaces, so that the two can be set apart
 * @returns the HTML in its element.
 */
export function markHtml(op: 'added' | 'removed', html: string, isReplacement = false): string {
  const element = op === 'added' ? 'ins' : 'del';
  const hidden = (words: string): string => `<span class="visually-hidden"> ${words} </span>`;
  // The hidden words say it in every screen reader: where the element says it too, it would be said twice.
  return `<${element} role="none"${isReplacement ? ' class="replacement"' : ''}>${hidden(op)}${html}${hidden(`end ${op}`)}</${element}>`;
}

const wordsAround = 6;
const mostWords = 60;

/**
 * Shortens marked words to what changed and a few words around it.
 * @param words runs in reading order
 * @returns runs with "…" where words were left out.
 */
export function shortenWords(words: readonly WordRun[]): WordRun[] {
  return words.map((run, at) => {
    const parts = run.text.match(/\S+\s*|\s+/g) ?? [];
    const isFirst = at === 0;
    const isLast = at === words.length - 1;
    if (run.op !== 'same' || (isFirst && isLast)) {
      return parts.length <= mostWords ? run : { ...run, text: `${parts.slice(0, mostWords).join('').trimEnd()} …` };
    }
    const [lead, trail] = [isFirst ? 0 : wordsAround, isLast ? 0 : wordsAround];
    if (parts.length <= lead + trail + 2) return run;
    const start = parts.slice(0, lead).join('');
    const end = trail === 0 ? '' : parts.slice(-trail).join('');
    return { ...run, text: `${start}${isFirst ? '… ' : isLast ? '…' : '… '}${end}` };
  });
}
