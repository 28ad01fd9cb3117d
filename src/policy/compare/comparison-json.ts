// Owns the published JSON form of a comparison.
import { joinKinds, type Reasons } from './change-reasons.ts';
import {
  type ChangeCounts,
  type ChangeStatus,
  type ClauseSide,
  type Comparison,
  type FactChanges,
  type Flag,
  isReportable,
  type SectionChange,
  type WordRun,
} from './comparison.ts';
import type { ChangeKind } from '../version/model.ts';
import { listExact } from './word-runs.ts';

/** Why something changed, step by step. */
export interface PublishedReason {
  /** The version that gave the reason. */
  version: string;
  text: string;
}

/** Reasons with their kind; `kind` is null and `why` empty when no version gives one. */
export interface Explained {
  kind: ChangeKind | null;
  why: PublishedReason[];
}

/** One clause that was amended, moved, added or removed. */
export interface PublishedChange extends Explained {
  id: string;
  status: ChangeStatus;
  before: Pick<ClauseSide, 'number' | 'label' | 'text'> | null;
  after: Pick<ClauseSide, 'number' | 'label' | 'text'> | null;
  /** Same and removed runs joined are the older text, exactly as typed; same and added runs joined the newer. */
  words: WordRun[];
  flags: Flag[];
}

/** A comparison as `/compare/<older>/<newer>.json` has it. */
export interface ComparisonJson {
  from: string;
  to: string;
  counts: ChangeCounts;
  facts: FactChanges & { why: Record<'title' | 'dates' | 'contacts', PublishedReason[]> };
  sections: (SectionChange & Explained)[];
  changes: PublishedChange[];
}

/**
 * Makes the published form of a comparison.
 * @param comparison from `compareVersions`
 * @param reasons from `collectReasons` for the same two versions
 * @returns data for `JSON.stringify`; `changes` leaves out what is unchanged or only renumbered.
 */
export function comparisonJson(comparison: Comparison, reasons: Reasons): ComparisonJson {
  const { from, to, counts, facts, sections, clauses } = comparison;
  const why = {
    title: explain('title', reasons).why,
    dates: explain('dates', reasons).why,
    contacts: explain('contacts', reasons).why,
  };
  return {
    from,
    to,
    counts,
    facts: { ...facts, why },
    sections: sections.map((change) => ({ ...change, ...explain(change.id, reasons) })),
    changes: clauses.filter(isReportable).map(({ id, status, before, after, words, flags }) => ({
      id,
      status,
      ...explain(id, reasons),
      before: publishSide(before),
      after: publishSide(after),
      words: listExact(words),
      flags,
    })),
  };
}

function explain(id: string, reasons: Reasons): Explained {
  const found = reasons.get(id) ?? [];
  return { kind: joinKinds(found), why: found.map(({ version, text }) => ({ version, text })) };
}

function publishSide(side: ClauseSide | null): Pick<ClauseSide, 'number' | 'label' | 'text'> | null {
  return side === null ? null : { number: side.number, label: side.label, text: side.text };
}
