// Owns drawing the clauses of two joined versions: what happened to each, its older words and its newer ones with marks.
import { isReportable } from '../compare/comparison.ts';
import { formatFlags, formatSide } from '../compare/comparison-words.ts';
import { countClauses, groupLeftOut, type LeftOut } from '../compare/left-out.ts';
import type { Neighbours, RedlineClause } from '../compare/redline.ts';
import { labelChange, renderMarked, renderOlder } from '../compare/redline-html.ts';
import { plural } from '../../problems/plural.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { joinClasses, writeElement } from '../text/write-element.ts';
import { renderChangeLabel, renderChangeWays, renderQuietLabel } from './change-label.ts';
import { renderClauseWords } from './clause-words.ts';

/** What drawing two joined versions needs to know beside them. */
export interface MarkedContext {
  /** The changes before and after each change. */
  neighbours: ReadonlyMap<string, Neighbours>;
  /** The unchanged clauses that are read elsewhere; null where all are drawn. */
  leftOut: LeftOut | null;
  /** Gives the address of a page of the site by its path from the root. */
  addressOf: (path: string) => string;
}

/**
 * Draws a list of clauses.
 * @param clauses siblings of the joint text
 * @param context see `MarkedContext`
 * @returns HTML; empty for no clauses
 */
export function renderMarkedClauses(clauses: readonly RedlineClause[], context: MarkedContext): string {
  if (clauses.length === 0) return '';
  const items = groupLeftOut<RedlineClause>(clauses, context.leftOut?.ids).map((part) =>
    Array.isArray(part) ? renderLeftOut(part, context) : renderClause(part, context),
  );
  return writeElement('ul', { class: 'clause-list', role: 'list' }, items.join(''));
}

function renderClause(clause: RedlineClause, context: MarkedContext): string {
  const { change, before, after } = clause;
  const isChanged = isReportable(change);
  const isOldPlace = after === null && change.status !== 'removed';
  const className = joinClasses(
    'compared',
    isChanged ? 'compared--changed' : 'compared--same',
    before === null && 'compared--no-older',
    after === null && 'compared--no-newer',
  );
  return writeElement(
    'li',
    { class: className, id: isChanged && !isOldPlace ? `change_${change.id}` : undefined },
    renderLabel(clause, isOldPlace) +
      renderSides(clause) +
      (isChanged && !isOldPlace ? renderChangeWays(wayOf(clause), context.neighbours.get(change.id)) : '') +
      renderMarkedClauses(clause.clauses, context),
  );
}

function whereOf({ change }: RedlineClause): string {
  return formatSide(change.after ?? change.before);
}

/** A clause of the newer version may have the number of one that is gone. */
function wayOf(clause: RedlineClause): string {
  return clause.change.status === 'removed' ? `${whereOf(clause)}, removed` : whereOf(clause);
}

function renderLabel(clause: RedlineClause, isOldPlace: boolean): string {
  const { change } = clause;
  const label = labelChange(clause);
  if (label === null) return '';
  if (!isReportable(change)) return renderQuietLabel(escapeHtml(label));
  if (isOldPlace) {
    const place = writeElement('a', { href: `#${change.id}` }, escapeHtml(formatSide(change.after)));
    return renderQuietLabel(`${escapeHtml(label)} ${place}`);
  }
  const links = change.flags.filter(({ kind }) => kind === 'link');
  const words = links.length > 0 ? `${label} ${formatFlags(links)}` : label;
  const isNumbered = [clause.before, clause.after].every((side) => side === null || side.number !== null);
  return renderChangeLabel(words, isNumbered ? null : whereOf(clause));
}

/** The older words, which one view shows, and the newer ones with marks. */
function renderSides(clause: RedlineClause): string {
  const { change, before, after } = clause;
  const [older, marked, drawn] = [renderOlder(clause), renderMarked(clause), after ?? before];
  const olderId = `older-${change.id}`;
  // A heading of the newer version may have the id now.
  const place = change.status === 'removed' && change.asHeading !== null ? undefined : change.id;
  const parts: string[] = [];
  if (before !== null && older !== null) {
    const words = renderClauseWords(olderId, before, older, 'older');
    parts.push(writeElement('div', { class: 'clause compared__older', id: olderId }, words));
  }
  if (marked !== null && drawn !== null) {
    const words = renderClauseWords(place ?? olderId, drawn, marked, after === null ? 'gone' : 'newer');
    parts.push(writeElement('div', { class: 'clause compared__newer', id: place }, words));
  }
  return parts.join('');
}

/** The line that stands for unchanged clauses which are left out: how many, and where they are read. */
function renderLeftOut(clauses: readonly RedlineClause[], { leftOut, addressOf }: MarkedContext): string {
  const [first, last] = [clauses[0], clauses.at(-1)];
  const version = first?.after ? leftOut?.newer : leftOut?.older;
  const [from = '', to = ''] = [first, last].map((clause) => (clause?.after ?? clause?.before)?.label);
  const href = addressOf(`/policy/${version ?? ''}/#${first?.change.id ?? ''}`);
  const link = writeElement('a', { href }, escapeHtml(from === to ? from : `${from} to ${to}`));
  return writeElement(
    'li',
    { class: 'compared compared--same redline__left-out' },
    `${plural(countClauses(clauses), 'clause')} with the same words: ${link}`,
  );
}
