// Owns the ` ^id` marker: taking it from the end of a drawn text, and finding it anywhere else.
import { isClauseId, suggestId } from '../../policy/version/ids.ts';
import { problem, type Place, type Problem } from '../../problems/problem.ts';
import type { InlineText } from './inline-text.ts';
import { foldSpaces } from '../../policy/text/fold-text.ts';

/** A text without its marker. The id is null when there was none that can be used. */
export interface MarkedText extends InlineText {
  id: string | null;
}

/**
 * Takes the marker from the end of a heading, paragraph, list item or block.
 * @param drawn its own words, drawn
 * @param what how to name it in a problem, such as "list item"
 * @param place where it begins
 * @returns the words with single spaces and without the marker, and the id; a missing, malformed or misplaced marker is a problem.
 */
export function takeMarker(drawn: InlineText, what: string, place: Place): MarkedText {
  const problems = [...drawn.problems];
  const text = foldSpaces(drawn.text);
  const html = foldSpaces(drawn.html);
  const match = /(^| )\^(\S+)$/.exec(text);
  if (!match) {
    const misplaced = findMisplaced(text, place);
    problems.push(...misplaced);
    // A marker in the wrong place is one fault, not two.
    if (misplaced.length === 0) problems.push(problem('missing-id', place, { what, text }));
    return { ...drawn, text, html, id: null, problems };
  }
  const id = match[2] ?? '';
  const ownText = text.slice(0, match.index);
  // In HTML the marker may stand before closing tags: in emphasis, a link, a table's last cell.
  const ownHtml = html.replace(/ ?\^[^\s<]+((?:<\/\w+>)*)$/, '$1');
  problems.push(...findMisplaced(ownText, place));
  // Between the cells of an empty table stand only their separators.
  if (/^[ |]*$/.test(ownText) && drawn.problems.length === 0) {
    problems.push(problem('unsupported-block', place, { what: `A ${what} without words` }));
  }
  if (!isClauseId(id)) {
    problems.push(problem('malformed-id', place, { id, suggestion: suggestId(id) }));
    return { ...drawn, text: ownText, html: ownHtml, id: null, problems };
  }
  return { ...drawn, text: ownText, html: ownHtml, id, problems };
}

function findMisplaced(text: string, place: Place): Problem[] {
  const markers = text.match(/\^[A-Za-z][\w-]*/g) ?? [];
  return markers.map((marker) => problem('misplaced-marker', place, { marker }));
}
