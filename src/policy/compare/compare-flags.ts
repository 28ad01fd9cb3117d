// Owns which changed words of an amended clause a reader is asked to look at twice.
import type { Picture } from '../version/model.ts';
import { hasSamePictures } from '../version/pictures.ts';
import { foldText } from '../text/fold-text.ts';
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
    'once twice regularly biannually beforehand straightaway forthwith instantly overnight weekend weekends ' +
    'january february march april june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

/** Times of several words: each is one term, found where one of its words changed. */
const timePhrases =
  /^(?:(?:at|on|during|before|after|following) (?:induction|arrival|appointment|admission)|at once|straight away|without delay|as soon as possible|in advance)\b/i;

/** The words with which such a time begins. */
const beginsPhrase = new Set('at on during before after following straight without as in'.split(' '));

/** Who or what a rule is about, and when it does not hold. */
const scopeWords = new Set(
  'all any every each only solely both either some most none always except unless everyone everybody anyone anybody'.split(
    ' ',
  ),
);

/** Numbers that are the document's own: of a page, a footnote, or a note in brackets. */
const ownNumber = /^(?:pages?|pp?|pg|footnotes?|endnotes?|notes?|fn)$/i;

/** Before "need" or "needs" these make it a thing that somebody has. */
const beforeNoun = new Set(
  (
    'the a an any their his her its our your my these those all some other no in of with special specific individual ' +
    'additional particular educational medical dietary health learning care safeguarding complex different diverse ' +
    'emotional social behavioural communication sensory support physical basic language pastoral welfare personal ' +
    'sen send identified unmet training'
  ).split(' '),
);

const timeUnit = /(?:minute|hour|day|week|fortnight|month|term|year)s?$|\d(?:am|pm)$|\d:\d\d$|^\d{4}-\d\d/i;

/** A text and the link targets in it. */
export interface LinkedText {
  text: string;
  links: string[];
}

/**
 * Finds what to look at twice in an amended clause: changed duty words, numbers and ages, deadlines and dates, words of scope, link targets.
 * These are prompts to read: a flag does not say that a duty changed, and no flag does not say that none did.
 * @param before the older text and links
 * @param after the newer text and links
 * @param words the marks between the two texts, from `compareWords`
 * @returns at most one flag of each kind, with the changed terms on each side; empty when there is nothing to point at.
 */
export function flagChange(before: LinkedText, after: LinkedText, words: readonly WordRun[]): Flag[] {
  const removed = listChanged(before.text, words, 'removed');
  const added = listChanged(after.text, words, 'added');
  const terms = (['duty', 'scope', 'number', 'deadline'] as const).flatMap((kind) => {
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
  /** The text right before the token, and all from it on. */
  before: string;
  from: string;
}

/** Characters before a token that tell what it is. */
const nearby = 40;

function listChanged(text: string, words: readonly WordRun[], op: 'removed' | 'added'): ChangedToken[] {
  const changed = new Uint8Array(text.length);
  let offset = 0;
  for (const run of words) {
    if (run.op !== op && run.op !== 'same') continue;
    const { length } = op === 'removed' ? (run.before ?? run.text) : run.text;
    if (run.op === op) changed.fill(1, offset, offset + length);
    offset += length;
  }
  const found: ChangedToken[] = [];
  const tokens = splitTokens(text);
  let start = 0;
  let phraseEnd = 0;
  for (const [at, token] of tokens.entries()) {
    const [from, end] = [text.slice(start), start + token.length];
    const [phrase = token] = (beginsPhrase.has(token.toLowerCase()) && timePhrases.exec(from)) || [];
    const isChanged = changed.subarray(start, start + phrase.length).includes(1);
    if (isChanged && token.trim() !== '' && start >= phraseEnd) {
      const [previous = '', next = ''] = [tokens[at - 2]?.trim(), tokens[at + 2]?.trim()];
      found.push({ token: phrase, previous, next, before: text.slice(Math.max(start - nearby, 0), start), from });
      phraseEnd = start + phrase.length;
    }
    start = end;
  }
  return found;
}

type TermKind = 'duty' | 'scope' | 'number' | 'deadline';

function termsOf(kind: TermKind, changed: ChangedToken[]): string[] {
  return changed.filter((item) => isTerm(kind, item)).map((item) => item.token);
}

function isTerm(kind: TermKind, item: ChangedToken): boolean {
  const word = fold(item.token);
  switch (kind) {
    case 'duty':
      return (dutyWords.has(word) && !isMonthOfMay(item) && !isNoun(item)) || /n't$/.test(word);
    case 'scope':
      return scopeWords.has(word);
    case 'number':
      return isNumberToken(item.token) && !isOwnNumber(item);
    case 'deadline':
      if (agreedTerms.test(item.from)) return false;
      if (timePhrases.test(item.token)) return true;
      return timeWords.has(word) || isMonthOfMay(item) || (isNumberToken(item.token) && timeUnit.test(item.token));
  }
}

/** "Their needs", "special educational needs", "the needs of pupils"; but "the need to" is a duty. */
function isNoun({ token, previous, next }: ChangedToken): boolean {
  if (!/^needs?$/i.test(token) || /^to$/i.test(next)) return false;
  const before = fold(previous);
  return beforeNoun.has(before) || /(?:'s|s')$/.test(before) || /^(?:of|and|assessments?)$/i.test(next);
}

/** The number of a page or a footnote: after the word for it, in square brackets, or right after the end of a word or sentence. */
function isOwnNumber({ token, previous, before, from }: ChangedToken): boolean {
  if (ownNumber.test(previous) || /\b(?:pages?|pp?\.|pg\.|footnotes?|notes?|fn\.) ?$/i.test(before)) return true;
  if (/\[$/.test(before) && from.startsWith(`${token}]`)) return true;
  return /^\d{1,3}$/.test(token) && /\p{L}[.,;:!?)'"’”]+$/u.test(before);
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

/**
 * Finds whether an amended clause shows another picture.
 * @param before the pictures of the older clause
 * @param after those of the newer
 * @returns a flag with the names of the files on each side; empty where the bytes are the same in the same order.
 */
export function flagPictures(before: readonly Picture[] = [], after: readonly Picture[] = []): Flag[] {
  if (hasSamePictures({ pictures: before }, { pictures: after })) return [];
  return [{ kind: 'picture', before: before.map(({ name }) => name), after: after.map(({ name }) => name) }];
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
  return foldText(word).toLowerCase();
}

function isSameList(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}
