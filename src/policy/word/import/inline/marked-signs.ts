// Owns the marks of words sign by sign, and settling them so that Markdown can carry them.
import type { TextRun } from '../../word-document.ts';

/** A mark that words can have beside a link. */
export type Mark = 'bold' | 'italic' | 'underline' | 'raised' | 'lowered';

/** Stands where a footnote is called. */
export const noteSign = '\ufffc';

/** One character with its marks; a line break is "\n", a footnote's call `noteSign`. */
export interface MarkedSign {
  sign: string;
  /** The words of the footnote that is called here. */
  note?: string;
  marks: ReadonlySet<Mark>;
  link: string | null;
}

const allMarks = ['underline', 'raised', 'lowered', 'bold', 'italic'] as const satisfies readonly Mark[];

/**
 * Takes runs apart into characters, with single spaces and none at the ends or beside a line break.
 * @param runs any runs
 * @returns characters in order
 */
export function splitRuns(runs: readonly TextRun[]): MarkedSign[] {
  const signs: MarkedSign[] = [];
  for (const run of runs) {
    const marks = new Set(allMarks.filter((mark) => run[mark] === true));
    // Raised and lowered at once is neither.
    if (marks.has('raised')) marks.delete('lowered');
    for (const typed of run.text) {
      const sign = /[ \t\r\f\v]/.test(typed) ? ' ' : typed;
      const before = signs.at(-1)?.sign ?? '\n';
      if (sign === ' ' && (before === ' ' || before === '\n')) continue;
      if (sign === '\n' && before === ' ') signs.pop();
      signs.push({ sign, marks, link: run.link ?? null });
    }
    for (const note of run.notes ?? []) signs.push({ sign: noteSign, note, marks: new Set(), link: null });
  }
  while (/^\s$/.test(signs.at(-1)?.sign ?? '')) signs.pop();
  while (/^\s$/.test(signs[0]?.sign ?? '')) signs.shift();
  return signs;
}

const isBlank = (sign: string | undefined): boolean => sign === undefined || /^\s$/u.test(sign);
const isPunctuation = (sign: string | undefined): boolean => sign !== undefined && /^[\p{P}\p{S}]$/u.test(sign);

/**
 * Settles marks: a space is marked where the words on both sides of it are; bold and italic print neither begins nor ends
 * with a sign next to a letter, which Markdown would not take for print.
 * @param signs characters in order
 * @returns the same characters
 */
export function settleMarks(signs: readonly MarkedSign[]): MarkedSign[] {
  let settled = settleBlanks(signs);
  for (const mark of ['bold', 'italic'] as const) settled = settleBlanks(trimPrint(settled, mark));
  return settled;
}

function settleBlanks(signs: readonly MarkedSign[]): MarkedSign[] {
  const out = [...signs];
  let start = 0;
  while (start < out.length) {
    if (!isBlank(out[start]?.sign)) {
      start++;
      continue;
    }
    let end = start;
    while (end < out.length && isBlank(out[end]?.sign)) end++;
    const [before, after] = [out[start - 1], out[end]];
    const marks = new Set([...(before?.marks ?? [])].filter((mark) => after?.marks.has(mark)));
    const link = before && after && before.link === after.link ? before.link : null;
    for (let at = start; at < end; at++) out[at] = { sign: out[at]?.sign ?? '', marks, link };
    start = end;
  }
  return out;
}

function trimPrint(signs: readonly MarkedSign[], mark: 'bold' | 'italic'): MarkedSign[] {
  const out = [...signs];
  const has = (at: number): boolean => out[at]?.marks.has(mark) === true;
  const drop = (at: number): void => {
    const sign = out[at];
    if (sign) out[at] = { ...sign, marks: new Set([...sign.marks].filter((other) => other !== mark)) };
  };
  const isWord = (at: number): boolean =>
    out[at] !== undefined && !isBlank(out[at]?.sign) && !isPunctuation(out[at]?.sign);
  for (let at = 0; at < out.length; at++) {
    if (has(at) && !has(at - 1) && isPunctuation(out[at]?.sign) && isWord(at - 1)) drop(at);
  }
  for (let at = out.length - 1; at >= 0; at--) {
    if (has(at) && !has(at + 1) && isPunctuation(out[at]?.sign) && isWord(at + 1)) drop(at);
  }
  return out;
}
