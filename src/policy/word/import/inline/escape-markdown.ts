// Owns which signs of plain words are typed with `\` before them, so that Markdown takes them for words.
import { listAddresses } from './typed-addresses.ts';

/** Where the words stand. */
export interface EscapePlace {
  /** True inside a cell of a table. */
  isCell?: boolean;
  /** True inside the words of a link. */
  isInLink?: boolean;
  /** True where a link follows right after. */
  isBeforeLink?: boolean;
}

/**
 * Escapes words as a careful person would: only what would be taken for a mark.
 * @param text plain words without line breaks
 * @param place where they stand
 * @returns what to type
 */
export function escapeWords(text: string, place: EscapePlace = {}): string {
  let typed = '';
  let at = 0;
  for (const { start, end, isOdd } of place.isInLink ? [] : listAddresses(text)) {
    if (isOdd) continue;
    typed += escapePlain(text, at, start, place);
    const address = text.slice(start, end);
    typed += place.isCell ? address.replaceAll('|', '\\|') : address;
    at = end;
  }
  return typed + escapePlain(text, at, text.length, place);
}

function escapePlain(text: string, from: number, to: number, place: EscapePlace): string {
  let typed = '';
  for (let at = from; at < to; at++) typed += escapeSign(text, at, place);
  return typed;
}

function escapeSign(text: string, at: number, place: EscapePlace): string {
  const sign = text[at] ?? '';
  const [before, after] = [text[at - 1] ?? '', text[at + 1] ?? ''];
  const rest = text.slice(at);
  switch (sign) {
    case '\\':
    case '*':
    case '`':
    case '[':
    case '{':
    case '}':
    case '~':
      return `\\${sign}`;
    case '_':
      return isWordSign(before) && isWordSign(after) ? sign : '\\_';
    case ']':
      return place.isInLink === true || /^\]\s?[([:]/.test(rest) ? '\\]' : sign;
    case '<':
      // Right before an address or a tag, the reader takes the sign for part of it, escaped or not.
      return /^<(?:br>|https?:|mailto:|[\w.+-]+@)/.test(rest) ? '&lt;' : '\\<';
    case '&':
      return /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]*);/.test(rest) ? '\\&' : sign;
    case '|':
      return place.isCell || at === 0 ? '\\|' : sign;
    case '=':
      return before === '=' || after === '=' ? '\\=' : sign;
    case ':':
      // Outside of an address that is one, this begins none.
      if (before === ':' || after === ':') return '\\:';
      return rest.startsWith('://') && /https?$/.test(text.slice(0, at)) ? '\\:' : sign;
    case '.':
      return /(?:^|[^\p{L}\p{N}_])www$/u.test(text.slice(0, at)) && /^\.\S/.test(rest) ? '\\.' : sign;
    case '!':
      return at === text.length - 1 && place.isBeforeLink === true ? '\\!' : sign;
    default:
      return sign;
  }
}

function isWordSign(sign: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(sign);
}

/** What begins a line and would be a mark: headings, bullets, quotations, numbers, definitions, tables, lines. */
const opening =
  /^(?:#{1,6}(?!#)|[-+](?=[\s\u00a0]|$|[^\s\d])|-(?=\d)|>|:(?=[\s:]|$)|\||=+$|-+$|\d{1,9}(?=[.)](?:[\s\u00a0]|$|\p{Lu}?\p{Ll}{2})))/u;

/**
 * Escapes what begins a line.
 * @param typed words as `escapeWords` types them
 * @param opens the line, or its first mark, such as `**`: there, only what lacks its space looks like a heading or a point
 * @returns the words, in which the first sign is a word; after one space where the first word would begin code
 */
export function escapeOpening(typed: string, opens: 'line' | 'mark'): string {
  if (opens === 'line' && /^(?:import|export)(?![\p{L}\p{N}_$])/u.test(typed)) return ` ${typed}`;
  const sign = opening.exec(typed)?.[0];
  if (sign === undefined || (opens === 'mark' && /^\d+[.)](?:\s|$)/.test(typed))) return typed;
  return /^\d/.test(sign) ? `${sign}\\${typed.slice(sign.length)}` : `\\${typed}`;
}
