// Owns when two names are the same, and when they might be: a name is typed by its owner, and by somebody else on a list.
import { editDistance } from '../../problems/nearest.ts';

/** Letters that are no other letter with an accent. */
const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'sir', 'rev', 'revd']);

/**
 * Folds a name to what makes it the same person's: case, accents, spaces, signs, titles and the order of its words do not count.
 * @param name as typed, such as "Ali, Zara" or "Ms Zara ALI"
 * @returns its words in the order of the alphabet, such as "ali zara"; empty for a name without a letter or digit
 */
export function foldName(name: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[øłđðþßæœı]/g, (letter) => letters[letter] ?? letter)
    // "O’Neill" is one word, "Anne-Marie" two.
    .replace(/[\p{M}'’‘ʼ`´.]+/gu, (signs) => (signs.includes('.') ? ' ' : ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const own = words.filter((word) => !titles.has(word));
  return (own.length > 0 ? own : words).sort().join(' ');
}

/**
 * Tells whether two different names might be one person's: a slip of the pen, an initial, a name left out.
 * @param a from `foldName`
 * @param b from `foldName`
 * @returns true when each word of the shorter one has a like word in the other, and one of these is more than an initial; false for the same name
 */
export function isNearName(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return false;
  const [shorter = [], longer = []] = [a.split(' '), b.split(' ')].sort((one, other) => one.length - other.length);
  const free = [...longer];
  let hasWord = false;
  // Whole words first: an initial must not take the place of the word that is written out.
  for (const isLike of [isSameWord, isSlip, isInitial]) {
    for (const word of [...shorter]) {
      const at = free.findIndex((candidate) => isLike(word, candidate));
      if (at < 0) continue;
      free.splice(at, 1);
      shorter.splice(shorter.indexOf(word), 1);
      hasWord ||= isLike !== isInitial && word.length > 1;
    }
  }
  return shorter.length === 0 && hasWord;
}

function isSameWord(a: string, b: string): boolean {
  return a === b;
}

/** "John" and "Jon", "Neil" and "Neill"; but not "Ann" and "Dan". */
function isSlip(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < 3 || Math.abs(a.length - b.length) > 2) return false;
  const distance = editDistance(a, b);
  if (length >= 8) return distance <= 2;
  return distance <= 1 && (length > 4 || a[0] === b[0]);
}

function isInitial(a: string, b: string): boolean {
  return (a.length === 1 || b.length === 1) && a[0] === b[0];
}
