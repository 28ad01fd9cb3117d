// Owns knowing the headings of a document: by style, by number, or because a short line stands out. Their levels are left to `heading-levels`.
import { findStyleLevel } from '../parts/styles.ts';
import type { RawBlock, RawParagraph } from '../text/raw.ts';
import { levelHeadings, type FoundHeading } from './heading-levels.ts';
import { readTypedMarker } from './typed-markers.ts';
import { lookOf, rankOf, seeBody, seeLine, type BodyLook, type Line } from './lines.ts';

/** Styles that say what their paragraphs are, and that it is no heading; those of this product's own files among them. */
const others = new RegExp(
  '^(caption|(intense )?quote|quotations|block text|subtitle|signature|date|closing|(footnote|endnote) text' +
    '|policy (term|meaning|note|status))$',
);

/**
 * Finds the headings.
 * @param blocks of the document, with words
 * @returns each with its level, under its paragraph
 */
export function findHeadings(blocks: readonly RawBlock[]): Map<RawParagraph, FoundHeading & { level: number }> {
  const lines = blocks.map((block) => (block.kind === 'paragraph' ? seeLine(block) : null));
  const body = seeBody(lines.filter((line) => line !== null));
  const found = lines.map((line) => (line === null ? null : findByStyle(line, body)));
  findByNumberAlone(lines, found);
  dropRows(found);
  if (found.some((heading) => heading?.isTitle === true)) endTitle(found);
  else findTitle(found);
  const levelled = levelHeadings(found.filter((heading) => heading !== null));
  findTitleAbove(blocks[0], [...levelled.values()]);
  return levelled;
}

function findByStyle(line: Line, body: BodyLook): FoundHeading | null {
  const { style, look } = line.paragraph;
  if (isSentence(line)) return null;
  if (style.names.includes('title')) return { line, by: 'style', styleLevel: null, isTitle: true };
  const own = look.outline !== undefined && look.outline !== style.paragraph.outline ? look.outline + 1 : null;
  const level = own === null ? findStyleLevel(style) : own <= 9 ? own : null;
  return level === null ? findByLook(line, body) : { line, by: 'style', styleLevel: level, isTitle: false };
}

/** Some templates number whole clauses in a style of headings. */
function isSentence({ text }: Line): boolean {
  return text.length > 200 || (text.length > 100 && /[.;:,]$/.test(text));
}

function findByLook(line: Line, body: BodyLook): FoundHeading | null {
  const { text, paragraph } = line;
  if (others.test(paragraph.style.names[0] ?? '') || paragraph.number?.isBullet === true) return null;
  const isLarge = line.size >= body.size + 3;
  const isMarked = (line.isBold && !body.isBold) || (line.isItalic && !body.isItalic);
  if (!(isMarked || line.isUnderlined || line.isInCapitals || isLarge)) return null;
  const words = text.split(/\s+/);
  const isQuiet = line.isItalic && !line.isBold && !isLarge;
  if (text.length > 120 || words.length > (isQuiet ? 10 : 16) || text.split('\n').length > 2) return null;
  if (/[.;,!]["'’”)]?$/.test(text) || /^[•·▪◦●○*–—-]\s/.test(text)) return null;
  // A lead-in goes on in what follows it.
  if (text.endsWith(':') && (words.length > 6 || /\b(must|should|will|may|can|shall|are|is|to|not)\b/i.test(text)))
    return null;
  if (/\S\t+\S/.test(text.replace(/^(\d[\d.]*|\(?\w{1,4}[.)])\t+/, '')) || /_{3}|\.{4}|…{2}/.test(text)) return null;
  return { line, by: line.depth > 0 ? 'number' : 'look', styleLevel: null, isTitle: false };
}

/**
 * Short lines with typed numbers that look like all others are headings where text follows each of them: those of a list
 * follow one another, or have more of the list below them.
 */
function findByNumberAlone(lines: readonly (Line | null)[], found: (FoundHeading | null)[]): void {
  for (const depth of [3, 2, 1]) {
    const all = lines.flatMap((line, at) =>
      line?.depth === depth && !line.paragraph.number && !found[at] ? [at] : [],
    );
    const isShort = ({ text }: Line): boolean =>
      text.length <= 80 && text.split(/\s+/).length <= 9 && !/[.,;:!?]$/.test(text);
    const fit = all.filter((at) => {
      const [line, next] = lines.slice(at, at + 2);
      if (!line || next === undefined || !isShort(line)) return false;
      return found[at + 1] ? (next?.depth ?? 0) > depth : isPlain(next);
    });
    if (fit.length < 2 || fit.length < all.length) continue;
    for (const at of fit) found[at] = { line: lines[at] as Line, by: 'number', styleLevel: null, isTitle: false };
  }
}

/** True for a paragraph that is no point, and for a table. */
function isPlain(line: Line | null): boolean {
  return line === null || (line.paragraph.number === null && readTypedMarker(line.text, null) === null);
}

/** Lines in a row that look the same are an address or a list; one with nothing below it is a signature. */
function dropRows(found: (FoundHeading | null)[]): void {
  const isLook = (heading: FoundHeading | null | undefined): heading is FoundHeading => heading?.by === 'look';
  for (let at = 0; at < found.length; at += 1) {
    const first = found[at];
    if (!isLook(first)) continue;
    let end = at + 1;
    for (let next = found[end]; isLook(next) && lookOf(next.line) === lookOf(first.line); next = found[end]) end += 1;
    if (end - at >= 3 && at > 0) found.fill(null, at, end);
    at = end - 1;
  }
  for (let at = found.length - 1; at >= 0; at -= 1) {
    if (!isLook(found[at])) break;
    found[at] = null;
  }
}

/** A line in the style of titles after the first heading is a heading itself, such as that of an appendix. */
function endTitle(found: readonly (FoundHeading | null)[]): void {
  const first = found.findIndex((heading) => heading !== null && !heading.isTitle);
  if (first === -1) return;
  for (const heading of found.slice(first)) {
    if (heading?.isTitle === true) Object.assign(heading, { isTitle: false, styleLevel: 1 });
  }
}

/** The lines that open the document are its title where they look like none of the headings after them. */
function findTitle(found: readonly (FoundHeading | null)[]): void {
  const end = found.findIndex((heading) => heading === null || heading.by !== 'look');
  const opening = found.slice(0, end === -1 ? 0 : end).filter((heading) => heading !== null);
  const rest = found.slice(opening.length).filter((heading) => heading !== null);
  if (rest.length === 0) return;
  const unnumbered = new Set(rest.filter(({ by }) => by === 'look').map(({ line }) => lookOf(line)));
  const strongest = Math.max(...rest.filter(({ by }) => by !== 'style').map(({ line }) => rankOf(line)), 0);
  for (const [at, heading] of opening.entries()) {
    const isAlone = !unnumbered.has(lookOf(heading.line)) && rankOf(heading.line) >= strongest;
    if (at > 3 || !isAlone) return;
    heading.isTitle = true;
  }
}

/** A heading that opens the document and stands above all others is its title. */
function findTitleAbove(first: RawBlock | undefined, headings: (FoundHeading & { level: number })[]): void {
  const [opening, ...rest] = headings;
  if (opening === undefined || opening.line.paragraph !== first || opening.line.depth > 0 || rest.length < 2) return;
  if (rest.every(({ level, isTitle }) => !isTitle && level > opening.level)) opening.isTitle = true;
}
