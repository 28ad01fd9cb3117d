// Owns the review of one content file after a policy edit: what to show, and whether it may be moved.
import type { CitingContent, ClauseShift, StaleCitation } from '../citing/citations.ts';
import type { LeadInChange } from '../compare/compare-lead-ins.ts';
import type { ClauseChange, ClauseSide } from '../compare/comparison.ts';
import { writeWords } from '../compare/terminal-redline.ts';
import { formatDate } from '../dates.ts';
import type { PolicyVersion } from '../version/model.ts';
import { formatShift } from '../citing/word-difference.ts';

/**
 * Words what changed under one file, for a terminal.
 * @param content the file's entry
 * @param name the file as people name it, such as `content/guidance/staff.mdx`
 * @param stale its citations that the current version has left behind
 * @param current the current version
 * @returns lines that name each clause once, with its words then and now (those that differ as `[-then-]` and `{+now+}`) under those that lead in to them, what differs, and what the file says on the strength of it.
 */
export function formatReview(
  content: CitingContent,
  name: string,
  stale: readonly StaleCitation[],
  current: Pick<PolicyVersion, 'id'>,
): string {
  const head = `${name} was written against the version of ${formatDate(content.against)} (${content.against}). The current version is ${current.id}.`;
  if (stale.length === 0) return `${head}\nNo clause that it cites differs.\n`;
  const byClause = Map.groupBy(stale, ({ citation }) => citation.clause);
  const blocks = [...byClause].map(([clause, found]) => {
    const [shift] = found;
    return [
      ...(shift ? listShift(shift) : []),
      '  What rests on it:',
      ...listSentences(content, clause, found).map((line) => `    ${line}`),
    ].join('\n');
  });
  return `${head}\n\n${blocks.join('\n\n')}\n`;
}

/**
 * Words what changed in one clause, for a terminal.
 * @param shift its own change and those above it
 * @returns lines: its label and id, its words then and now under those that lead in to them, and what differs
 */
export function listShift(shift: ClauseShift): string[] {
  const { change, leadIns } = shift;
  return [
    `${(change.after ?? change.before)?.label} ${change.id}`,
    ...listLeadIns(leadIns),
    `  then: ${sideOf(change, 'before')}`,
    `  now:  ${sideOf(change, 'after')}`,
    `  ${formatShift(shift)}`,
  ];
}

/** What the clause stood under and stands under, the outermost first, where that differs. */
function listLeadIns(leadIns: readonly LeadInChange[]): string[] {
  return [...leadIns].reverse().flatMap((leadIn) => {
    const [then, now] =
      leadIn.kind === 'amended'
        ? [sideOf(leadIn.change, 'before'), sideOf(leadIn.change, 'after')]
        : [textOf(leadIn.before), textOf(leadIn.after)];
    return [`  then, under: ${then}`, `  now, under:  ${now}`];
  });
}

/** One version's words, with marks around those that the other has not. */
function sideOf(change: ClauseChange, side: 'before' | 'after'): string {
  if (change[side] === null) return side === 'after' ? '(removed)' : '(not there)';
  const runs = change.words.filter(({ op }) => op !== (side === 'before' ? 'added' : 'removed'));
  return runs.length === 0 ? change[side].text : writeWords(runs);
}

function textOf(side: ClauseSide | null): string {
  return side?.text ?? '(no clause)';
}

/** The file's words beside each citation of the clause; where it is cited for the file as a whole, that it is. */
function listSentences(content: CitingContent, clause: string, found: readonly StaleCitation[]): string[] {
  const passages = (content.passages ?? []).filter(({ clauses }) => clauses.includes(clause));
  const said = passages.map(({ text, place }) => `line ${place.line}: ${text}`);
  if (passages.length >= found.length) return said;
  // A list of clauses at the top of a file is said of everything below it.
  const [whole] = found.map(({ citation }) => citation.place.line).sort((a, b) => a - b);
  return [`line ${whole ?? 1}: the whole of "${content.title}"`, ...said];
}

/**
 * Finds what keeps a file from being moved to the current version.
 * @param stale the file's citations that the current version has left behind
 * @returns ids of clauses that it cites and that are gone, each once; empty when it may be moved.
 */
export function findGone(stale: readonly StaleCitation[]): string[] {
  return [...new Set(stale.filter(({ change }) => change.status === 'removed').map(({ change }) => change.id))];
}
