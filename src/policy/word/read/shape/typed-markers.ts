// Owns the numbers and dots that people type before a point themselves: which there are, and what is left without them.

/** What stands before the words of a point. */
export interface TypedMarker {
  /** As typed; null for a dot. */
  marker: string | null;
  /** Points of one kind stand on one level. */
  kind: 'dot' | 'digits' | 'letter' | 'capital' | 'roman';
  /** True for the first of its kind, such as `a)`. */
  isFirst: boolean;
  /** How many characters it takes with the space after it. */
  length: number;
}

const dot = /^\s*(?:[•●▪◦‣·○■□–—*➢✓❖◆-](?:\s+|(?=\p{L}))|o(?:\t\s*| {2,}))/u;
const number = /^\s*(\(?(\d{1,3}|[a-z]|[ivx]{1,5}|[A-Z])[.)])\s+/;

/**
 * Reads what is typed before a point.
 * @param text of its paragraph
 * @param before what is typed before the point above it, by which `i)` is told apart from the letter; null for none
 * @returns the marker; null for a paragraph without one
 */
export function readTypedMarker(text: string, before: TypedMarker | null): TypedMarker | null {
  const dotted = dot.exec(text)?.[0];
  if (dotted !== undefined && !/^\s*[-–—·*]\p{L}/u.test(text)) {
    return { marker: null, kind: 'dot', isFirst: false, length: dotted.length };
  }
  const [whole, marker, value] = number.exec(text) ?? [];
  if (whole === undefined || marker === undefined || value === undefined) return null;
  // “A. Smith” is a name.
  if (/^[A-Z]\.$/.test(marker)) return null;
  const isAfterH = before?.kind === 'letter' && /h/.test(before.marker ?? '');
  const isNumeral =
    /^[ivx]+$/.test(value) && (value.length > 1 || (value === 'i' ? !isAfterH : before?.kind === 'roman'));
  const kind = /^\d/.test(value) ? 'digits' : /^[A-Z]/.test(value) ? 'capital' : isNumeral ? 'roman' : 'letter';
  return { marker, kind, isFirst: /^([aAi1])$/.test(value), length: whole.length };
}
