// Owns keeping the footnotes of a clause that was reworded: where a footnote's words still stand in brackets, it is called there again.
import { parseHtml } from '../../../text/html-tree.ts';
import type { Clause } from '../../../version/model.ts';
import type { TextRun } from '../../word-document.ts';
import { plainText } from '../inline/block-words.ts';
import type { Part } from '../tree/draft-tree.ts';

/** A footnote as a clause of the older version calls it. */
export interface OlderNote {
  /** As typed in `[^plan]`. */
  name: string;
  /** What our own Word file has in its place: `[plan: On the form.]`, or `[plan]` where its words stand above. */
  words: string;
  /** The same as HTML, without the brackets. */
  html: string;
  /** Where its links lead, as authored. */
  links: string[];
  /** False where its words stand above. */
  isFirst: boolean;
}

/**
 * Lists the footnotes that a clause calls.
 * @param clause of the older version
 * @returns them in order
 */
export function listOlderNotes({ html, links }: Pick<Clause, 'html' | 'links'>): OlderNote[] {
  return [...html.matchAll(/<small>\[(([^:\]<]+)(:?).*?)\]<\/small>/g)].map((match) => {
    const [, inner = '', name = '', colon = ''] = match;
    const before = countLinks(html.slice(0, match.index));
    return {
      name,
      words: `[${plainText(parseHtml(inner))}]`,
      html: inner,
      links: links.slice(before, before + countLinks(inner)),
      isFirst: colon !== '',
    };
  });
}

function countLinks(html: string): number {
  return html.split('<a ').length - 1;
}

/**
 * Lists the footnotes whose words still stand in a clause, and that mean the same there: what one says stands where it is first called.
 * @param older the clause of the older version
 * @param parts of the clause now
 * @param called names of those that a clause above calls
 * @returns them in order
 */
export function listCallable(older: Clause, parts: readonly Part[], called: ReadonlySet<string>): OlderNote[] {
  const text = parts.map(textOf).join(' ');
  const notes = listOlderNotes(older).filter(({ words }) => text.includes(` ${words}`));
  const first = new Map(
    notes.filter(({ isFirst }) => isFirst).map(({ name, words }): [string, number] => [name, text.indexOf(words)]),
  );
  return notes.filter(({ name, words, isFirst }) => {
    const isAbove = (first.get(name) ?? Infinity) < text.indexOf(words);
    return isFirst ? !called.has(name) : called.has(name) || isAbove;
  });
}

function textOf(part: Part): string {
  const runs = part.kind === 'table' ? part.rows.flat(2) : part.runs;
  return runs.map(({ text }) => text).join('');
}

/**
 * Makes calls of the words of footnotes.
 * @param parts of a clause
 * @param notes that can be called there
 * @returns the same parts; in place of a footnote's words, the run before them has those words among its `notes`
 */
export function callNotes(parts: readonly Part[], notes: readonly OlderNote[]): Part[] {
  const call = (runs: readonly TextRun[]): TextRun[] =>
    notes.reduce<TextRun[]>((called, { words }) => callNote(called, words), [...runs]);
  return parts.map((part) =>
    part.kind === 'table'
      ? { ...part, rows: part.rows.map((row) => row.map(call)) }
      : { ...part, runs: call(part.runs) },
  );
}

function callNote(runs: readonly TextRun[], words: string): TextRun[] {
  const text = runs.map((run) => run.text).join('');
  const start = text.indexOf(` ${words}`);
  if (start <= 0) return [...runs];
  const end = start + words.length + 1;
  let at = 0;
  return runs.flatMap((run): TextRun[] => {
    const [from, to] = [at, (at += run.text.length)];
    const before = run.text.slice(0, Math.max(0, start - from));
    const after = run.text.slice(Math.max(0, end - from));
    const isLast = from < start && start <= to;
    if (!isLast) return before + after === '' ? [] : [{ ...run, text: before + after }];
    const { notes = [], ...bare } = run;
    // What the run itself calls is called at its end.
    if (after === '') return [{ ...bare, text: before, notes: [words, ...notes] }];
    return [
      { ...bare, text: before, notes: [words] },
      { ...run, text: after },
    ];
  });
}
