// Owns the words of a clause in the joint text: marked for both versions, and for the older alone.
import type { ClauseChange, ClauseSide } from './comparison.ts';
import { formatSide, otherPictureWords, typographicWords } from './comparison-words.ts';
import type { Clause } from '../version/model.ts';
import type { RedlineClause } from './redline.ts';
import { listOlder } from './word-runs.ts';
import { markInHtml } from './mark-in-html.ts';
import { renderTables } from './redline-table.ts';
import { renderWords, markHtml } from './words-html.ts';

/**
 * Draws a clause with what was added and removed.
 * @param clause one place of the joint text
 * @returns HTML; null where the clause stood before it moved, because it is drawn where it stands now.
 */
export function renderMarked({ change, before, after }: RedlineClause): string | null {
  if (after === null) {
    return change.status === 'removed' && before !== null ? markHtml('removed', before.html) : null;
  }
  if (change.status === 'added') return markHtml('added', after.html);
  if (hasPicture(before, after) && hasOtherPart(change)) {
    return (before === null ? '' : markHtml('removed', before.html)) + markHtml('added', after.html);
  }
  if (change.words.every(({ op }) => op === 'same')) return after.html;
  // One that moved stands here without what it was.
  const was = { text: change.before?.text ?? '', html: before?.html ?? null };
  const table = change.isTable ? renderTables(was, after, 'marked') : null;
  if (table !== null) return table;
  if (after.kind !== 'block' || before === null) return renderWords(change.words);
  // What is no table any more, or has become one, stands whole before the new.
  return (
    markInHtml(change.words, after.html, 'added') ?? markHtml('removed', before.html) + markHtml('added', after.html)
  );
}

/**
 * Draws a clause as the older version has it, with what was removed.
 * @param clause one place of the joint text
 * @returns HTML; null where the older version does not have it.
 */
export function renderOlder({ change, before, after }: RedlineClause): string | null {
  if (before === null) return null;
  if (change.status === 'removed') return markHtml('removed', before.html);
  if (hasPicture(before, after) && hasOtherPart(change)) return markHtml('removed', before.html);
  if (change.isTable && change.after !== null && change.words.some(({ op }) => op !== 'same')) {
    const table = renderTables(before, { text: change.after.text, html: after?.html ?? null }, 'older');
    if (table !== null) return table;
  }
  const words = listOlder(change.words);
  if (words.every(({ op }) => op === 'same')) return before.html;
  return before.kind === 'block' ? (markInHtml(words, before.html, 'removed') ?? before.html) : renderWords(words);
}

/** Words cannot be marked inside a picture, so such a clause stands whole, before and after. */
function hasPicture(...clauses: (Clause | null)[]): boolean {
  return clauses.some((clause) => clause?.pictures !== undefined);
}

function hasOtherPart({ words, flags }: ClauseChange): boolean {
  return words.some(({ op }) => op !== 'same') || flags.some(({ kind }) => kind === 'picture');
}

/**
 * Says what happened to a clause at one place of the joint text.
 * @param clause one place
 * @returns such as "Amended", "Moved from 4(2)" or "Renumbered: was 4(2)"; null where nothing is to be said.
 */
export function labelChange(clause: RedlineClause): string | null {
  const label = labelStatus(clause);
  if (label === null || clause.after === null) return label;
  return clause.change.flags.some(({ kind }) => kind === 'picture') ? `${label}: ${otherPictureWords}` : label;
}

function labelStatus({ change, before, after }: RedlineClause): string | null {
  const [was, is] = [formatSide(change.before), formatSide(change.after)];
  switch (change.status) {
    case 'unchanged':
      return null;
    case 'renumbered':
      return after === null ? null : `Renumbered: was ${was}`;
    case 'added':
      return change.asHeading === null ? 'Added' : `Added: was the heading “${change.asHeading}”`;
    case 'removed':
      return change.asHeading === null ? 'Removed' : `Removed: now the heading “${change.asHeading}”`;
    case 'amended': {
      const words = was === is ? 'Amended' : `Amended (was ${was})`;
      return after === null ? null : change.typographic ? `${words}: ${typographicWords}` : words;
    }
    case 'moved':
    case 'moved-amended': {
      if (after === null) return `${was} moved to`;
      const words = change.status === 'moved' ? 'Moved' : 'Moved and amended';
      return before === null ? `${words}, from ${formatFrom(change.before)}` : words;
    }
  }
}

/** A label that is more than the number names the heading itself. */
function formatFrom(side: ClauseSide | null): string {
  return side !== null && side.label === side.number ? `${side.label} (${side.heading})` : formatSide(side);
}
