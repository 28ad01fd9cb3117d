// Owns arranging what two texts share and where they differ, so that marks stand on whole words and are worth reading.
import type { WordRun } from './comparison.ts';

/** A token that both texts have: as it is compared, and as each of them types it. */
export interface Token {
  key: string;
  before: string;
  after: string;
}

/** Kept tokens, or a place where tokens were taken out and others put in. */
export type Stretch = { kind: 'same'; tokens: Token[] } | { kind: 'change'; removed: string[]; added: string[] };
export type Change = Extract<Stretch, { kind: 'change' }>;

const weakWords = new Set(
  'a an and are as at be by for from in is it its of on or that the their this to was were with'.split(' '),
);

/** Kept between two replacements, so few weak words are chance, not survival. */
const mostWeakWords = 2;

/**
 * Gives the change at the end of a list, to add to it.
 * @param stretches a list that is being made; where it does not end in a change, an empty one is put there
 * @returns the change
 */
export function openChange(stretches: Stretch[]): Change {
  const last = stretches.at(-1);
  if (last?.kind === 'change') return last;
  const change: Change = { kind: 'change', removed: [], added: [] };
  stretches.push(change);
  return change;
}

/**
 * Takes what is kept between two replacements by chance into one: a few weak words, a space, a bracket, a comma.
 * @param stretches in reading order
 * @returns the same texts in fewer stretches
 */
export function absorbChance(stretches: readonly Stretch[]): Stretch[] {
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
    out.splice(-2, 2, joinChanges(earlier, asChange(between.tokens), stretch));
  }
  return out;
}

function isChance(earlier: Change, between: readonly Token[], later: Change): boolean {
  const words = between.filter(({ key }) => !/^[\s()[\]{}'",/-]*$/.test(key));
  if (words.length === 0)
    return earlier.removed.length + later.removed.length > 0 && earlier.added.length + later.added.length > 0;
  const isFew = words.length <= mostWeakWords && words.every(({ key }) => weakWords.has(key.toLowerCase()));
  return isFew && isReplacement(earlier) && isReplacement(later);
}

function isReplacement(change: Change): boolean {
  return change.removed.length > 0 && change.added.length > 0;
}

/**
 * Takes a word into each mark that would hold nothing but spaces and brackets, which hardly anybody would see.
 * @param stretches in reading order
 * @returns the same texts; a bracket that opens takes the word after it, anything else the word before it
 */
export function widenFaint(stretches: readonly Stretch[]): Stretch[] {
  const rest = stretches.map((stretch) =>
    'tokens' in stretch ? { ...stretch, tokens: [...stretch.tokens] } : stretch,
  );
  const out: Stretch[] = [];
  const push = (change: Change): void => {
    const last = out.at(-1);
    if (last?.kind === 'change') out.splice(-1, 1, joinChanges(last, change));
    else out.push(change);
  };
  for (const [at, stretch] of rest.entries()) {
    if (stretch.kind === 'same') {
      if (stretch.tokens.length > 0) out.push(stretch);
      continue;
    }
    const [previous, next] = [out.at(-1), rest[at + 1]];
    if (!isFaint(stretch) || previous?.kind === 'change') push(stretch);
    else if (next?.kind === 'same' && (previous === undefined || opensBracket(stretch))) {
      const end = next.tokens.findIndex(({ key }) => key.trim() !== '') + 1;
      push(joinChanges(stretch, asChange(next.tokens.splice(0, end))));
    } else if (previous === undefined) push(stretch);
    else {
      const start = previous.tokens.map(({ key }) => key.trim() !== '').lastIndexOf(true);
      const taken = asChange(previous.tokens.splice(Math.max(start, 0)));
      if (previous.tokens.length === 0) out.pop();
      push(joinChanges(taken, stretch));
    }
  }
  return out;
}

function opensBracket({ removed, added }: Change): boolean {
  return /[([{]$/.test([...removed, ...added].join(''));
}

function isFaint({ removed, added }: Change): boolean {
  return /^[\s()[\]{}]+$/.test([...removed, ...added].join(''));
}

/**
 * Gives back spaces at the ends of a change that both sides share, so that marks begin and end with words.
 * @param stretch any stretch
 * @returns the same texts in up to three stretches
 */
export function trimSpaces(stretch: Stretch): Stretch[] {
  if (stretch.kind === 'same') return [stretch];
  const [removed, added] = [[...stretch.removed], [...stretch.added]];
  const lead: Token[] = [];
  while (isSpace(removed[0]) && isSpace(added[0])) lead.push(spaceToken(removed.shift(), added.shift()));
  const trail: Token[] = [];
  while (isSpace(removed.at(-1)) && isSpace(added.at(-1))) trail.unshift(spaceToken(removed.pop(), added.pop()));
  return [
    { kind: 'same', tokens: lead },
    { kind: 'change', removed, added },
    { kind: 'same', tokens: trail },
  ];
}

/**
 * Counts what two texts share.
 * @param stretches in reading order
 * @returns the length of all kept tokens as they are compared
 */
export function countKept(stretches: readonly Stretch[]): number {
  const kept = stretches.flatMap((stretch) => (stretch.kind === 'same' ? stretch.tokens : []));
  return kept.reduce((sum, { key }) => sum + key.length, 0);
}

/**
 * Writes stretches as runs of words.
 * @param stretches in reading order
 * @returns runs, none empty; what both texts have in other signs is a run of its own
 */
export function writeRuns(stretches: readonly Stretch[]): WordRun[] {
  const runs: WordRun[] = [];
  const write = (op: WordRun['op'], text: string): void => {
    const last = runs.at(-1);
    if (text === '') return;
    if (last?.op === op && last.before === undefined) last.text += text;
    else runs.push({ op, text });
  };
  for (const stretch of stretches) {
    if (stretch.kind === 'change') {
      write('removed', stretch.removed.join(''));
      write('added', stretch.added.join(''));
      continue;
    }
    for (const { before, after } of stretch.tokens) {
      if (before === after) write('same', after);
      else runs.push({ op: 'same', text: after, before });
    }
  }
  return runs;
}

function joinChanges(...changes: readonly Change[]): Change {
  return {
    kind: 'change',
    removed: changes.flatMap(({ removed }) => removed),
    added: changes.flatMap(({ added }) => added),
  };
}

function asChange(tokens: readonly Token[]): Change {
  return { kind: 'change', removed: tokens.map(({ before }) => before), added: tokens.map(({ after }) => after) };
}

function spaceToken(before = '', after = ''): Token {
  return { key: ' ', before, after };
}

function isSpace(text: string | undefined): boolean {
  return text !== undefined && text.trim() === '';
}
