// Owns which changed words of an amended clause a reader is asked to look at twice.
import { isNumberToken, splitTokens } from './compare-tokens.ts';
import type { Flag, WordRun } from './comparison.ts';

const dutyWords = new Set(
  (
    'must should shall may might can could will would ought need needs ' +
    'not cannot never no nobody nor neither ' +
    'require requires required requirement expect expects expected obliged obligation duty responsible ' +
    'advise advises advised recommend recommends recommended encourage encourages encouraged discouraged ' +
    'allow allows allowed permit permits permitted forbidden prohibited banned mandatory compulsory optional voluntary'
  ).split(' '),
);

const timeWords = new Set(
  (
    'minute minutes hour hours hourly day days daily week weeks weekly fortnight fortnightly ' +
    'month months monthly term terms termly half-term half-termly year years yearly annual annually ' +
    'immediate immediately urgent urgently prompt promptly soon sooner deadline until today tomorrow ' +
    'once twice regularly ' +
    'january february march april june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

const timeUnit = /(?:minute|hour|day|week|fortnight|month|term|year)s?$|\d(?:am|pm)$|\d:\d\d$|^\d{4}-\d\d/i;

/** A text and the link targets in it. */
export interface LinkedText {
  text: string;
  links: string[];
}

/**
 * Finds what to look at twice in an amended clause: changed duty words, numbers and ages, deadlines and dates, link targets.
 * These are prompts to read: a flag does not say that a duty changed, and no flag does not say that none did.
 * @param before the older text and links
 * @param after the newer text and links
 * @param words the marks between the two texts, from `compareWords`
 * @returns at most one flag of each kind, with the changed terms on each side; empty when there is nothing to point at.
 */
export function flagChange(before: LinkedText, after: LinkedText, words: readonly WordRun[]): Flag[] {
  const removed = listChanged(before.text, words, 'removed');
  const added = listChanged(after.text, words, 'added');
  const terms = (['duty', 'number', 'deadline'] as const).flatMap((kind) => {
    const [was, is] = [termsOf(kind, removed), termsOf(kind, added)];
    return isSameList(was.map(fold), is.map(fold)) ? [] : [{ kind, before: was, after: is }];
  });
  return [...terms, ...flagLinks(before.links, after.links)];
}

/** "Terms" that somebody agrees to, not those of a school year. */
const agreedTerms = /^terms?\s+(?:of|and\s+conditions?)\b/i;

/** One changed token, with its neighbours among the words of its own text. */
interface ChangedToken {
  token: string;
  previous: string;
  next: string;
  /** The text from the token on. */
  from: string;
}

function listChanged(text: string, words: readonly WordRun[], op: 'removed' | 'added'): ChangedToken[] {
  const changed = new Set<number>();
  let offset = 0;
  for (const run of words) {
    if (run.op !== op && run.op !== 'same') continue;
    const { length } = op === 'removed' ? (run.before ?? run.text) : run.text;
    if (run.op === op) for (let at = offset; at < offset + length; at++) changed.add(at);
    offset += length;
  }
  const tokens = splitTokens(text);
  const spoken = tokens.map((token) => token.trim());
  let start = 0;
  return tokens.flatMap((token, at) => {
    const isChanged = changed.has(start);
    const from = text.slice(start);
    start += token.length;
    if (!isChanged || spoken[at] === '') return [];
    return [{ token, previous: spoken[at - 2] ?? '', next: spoken[at + 2] ?? '', from }];
  });
}

function termsOf(kind: 'duty' | 'number' | 'deadline', changed: ChangedToken[]): string[] {
  return changed.filter((item) => isTerm(kind, item)).map((item) => item.token);
}

function isTerm(kind: 'duty' | 'number' | 'deadline', item: ChangedToken): boolean {
  const word = fold(item.token);
  switch (kind) {
    case 'duty':
      return (dutyWords.has(word) && !isMonthOfMay(item)) || /n't$/.test(word);
    case 'number':
      return isNumberToken(item.token);
    case 'deadline':
      if (agreedTerms.test(item.from)) return false;
      return timeWords.has(word) || isMonthOfMay(item) || (isNumberToken(item.token) && timeUnit.test(item.token));
  }
}

/** "May" is the month beside a number or where a capital is not due. */
function isMonthOfMay({ token, previous, next }: ChangedToken): boolean {
  if (token !== 'May') return false;
  return isNumberToken(next) || /[\p{L}\p{N}]$/u.test(previous);
}

function flagLinks(before: string[], after: string[]): Flag[] {
  if (isSameList(before, after)) return [];
  const [was, is] = [without(before, after), without(after, before)];
  const isReordered = was.length === 0 && is.length === 0;
  return [{ kind: 'link', before: isReordered ? before : was, after: isReordered ? after : is }];
}

function without(items: string[], others: string[]): string[] {
  const rest = [...others];
  return items.filter((item) => {
    const at = rest.indexOf(item);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[’‘]/g, "'");
}

function isSameList(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}
