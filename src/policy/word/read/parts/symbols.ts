// Owns the signs that Word draws from a symbol font: which character of Unicode a reader sees.

/** Of the font Wingdings, by the code that Word writes. */
const wingdings: Record<number, string> = {
  0x28: '☎',
  0x2a: '✉',
  0x4a: '☺',
  0x4c: '☹',
  0x6c: '●',
  0x6d: '❍',
  0x6e: '■',
  0x6f: '□',
  0x70: '❐',
  0x71: '❑',
  0x72: '❒',
  0x75: '◆',
  0x76: '❖',
  0x9f: '•',
  0xa7: '▪',
  0xa8: '□',
  0xd8: '➢',
  0xdf: '←',
  0xe0: '→',
  0xe1: '↑',
  0xe2: '↓',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};
const symbol: Record<number, string> = {
  0x2d: '−',
  0xa3: '≤',
  0xa8: '♦',
  0xae: '→',
  0xac: '←',
  0xad: '↑',
  0xaf: '↓',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xbb: '≈',
  0xbc: '…',
  0xd2: '®',
  0xd3: '©',
  0xd4: '™',
};

/**
 * Finds what a sign of a symbol font looks like.
 * @param font such as `Wingdings`; empty where it is not known
 * @param code as Word writes it, in the area of private use or below
 * @returns the character; null for one that is not known here
 */
export function findSymbol(font: string, code: number): string | null {
  const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/^wingdings$/i.test(font)) return wingdings[own] ?? null;
  if (/^symbol$/i.test(font))
    return (
      symbol[own] ??
      (own >= 0x20 && own < 0x7f && /[\d\s!%-/:;<=>?[\]_{|}]/.test(String.fromCharCode(own))
        ? String.fromCharCode(own)
        : null)
    );
  if (code >= 0xe000 && code <= 0xf8ff) return own === 0xb7 ? '•' : own === 0xfc ? '✓' : own === 0xa7 ? '▪' : null;
  return code >= 0x20 ? String.fromCodePoint(code) : null;
}
