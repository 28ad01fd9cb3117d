// Owns drawing what a draft changes, as the comparison page draws it.
import type { Comparison } from '../compare/comparison.ts';
import { findNeighbours, joinVersions } from '../compare/redline.ts';
import { renderMarkedText } from '../marked/marked-text.ts';
import { renderOutlineChanges } from '../marked/outline-changes.ts';
import { makeSafe } from '../text/safe-html.ts';
import type { Clause, PolicyBody, PolicyVersion, Section } from '../version/model.ts';

/** What is put on the page. */
export interface DrawnChanges {
  /** What differs outside the clauses, before the dates are known. */
  outline: string;
  /** The whole text of both versions, with marks. */
  text: string;
  /** The id of the first change; null where nothing changed. */
  first: string | null;
}

/**
 * Draws the changes.
 * @param comparison of the two
 * @param older as the site has it
 * @param newer made from a file that anybody may have written: its HTML is made safe
 * @param addressOf gives the address of a page of the site
 * @returns HTML
 */
export function drawChanges(
  comparison: Comparison,
  older: PolicyVersion,
  newer: PolicyVersion,
  addressOf: (path: string) => string,
): DrawnChanges {
  const redline = joinVersions(comparison, older, makeBodySafe(newer));
  const neighbours = findNeighbours(redline.changed);
  return {
    outline: renderOutlineChanges(comparison, false),
    text: renderMarkedText(redline, { neighbours, leftOut: null, addressOf }),
    first: redline.changed[0] ?? null,
  };
}

function makeBodySafe({ preamble, sections }: PolicyBody): PolicyBody {
  const clauseOf = (clause: Clause): Clause => ({
    ...clause,
    html: makeSafe(clause.html),
    clauses: clause.clauses.map(clauseOf),
  });
  const sectionOf = (section: Section): Section => ({
    ...section,
    clauses: section.clauses.map(clauseOf),
    sections: section.sections.map(sectionOf),
  });
  return { preamble: preamble.map(clauseOf), sections: sections.map(sectionOf) };
}
