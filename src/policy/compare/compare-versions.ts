// Owns the comparison of two whole versions: which clause of one is which of the other, and what happened to it.
import { compareFacts } from './compare-facts.ts';
import { flagChange, flagPictures } from './compare-flags.ts';
import { mergeOrder } from './compare-merge.ts';
import { listMoved, type Positioned } from './compare-order.ts';
import { compareSections, listHeadings, placeSections } from './compare-sections.ts';
import { countWords, foldText } from '../text/fold-text.ts';
import { compareTableWords, isTable } from './compare-tables.ts';
import { compareWords } from './compare-words.ts';
import {
  type ChangeCounts,
  changeStatuses,
  type ChangeStatus,
  type ClauseChange,
  type ClauseSide,
  type Comparison,
  isAmended,
  isReportable,
} from './comparison.ts';
import { isTypographic } from './typographic.ts';
import type { Clause, PolicyVersion } from '../version/model.ts';
import { preambleTitle } from '../version/labels.ts';
import { hasSamePictures } from '../version/pictures.ts';
import { type ClauseInPlace, listClauses } from '../version/walk.ts';
import { listRedacted, redactDetails, type RedactedDetails } from '../version/redaction.ts';

/**
 * Compares two versions clause by clause, joined on the permanent id.
 * Swapping the versions gives the mirror image: added and removed change places, and the same clauses moved.
 * @param older the older version; ids unique, numbers computed
 * @param newer the newer version; likewise
 * @returns every clause of either version with exactly one status, the sections and facts that differ, and counts. Addresses and phones that only a superseded version holds are in none of it.
 */
export function compareVersions(older: PolicyVersion, newer: PolicyVersion): Comparison {
  const [before, after] = [placeClauses(older), placeClauses(newer)];
  const moved = listMoved([...before.values()], [...after.values()]);
  const movedSections = listMoved(placeSections(older), placeSections(newer));
  const order = mergeOrder(older, newer, new Set([...moved, ...movedSections]));
  const redacted = listRedacted([older, newer]);
  const headings = [listHeadings(older), listHeadings(newer)] as const;
  const clauses = order.clauses.map((id): ClauseChange => {
    const [was, is] = [before.get(id), after.get(id)];
    const heading = was === undefined ? headings[0].get(id) : is === undefined ? headings[1].get(id) : undefined;
    return { ...describeChange(id, was, is, moved.has(id), redacted), asHeading: heading ?? null };
  });
  return {
    from: older.id,
    to: newer.id,
    counts: countChanges(clauses),
    facts: compareFacts(older, newer),
    sections: compareSections(older, newer, movedSections, order.sections),
    clauses,
  };
}

interface PlacedClause extends Positioned {
  clause: Clause;
  heading: string;
}

function placeClauses(version: PolicyVersion): Map<string, PlacedClause> {
  return new Map(listClauses(version).map((found) => [found.clause.id, placeClause(found)]));
}

function placeClause({ clause, parents, sections }: ClauseInPlace): PlacedClause {
  const section = sections.at(-1);
  return {
    id: clause.id,
    clause,
    parent: parents.at(-1)?.id ?? section?.id ?? 'preamble',
    words: countAll(clause),
    heading: section === undefined ? preambleTitle : [section.number, section.title].filter(Boolean).join(' '),
  };
}

/** With the clauses below it, which move along. */
function countAll(clause: Clause): number {
  return clause.clauses.reduce((sum, child) => sum + countAll(child), countWords(clause.text));
}

function describeChange(
  id: string,
  older: PlacedClause | undefined,
  newer: PlacedClause | undefined,
  isMoved: boolean,
  redacted: RedactedDetails,
): Omit<ClauseChange, 'asHeading'> {
  const status = findStatus(older, newer, isMoved);
  const [before, after] = [showSide(older, redacted), showSide(newer, redacted)];
  const areTables = older !== undefined && newer !== undefined && isTable(older.clause) && isTable(newer.clause);
  const compareTexts = areTables ? compareTableWords : compareWords;
  const words = isReportable({ status }) ? compareTexts(before?.text ?? '', after?.text ?? '') : [];
  const typographic = status === 'amended' && isSameWords(older, newer);
  const flags =
    isAmended({ status }) && before !== null && after !== null && !typographic
      ? [
          ...flagChange(
            { text: before.text, links: showLinks(older, redacted) },
            { text: after.text, links: showLinks(newer, redacted) },
            words,
          ),
          ...flagPictures(older?.clause.pictures, newer?.clause.pictures),
        ]
      : [];
  return { id, status, before, after, isTable: areTables, words, flags, typographic };
}

function isSameWords(older: PlacedClause | undefined, newer: PlacedClause | undefined): boolean {
  return (
    isTypographic(older?.clause.text ?? '', newer?.clause.text ?? '') &&
    JSON.stringify(older?.clause.links) === JSON.stringify(newer?.clause.links) &&
    hasSamePictures(older?.clause, newer?.clause)
  );
}

function findStatus(older: PlacedClause | undefined, newer: PlacedClause | undefined, isMoved: boolean): ChangeStatus {
  if (older === undefined) return 'added';
  if (newer === undefined) return 'removed';
  const hasNewWords =
    foldText(older.clause.text) !== foldText(newer.clause.text) ||
    JSON.stringify(older.clause.links) !== JSON.stringify(newer.clause.links) ||
    !hasSamePictures(older.clause, newer.clause);
  if (isMoved) return hasNewWords ? 'moved-amended' : 'moved';
  if (hasNewWords) return 'amended';
  return older.clause.number === newer.clause.number ? 'unchanged' : 'renumbered';
}

function showSide(placed: PlacedClause | undefined, redacted: RedactedDetails): ClauseSide | null {
  if (placed === undefined) return null;
  const { clause, parent, heading } = placed;
  return { number: clause.number, label: clause.label, text: redactDetails(clause.text, redacted), parent, heading };
}

function showLinks(placed: PlacedClause | undefined, redacted: RedactedDetails): string[] {
  return (placed?.clause.links ?? []).map((link) => redactDetails(link, redacted));
}

function countChanges(clauses: readonly ClauseChange[]): ChangeCounts {
  const counts = Object.fromEntries([...changeStatuses, 'total'].map((key) => [key, 0])) as ChangeCounts;
  for (const { status } of clauses) counts[status]++;
  counts.total = clauses.length;
  return counts;
}
