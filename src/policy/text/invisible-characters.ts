// Owns which characters nobody sees: they break searches, comparisons and feeds, or turn words round, and no one can tell why.

/** Characters of control and format, and blanks that are no space (Unicode 16, general categories Cc and Cf, and Default_Ignorable_Code_Point); half a character, what Unicode says is none, and what each font draws as it likes (Co), such as the bullets that Word pastes. */
const invisible =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]/gu;

/** What makes a feed or a calendar unreadable wherever it stands. */
const noCharacter = /^[\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** What only some font has a picture for. */
const ownOfFonts = /^\p{Co}/u;

/** Flags of parts of a country. */
const flags = /\u{1f3f4}[\u{e0020}-\u{e007f}]+/gu;

/** Where such a character has its part: in pictures made of several, and between letters of scripts that need a joiner. */
const parts: readonly { character: RegExp; before: RegExp; after: RegExp }[] = [
  { character: /^[\ufe00-\ufe0f]/, before: /^[\p{S}\p{Emoji}\p{Script=Han}]/u, after: /^/ },
  {
    character: /^\u200d/,
    before: /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u,
    after: /^\p{Extended_Pictographic}/u,
  },
  {
    character: /^[\u200c\u200d]/,
    before: /^(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\p{L}\p{M}]/u,
    after: /^\p{L}/u,
  },
];

const names: Record<number, string> = {
  0x7f: 'a control character',
  0xad: 'a soft hyphen',
  0x200b: 'a zero-width space',
  0x200c: 'a zero-width non-joiner',
  0x200d: 'a zero-width joiner',
  0x200e: 'a left-to-right mark',
  0x200f: 'a right-to-left mark',
  0x2028: 'a line separator',
  0x2029: 'a paragraph separator',
  0x202a: 'a left-to-right embedding',
  0x202b: 'a right-to-left embedding',
  0x202c: 'an end of embedding',
  0x202d: 'a left-to-right override',
  0x202e: 'a right-to-left override',
  0x2060: 'a word joiner',
  0x2066: 'a left-to-right isolate',
  0x2067: 'a right-to-left isolate',
  0x2068: 'a first strong isolate',
  0x2069: 'an end of isolate',
  0x2800: 'a blank Braille pattern',
  0xfeff: 'a byte order mark',
};

/** One of them in a text. */
export interface InvisibleCharacter {
  /** Where it stands in the text, in UTF-16 units. */
  index: number;
  /** Such as "a zero-width space". */
  name: string;
  /** Such as "U+200B". */
  code: string;
  /** True where it does no harm but to be there: it is neither of control nor of direction. */
  isHarmless: boolean;
}

/**
 * Lists the characters in a text that nobody sees.
 * @param text any text; tabs and line ends are seen
 * @returns each in order; those that a picture, a flag or a script needs are left out.
 */
export function listInvisible(text: string): InvisibleCharacter[] {
  const needed = new Set<number>();
  if (!invisible.test(text)) return [];
  invisible.lastIndex = 0;
  for (const { 0: flag, index } of text.matchAll(flags)) {
    for (let at = index; at < index + flag.length; at++) needed.add(at);
  }
  return [...text.matchAll(invisible)]
    .filter(({ 0: character, index }) => !needed.has(index) && !hasPart(text, index, character))
    .map(({ 0: character, index }) => {
      const code = character.codePointAt(0) ?? 0;
      const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
      const name =
        names[code] ??
        (isControl
          ? 'a control character'
          : noCharacter.test(character)
            ? 'half a character, or none'
            : ownOfFonts.test(character)
              ? 'a sign of one font alone, such as a bullet from Word'
              : 'a character of no width');
      const isHarmless =
        !isControl &&
        !noCharacter.test(character) &&
        !(code >= 0x2028 && code <= 0x202e) &&
        !(code >= 0x2066 && code <= 0x2069);
      return { index, name, code: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`, isHarmless };
    });
}

function hasPart(text: string, index: number, character: string): boolean {
  // The character before may have two units, and so may the one after.
  const before = [...text.slice(Math.max(0, index - 2), index)].pop() ?? '';
  const after = text.slice(index + character.length, index + character.length + 2);
  return parts.some((part) => part.character.test(character) && part.before.test(before) && part.after.test(after));
}

/**
 * Drops the characters that nobody sees.
 * @param text any text
 * @returns the text without them; those that a picture, a flag or a script needs stay
 */
export function dropInvisible(text: string): string {
  const places = new Set(listInvisible(text).map(({ index }) => index));
  if (places.size === 0) return text;
  let at = 0;
  let kept = '';
  for (const character of text) {
    if (!places.has(at)) kept += character;
    at += character.length;
  }
  return kept;
}
