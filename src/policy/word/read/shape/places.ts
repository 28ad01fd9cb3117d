// Owns what a person calls the place of a block, so that it is found in the file: by the heading above it.
import type { RawBlock, RawParagraph } from '../text/raw.ts';

/**
 * Counts the places.
 * @param raw all that was read, in order
 * @param kept those with words or a picture
 * @param headings the paragraphs among them that are headings
 * @returns for each such as `paragraph 12, under “4. Staff use”`; one without words has the place of the next
 */
export function countPlaces(
  raw: readonly RawBlock[],
  kept: readonly RawBlock[],
  headings: ReadonlyMap<RawParagraph, unknown>,
): Map<RawBlock, string> {
  const isKept = new Set(kept);
  const places = new Map<RawBlock, string>();
  let heading = '';
  let paragraphs = 0;
  let tables = 0;
  for (const block of raw) {
    if (block.kind === 'table') {
      tables += 1;
      places.set(block, `table ${tables}`);
    } else if (block.kind === 'paragraph' && headings.has(block)) {
      heading = quoteHeading(block);
      paragraphs = 0;
      places.set(block, `heading “${heading}”`);
    } else {
      const under = heading === '' ? '' : `, under “${heading}”`;
      places.set(block, `paragraph ${paragraphs + 1}${under}`);
      if (isKept.has(block) && block.kind === 'paragraph') paragraphs += 1;
    }
  }
  return places;
}

/** Long ones are cut: who looks for one knows it by its beginning. */
function quoteHeading({ number, runs }: RawParagraph): string {
  const text = runs
    .map((run) => run.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  const whole = number === null || number.isBullet || number.marker === null ? text : `${number.marker} ${text}`;
  return whole.length > 60 ? `${whole.slice(0, 59).trimEnd()}…` : whole;
}
