// Owns which words of two texts are the same, added or removed, arranged so that a person can read the result.
import { diffArrays } from 'diff';
import { foldText, foldWithPlaces } from '../text/fold-text.ts';
import { splitTokens } from './compare-tokens.ts';
import type { WordRun } from './comparison.ts';
import {
  absorbChance,
  type Change,
  countKept,
  openChange,
  type Stretch,
  type Token,
  trimSpaces,
  widenFaint,
  writeRuns,
} from './word-stretches.ts';

/** Below this share of the longer text, marks hide more than they show. */
const leastShareKept = 0.3;

/** Beyond this many tokens added and removed no text is worth marking word by word, and the search for the best marks grows with its square. */
const mostEdits = 1200;

/**
 * Marks the words that differ between two texts. What `foldText` takes for the same is the same here.
 * Swapping the texts swaps `added` and `removed` and changes nothing else.
 * @param before the older text, plain; may be empty
 * @param after the newer text, plain; may be empty
 * @returns runs in reading order, removed before added where one replaces the other; same and removed runs joined are `before` exactly, same and added joined `after` exactly. Old and new stand whole when under 30% of the longer text survives. Empty when both are.
 */
export function compareWords(before: string, after: string): WordRun[] {
  return writeRuns(compareTexts(before, after));
}

/**
 * Finds what two texts share and where they differ, for runs of their own or as part of a longer text.
 * @param before the older text, plain; may be empty
 * @param after the newer text, plain; may be empty
 * @returns stretches in reading order
 */
export function compareTexts(before: string, after: string): Stretch[] {
  if (before === after) return [{ kind: 'same', tokens: [{ key: before, before, after }] }];
  const [older, newer] = [listTokens(before), listTokens(after)];
  const found = findStretches(older, newer);
  const stretches = found && widenFaint(absorbChance(found)).flatMap(trimSpaces);
  const longest = Math.max(...[older, newer].map((tokens) => tokens.reduce((sum, { key }) => sum + key.length, 0)));
  if (stretches === null || countKept(stretches) < leastShareKept * longest) {
    return [{ kind: 'change', removed: older.map(({ text }) => text), added: newer.map(({ text }) => text) }];
  }
  return stretches;
}

/** A token of one text: as it is compared, and as it was typed. */
interface Typed {
  key: string;
  text: string;
}

function listTokens(text: string): Typed[] {
  // Most texts are as they would be folded.
  if (foldText(text) === text) return splitTokens(text).map((key) => ({ key, text: key }));
  const folded = foldWithPlaces(text);
  const keys = splitTokens(folded.text);
  // What nobody can see is all there is.
  if (keys.length === 0) return text === '' ? [] : [{ key: '', text }];
  let at = 0;
  return keys.map((key) => {
    const start = at;
    at += key.length;
    return { key, text: text.slice(folded.starts[start], folded.starts[at]) };
  });
}

/** The package's answer depends on which text comes first, so the texts are always given to it in the same order. */
function findStretches(older: readonly Typed[], newer: readonly Typed[]): Stretch[] | null {
  const keys = [older, newer].map((tokens) => tokens.map(({ key }) => key));
  const [before = [], after = []] = keys;
  const isOlderFirst = before.join('') < after.join('');
  const [first, second] = isOlderFirst ? [before, after] : [after, before];
  const parts = diffArrays(first, second, { maxEditLength: mostEdits });
  if (parts === undefined) return null;
  const stretches: Stretch[] = [];
  let [olderAt, newerAt] = [0, 0];
  const takeOlder = (count: number): Typed[] => older.slice(olderAt, (olderAt += count));
  const takeNewer = (count: number): Typed[] => newer.slice(newerAt, (newerAt += count));
  for (const { added, removed, value } of parts) {
    if (!added && !removed) {
      const was = takeOlder(value.length);
      const tokens = takeNewer(value.length).map(({ key, text }, at): Token => ({
        key,
        before: was[at]?.text ?? text,
        after: text,
      }));
      stretches.push({ kind: 'same', tokens });
      continue;
    }
    const change: Change = openChange(stretches);
    if (removed === isOlderFirst) change.removed.push(...takeOlder(value.length).map(({ text }) => text));
    else change.added.push(...takeNewer(value.length).map(({ text }) => text));
  }
  return stretches;
}
