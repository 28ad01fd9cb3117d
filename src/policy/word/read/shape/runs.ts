// Owns making the words of a block of what was read: without space at the ends, without marks that only a heading's look gives.
import type { TextRun } from '../../word-document.ts';
import type { RawRun } from '../text/raw.ts';

/**
 * Makes the words of a block.
 * @param raw as read
 * @param drop how many characters to leave out at the beginning: a marker that was typed
 * @returns stretches that differ in their marks; empty for no words
 */
export function makeRuns(raw: readonly RawRun[], drop = 0): TextRun[] {
  const runs = raw.map((run) => ({ ...run }));
  let left = drop;
  for (const run of runs) {
    const cut = Math.min(left, run.text.length);
    run.text = run.text.slice(cut);
    left -= cut;
  }
  trimStart(runs);
  trimEnd(runs);
  return joinAlike(runs.filter(({ text }) => text !== '').map(toTextRun));
}

/**
 * Makes the words of a heading, whose look says that it is one.
 * @param raw as read
 * @returns its words; bold and italics only where they mark some of its words
 */
export function makeHeadingRuns(raw: readonly RawRun[]): TextRun[] {
  const worded = raw.filter(({ text }) => text.trim() !== '');
  const isAllBold = worded.every(({ bold }) => bold);
  const isAllItalic = worded.every(({ italic }) => italic);
  const isAllUnderlined = worded.every(({ underline }) => underline);
  return makeRuns(
    raw.map((run) => ({
      ...run,
      bold: run.isOwnBold && !isAllBold,
      italic: run.isOwnItalic && !isAllItalic,
      underline: run.underline && !isAllUnderlined,
    })),
  );
}

function toTextRun(run: RawRun): TextRun {
  return {
    text: run.text,
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italic: true } : {}),
    ...(run.underline ? { underline: true } : {}),
    ...(run.position === 'raised' ? { raised: true } : {}),
    ...(run.position === 'lowered' ? { lowered: true } : {}),
    ...(run.link === null ? {} : { link: run.link }),
    ...(run.notes.length === 0 ? {} : { notes: run.notes }),
  };
}

function joinAlike(runs: readonly TextRun[]): TextRun[] {
  const out: TextRun[] = [];
  for (const run of runs) {
    const last = out[out.length - 1];
    if (last && last.notes === undefined && marksOf(last) === marksOf(run)) {
      out[out.length - 1] = { ...last, ...run, text: last.text + run.text };
    } else out.push(run);
  }
  return out;
}

function marksOf({ bold, italic, underline, raised, lowered, link }: TextRun): string {
  return JSON.stringify([bold, italic, underline, raised, lowered, link]);
}

function trimStart(runs: RawRun[]): void {
  for (const run of runs) {
    run.text = run.text.replace(/^\s+/, '');
    if (run.text !== '') return;
  }
}

/** What a note is called by goes with its note to the words before it. */
function trimEnd(runs: RawRun[]): void {
  for (let at = runs.length - 1; at >= 0; at -= 1) {
    const run = runs[at] as RawRun;
    run.text = run.text.replace(/\s+$/, '');
    if (run.text !== '') return;
    runs[at - 1]?.notes.push(...run.notes.splice(0));
  }
}
