// Owns marking what differs between the words of two versions, so that each side comes back exactly: signs, marks, links and pictures too.
import { compareWords } from '../../compare/compare-words.ts';
import { type Mark, type OutRun, textOf } from './blocks.ts';

/**
 * Gives every run a mark.
 * @param runs in order
 * @param mark which
 * @returns a copy
 */
export function markAll(runs: readonly OutRun[], mark: Mark): OutRun[] {
  return runs.map((run) => ({ ...run, mark }));
}

/**
 * Marks what differs. The words are those that the comparison page marks; beside them, what that page takes for the same
 * but is typed in another way (another quotation mark, a word in bold, another address of a link) is replaced.
 * @param before the older runs
 * @param after the newer runs
 * @returns runs in order: those without `added` are the older, those without `removed` the newer
 */
export function markRuns(before: readonly OutRun[], after: readonly OutRun[]): OutRun[] {
  if (isSame(before, after)) return [...after];
  // Words cannot be marked inside a picture, so both stand whole.
  if ([...before, ...after].some(({ picture }) => picture)) {
    return [...markAll(before, 'removed'), ...markAll(after, 'added')];
  }
  const [older, newer] = [new Cutter(before), new Cutter(after)];
  const out: OutRun[] = [];
  for (const { op, text, before: typed = text } of compareWords(textOf(before), textOf(after))) {
    const was = op === 'added' ? [] : older.take(typed.length);
    const is = op === 'removed' ? [] : newer.take(text.length);
    out.push(...(op === 'same' ? markSame(was, is) : [...markAll(was, 'removed'), ...markAll(is, 'added')]));
  }
  return joinRuns(out);
}

/** What counts as the same words: kept where it is typed the same, else replaced. */
function markSame(was: readonly OutRun[], is: readonly OutRun[]): OutRun[] {
  if (joined(was).length !== joined(is).length) return [...markAll(was, 'removed'), ...markAll(is, 'added')];
  const [older, newer] = [new Cutter(was), new Cutter(is)];
  const kept: OutRun[] = [];
  let [removed, added]: [OutRun[], OutRun[]] = [[], []];
  const close = (): void => {
    kept.push(...joinRuns(removed), ...joinRuns(added));
    [removed, added] = [[], []];
  };
  for (;;) {
    const length = Math.min(older.left, newer.left);
    if (length === 0) break;
    const [[old], [now]] = [older.take(length), newer.take(length)];
    if (old === undefined || now === undefined) break;
    if (isSame([old], [now])) {
      close();
      kept.push(now);
    } else {
      removed.push({ ...old, mark: 'removed' });
      added.push({ ...now, mark: 'added' });
    }
  }
  close();
  return kept;
}

/** Takes runs apart by the count of characters. */
class Cutter {
  readonly #runs: OutRun[];

  constructor(runs: readonly OutRun[]) {
    this.#runs = [...runs];
  }

  /** How many characters the next run still has; 0 at the end. */
  get left(): number {
    return this.#runs[0]?.text.length ?? 0;
  }

  take(count: number): OutRun[] {
    const taken: OutRun[] = [];
    let rest = count;
    while (rest > 0) {
      const run = this.#runs.shift();
      if (run === undefined) break;
      taken.push({ ...run, text: run.text.slice(0, rest) });
      if (run.text.length > rest) this.#runs.unshift({ ...run, text: run.text.slice(rest) });
      rest -= Math.min(rest, run.text.length);
    }
    return taken;
  }
}

function joined(runs: readonly OutRun[]): string {
  return runs.map(({ text }) => text).join('');
}

/** Runs that differ in nothing but their place are one. */
function joinRuns(runs: readonly OutRun[]): OutRun[] {
  const out: OutRun[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    const isOne = last && !last.picture && !run.picture && last.mark === run.mark && looksOf(last) === looksOf(run);
    if (isOne) out[out.length - 1] = { ...last, text: last.text + run.text };
    else out.push(run);
  }
  return out;
}

function isSame(before: readonly OutRun[], after: readonly OutRun[]): boolean {
  const write = (runs: readonly OutRun[]): string =>
    JSON.stringify(joinRuns(markAll(runs, 'same')).map((run) => [run.text, looksOf(run)]));
  return write(before) === write(after);
}

/** Everything about a run but its words and its mark. */
function looksOf(run: OutRun): string {
  const { bold, italic, underline, raised, lowered, struck, code, small, link, picture } = run;
  return JSON.stringify([bold, italic, underline, raised, lowered, struck, code, small, link, picture?.sha256]);
}
