// Owns which words of two texts are the same, added or removed, arranged so that a person can read the result.
import { diffArrays } from 'diff';
import { splitTokens } from './compare-tokens.ts';
import type { WordRun } from './comparison.ts';

const weakWords = new Set(
  'a an and are as at be by for from in is it its of on or that the their this to was were with'.split(' '),
);

/** Kept between two replacements, so few weak words are chance, not survival. */
const mostWeakWords = 2;

/** Below this share of the longer text, marks hide more than they show. */
const leastShareKept = 0.3;

/** Beyond this many tokens added and removed no text is worth marking word by word, and the search for the best marks grows with its square. */
const mostEdits = 1200;

/** Kept tokens, or a place where tokens were taken out and others put in. */
type Stretch = { kind: 'same'; tokens: string[] } | { kind: 'change'; removed: string[]; added: string[] };
type Change = Extract<Stretch, { kind: 'change' }>;

/**
 * Marks the words that differ between two texts.
 * Swapping the texts swaps `added` and `removed` and changes nothing else.
 * @param before the older text, plain; may be empty
 * @param after the newer text, plain; may be empty
 * @returns runs in reading order, removed before added where one replaces the other; same and removed runs joined are `before` exactly, same and added joined `after` exactly. Old and new stand whole when under 30% of the longer text survives. Empty when both are.
 */
export function compareWords(before: string, after: string): WordRun[] {
  if (before === after) return writeRuns([{ kind: 'same', tokens: [before] }]);
  const whole: Stretch[] = [{ kind: 'change', removed: [before], added: [after] }];
  const found = findStretches(before, after);
  if (found === null) return writeRuns(whole);
  const stretches = absorbWeakWords(found).flatMap(trimSpaces);
  const kept = stretches.reduce(
    (sum, stretch) => sum + (stretch.kind === 'same' ? stretch.tokens.join('').length : 0),
    0,
  );
  return writeRuns(kept < leastShareKept * Math.max(before.length, after.length) ? whole : stretches);
}

/** The package's answer depends on which text comes first, so the texts are always given to it in the same order. */
function findStretches(before: string, after: string): Stretch[] | null {
  const [first, second] = before < after ? [before, after] : [after, before];
  const parts = diffArrays(splitTokens(first), splitTokens(second), { maxEditLength: mostEdits });
  if (parts === undefined) return null;
  const stretches: Stretch[] = [];
  for (const part of parts) {
    if (!part.added && !part.removed) {
      stretches.push({ kind: 'same', tokens: part.value });
      continue;
    }
    const change = openChange(stretches);
    const isInBefore = part.removed === (first === before);
    (isInBefore ? change.removed : change.added).push(...part.value);
  }
  return stretches;
}

function openChange(stretches: Stretch[]): Change {
  const last = stretches.at(-1);
  if (last?.kind === 'change') return last;
  const change: Change = { kind: 'change', removed: [], added: [] };
  stretches.push(change);
  return change;
}

function absorbWeakWords(stretches: Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  for (const stretch of stretches) {
    const [earlier, between] = [out.at(-2), out.at(-1)];
    const isJoined =
      stretch.kind === 'change' &&
      between?.kind === 'same' &&
      earlier?.kind === 'change' &&
      isChance(earlier, between.tokens, stretch);
    if (!isJoined) {
      out.push(stretch);
      continue;
    }
    out.splice(-2, 2, {
      kind: 'change',
      removed: [...earlier.removed, ...between.tokens, ...stretch.removed],
      added: [...earlier.added, ...between.tokens, ...stretch.added],
    });
  }
  return out;
}

function isChance(earlier: Change, between: string[], later: Change): boolean {
  const words = between.filter((token) => !isSpace(token));
  if (words.length === 0)
    return earlier.removed.length + later.removed.length > 0 && earlier.added.length + later.added.length > 0;
  const isFew = words.length <= mostWeakWords && words.every((token) => weakWords.has(token.toLowerCase()));
  return isFew && isReplacement(earlier) && isReplacement(later);
}

function isReplacement(change: Change): boolean {
  return change.removed.length > 0 && change.added.length > 0;
}

/** Gives back spaces at the ends that both sides share, so that marks begin and end with words. */
function trimSpaces(stretch: Stretch): Stretch[] {
  if (stretch.kind === 'same') return [stretch];
  const [removed, added] = [[...stretch.removed], [...stretch.added]];
  const lead: string[] = [];
  while (isSharedSpace(removed[0], added[0])) {
    lead.push(...removed.splice(0, 1));
    added.shift();
  }
  const trail: string[] = [];
  while (isSharedSpace(removed.at(-1), added.at(-1))) {
    trail.unshift(...removed.splice(-1));
    added.pop();
  }
  return [
    { kind: 'same', tokens: lead },
    { kind: 'change', removed, added },
    { kind: 'same', tokens: trail },
  ];
}

function isSharedSpace(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a === b && isSpace(a);
}

function isSpace(token: string): boolean {
  return token.trim() === '';
}

function writeRuns(stretches: Stretch[]): WordRun[] {
  const runs: WordRun[] = [];
  const write = (op: WordRun['op'], tokens: string[]): void => {
    const text = tokens.join('');
    const last = runs.at(-1);
    if (text === '') return;
    if (last?.op === op) last.text += text;
    else runs.push({ op, text });
  };
  for (const stretch of stretches) {
    if (stretch.kind === 'same') write('same', stretch.tokens);
    else {
      write('removed', stretch.removed);
      write('added', stretch.added);
    }
  }
  return runs;
}
