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
 * @param after words that follow the marker and belong to the same clause, such as a second paragraph of a list item
 * @returns the words with single spaces and without the marker, and the id; a missing, malformed or misplaced marker is a problem.
 */
export function takeMarker(drawn: InlineText, what: string, place: Place, after: InlineText | null = null): MarkedText {
  if (after !== null) {
    const marked = takeMarker(drawn, what, place);
    const problems = [...marked.problems, ...after.problems, ...findMisplaced(after.text, place)];
    const text = `${marked.text}${/ \|\| /.test(marked.text + after.text) ? ' || ' : ' '}${foldSpaces(after.text)}`;
    const html = `${marked.html} ${foldSpaces(after.html)}`;
    const links = [...marked.links, ...after.links];
    return { text, html, links, pictures: [...marked.pictures, ...after.pictures], id: marked.id, problems };
  }
  const problems = [...drawn.problems];
  const text = foldSpaces(drawn.text);
  const html = foldSpaces(drawn.html);
  const match = /(^| )\^(\S+)$/.exec(text);
  if (!match) {
    const misplaced = findMisplaced(drawn.text, place);
    problems.push(...misplaced);
    // A marker in the wrong place is one fault, not two.
    if (misplaced.length === 0 && text !== '') problems.push(problem('missing-id', place, { what, text }));
    if (misplaced.length === 0 && text === '')
      problems.push(problem('unsupported-block', place, { what: `A ${what} without words` }));
    return { ...drawn, text, html, id: null, problems };
  }
  const id = match[2] ?? '';
  const ownText = text.slice(0, match.index);
  // In HTML the marker may stand before closing tags: in emphasis, a link, a table's last cell.
  const ownHtml = html.replace(/ ?\^[^\s<]{1,200}((?:<\/\w+>)*)$/, '$1');
  problems.push(...findMisplaced(drawn.text.replace(/\^\S{1,200}\s*$/, ''), place, true));
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

/** The error stands at the line of the marker, which may be several lines below the beginning. */
function findMisplaced(text: string, place: Place, hasId = false): Problem[] {
  return [...text.matchAll(/\^[A-Za-z][\w-]*/g)].map(({ 0: marker, index }) => {
    const linesBefore = text.slice(0, index).split('\n').length - 1;
    const isLineEnd = /^[ \t]*\n/.test(text.slice(index + marker.length));
    const isBesideAnother = hasId && /^[ .,;]*$/.test(text.slice(index + marker.length));
    const at = linesBefore === 0 ? place : { path: place.path, line: place.line + linesBefore };
    return problem('misplaced-marker', at, { marker, isLineEnd, isBesideAnother });
  });
}
