// Owns roman numerals.

const romans: readonly [value: number, letters: string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/**
 * Writes a number as a roman numeral in lower-case letters.
 * @param value from 1 to 3999
 * @returns such as `xiv`; the digits of a number that has no numeral
 */
export function formatRoman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let left = value;
  let out = '';
  for (const [worth, letters] of romans) {
    while (left >= worth) {
      out += letters;
      left -= worth;
    }
  }
  return out;
}
