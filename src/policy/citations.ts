// Owns what rests on the policy: content that cites its clauses, and which of it a change of the policy has left behind.
import type { Place } from '../problems/problem.ts';
import type { Reader } from '../schemas/fields.ts';
import { compareVersions } from './compare-versions.ts';
import type { ClauseChange } from './comparison.ts';
import type { PolicyVersion } from './model.ts';

/** One place where content rests on a clause. */
export interface Citation {
  /** The permanent id of a clause. */
  clause: string;
  place: Place;
}

/** One place where content draws something by its name: a fact, a contact, a reference. */
export interface Use {
  id: string;
  place: Place;
}

/** A kind of content that cites the policy. */
export type CitingKind = 'guidance' | 'quiz' | 'checklist' | 'lesson' | 'pupil-page';

/** One file of content that cites the policy. */
export interface CitingContent {
  kind: CitingKind;
  /** The page's own title. */
  title: string;
  /** One sentence for lists of pages; empty where the kind has none. */
  summary: string;
  /** Whom it is written for; for a lesson, the staff who teach it. */
  readers: Reader[];
  /** The page's path on the site, such as `/guidance/staff/`. */
  address: string;
  /** The file, from the project's root. */
  path: string;
  /** The policy version that the content was written against, and where the file says so. */
  against: string;
  againstPlace: Place;
  citations: Citation[];
  facts: Use[];
  contacts: Use[];
  references: Use[];
  /** Questions that the page answers, each at its own place on it; none for most kinds. */
  situations?: Situation[];
}

/** One question with its answer on a page of guidance. */
export interface Situation {
  /** What follows "#" in its address. */
  id: string;
  question: string;
  /** The answer's words, without citations. */
  answer: string;
}

/** What one file rests a clause on: the file once, with every place. */
export interface ClauseUse {
  content: CitingContent;
  places: Place[];
}

/** A citation whose clause differs between the version that the content was written against and another. */
export interface StaleCitation {
  content: CitingContent;
  citation: Citation;
  /** What happened to the clause: `amended`, `moved-amended` or `removed`. */
  change: ClauseChange;
}

/**
 * Gathers what rests on each clause.
 * @param citing all content that cites, in any order
 * @returns by clause id, each citing file once, in the order given; clauses that nothing cites are not in it. Never throws.
 */
export function gatherUses(citing: readonly CitingContent[]): Map<string, ClauseUse[]> {
  const uses = new Map<string, ClauseUse[]>();
  for (const content of citing) {
    for (const { clause, place } of content.citations) {
      const ofClause = uses.get(clause) ?? [];
      const own = ofClause.find((use) => use.content === content);
      if (own) own.places.push(place);
      else ofClause.push({ content, places: [place] });
      uses.set(clause, ofClause);
    }
  }
  return uses;
}

/**
 * Finds the citations that a version leaves behind: the clause has other words or link targets there, or is gone.
 * A clause that was only renumbered or moved says the same, and is not among them.
 * @param citing all content that cites
 * @param versions every version that could be read; content written against another is passed over
 * @param target the version to hold the content against: the current one, or a proposal that might be agreed
 * @returns one entry for each place, in the order given; empty when all content is up to date. Never throws.
 */
export function findStale(
  citing: readonly CitingContent[],
  versions: readonly PolicyVersion[],
  target: PolicyVersion,
): StaleCitation[] {
  const changesSince = new Map<string, Map<string, ClauseChange>>();
  for (const version of versions) {
    const isUsed = version.id !== target.id && citing.some(({ against }) => against === version.id);
    if (isUsed) changesSince.set(version.id, findChanges(version, target));
  }
  return citing.flatMap((content) =>
    content.citations.flatMap((citation) => {
      const change = changesSince.get(content.against)?.get(citation.clause);
      return change ? [{ content, citation, change }] : [];
    }),
  );
}

/** The clauses of the first version whose words do not stand in the second, by id. */
function findChanges(from: PolicyVersion, to: PolicyVersion): Map<string, ClauseChange> {
  const found = compareVersions(from, to).clauses.filter(
    ({ status }) => status === 'amended' || status === 'moved-amended' || status === 'removed',
  );
  return new Map(found.map((change) => [change.id, change]));
}
