// Owns drawing clauses in a PDF: real lists, with our numbers in the margin and the document's own before the words.
import { escapeHtml } from '../text/escape-html.ts';
import type { Clause } from '../version/model.ts';
import { drawHtml } from './html-source.ts';
import { array, type Expression, join, quote } from '../../typst/typst.ts';

/** A clause as it is drawn. */
export interface DrawnClause {
  /** Its number, the document's own mark and its kind. */
  clause: Pick<Clause, 'number' | 'marker' | 'kind' | 'isAfterRule'>;
  /** By what links find it; null where it is found elsewhere. */
  id: string | null;
  /** What stands above its words, such as what happened to it; empty for nothing. */
  above: Expression;
  /** Its HTML; null where its words stand elsewhere. */
  html: string | null;
  /** Those below it. */
  clauses: readonly DrawnClause[];
}

/** How a run of clauses is listed. */
type Listing = 'numbered' | 'marked' | 'bulleted' | 'plain';

/**
 * Draws clauses that follow one another.
 * @param clauses siblings in order
 * @param places what the document has a place for
 * @param depth 0 for clauses under a heading, 1 for those below them
 * @returns content; `[]` for no clause
 */
export function drawClauses(clauses: readonly DrawnClause[], places: ReadonlySet<string>, depth = 0): Expression {
  const runs: { listing: Listing; clauses: DrawnClause[] }[] = [];
  for (const drawn of clauses) {
    const listing = listingOf(drawn);
    const last = runs.at(-1);
    // A line between two clauses ends the list.
    if (last?.listing === listing && drawn.clause.isAfterRule !== true) last.clauses.push(drawn);
    else runs.push({ listing, clauses: [drawn] });
  }
  return join(
    runs.flatMap(({ listing, clauses: run }) => [
      run[0]?.clause.isAfterRule === true ? 'rule' : '',
      drawRun(listing, run, places, depth),
    ]),
  );
}

function listingOf({ clause: { number, marker, kind } }: DrawnClause): Listing {
  if (number !== null) return 'numbered';
  if (kind !== 'item') return 'plain';
  return marker === null ? 'bulleted' : 'marked';
}

function drawRun(
  listing: Listing,
  run: readonly DrawnClause[],
  places: ReadonlySet<string>,
  depth: number,
): Expression {
  const bodies = run.map((drawn) => drawBody(drawn, listing === 'numbered', places, depth));
  if (listing === 'plain') return join(bodies.map((body) => `block(${body})`));
  const items = run.map(({ clause: { number, marker } }, at) => {
    const label = listing === 'numbered' ? number : listing === 'marked' ? marker : '';
    return array([quote(label ?? ''), bodies[at] ?? '[]']);
  });
  return listing === 'numbered' ? `numbered(${depth}, ${array(items)})` : `${listing}(${array(items)})`;
}

function drawBody(
  { clause, id, above, html, clauses }: DrawnClause,
  isNumbered: boolean,
  places: ReadonlySet<string>,
  depth: number,
): Expression {
  const own = clause.marker === null || !isNumbered ? '' : `${escapeHtml(clause.marker)} `;
  // A block begins with a paragraph of its own, which its number begins.
  const words =
    html === null
      ? ''
      : drawHtml(
          html.replace(/^(?:<p>)?/, (start) => start + own),
          places,
        );
  return join([
    id === null ? '' : `anchor(${quote(id)})`,
    above,
    words,
    clauses.length === 0 ? '' : `below(${drawClauses(clauses, places, depth + 1)})`,
  ]);
}

/**
 * Gives the clauses of one version as they are drawn.
 * @param clauses siblings of a version
 * @returns the same with all below them
 */
export function listDrawn(clauses: readonly Clause[]): DrawnClause[] {
  return clauses.map((clause) => ({
    clause,
    id: clause.id,
    above: '',
    html: clause.html,
    clauses: listDrawn(clause.clauses),
  }));
}
