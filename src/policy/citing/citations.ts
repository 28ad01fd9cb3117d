// Owns what rests on the policy: content that cites its clauses, and which of it a change of the policy has left behind.
import type { Place } from '../../problems/problem.ts';
import type { CitingKind } from '../../schemas/content-kinds.ts';
import type { Audience } from '../../schemas/fields.ts';
import { compareLeadIns, type LeadInChange } from '../compare/compare-lead-ins.ts';
import { compareVersions } from '../compare/compare-versions.ts';
import { type ClauseChange, hasOtherWords } from '../compare/comparison.ts';
import type { PolicyVersion } from '../version/model.ts';

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

/** One link. */
export interface Link {
  /** The address as written. */
  target: string;
  /** The id of the lesson that a field names, where it does: it is looked for among the lessons. */
  lesson?: string;
  place: Place;
}

/** One file of content that cites the policy. */
export interface CitingContent {
  kind: CitingKind;
  /** The page's own title. */
  title: string;
  /** One sentence for lists of pages; empty where the kind has none. */
  summary: string;
  /** Whom it is written for; for a lesson, the staff who teach it. */
  audiences: Audience[];
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
  /** Its links, as written; none for most kinds. */
  links?: Link[];
  /** What can follow "#" in its address beside its situations; left out where that is not known from the file alone. */
  anchors?: string[];
  /** The headings of the page's text, in order; none for most kinds. */
  headings?: string[];
  /** Its words beside the clauses that they rest on; none for most kinds. */
  passages?: CitedPassage[];
  /** Everything that readers read in it, one text after the other. */
  words?: string;
}

/** Words that rest on clauses. */
export interface CitedPassage {
  /** A paragraph, a list item, or all that an item of a quiz or checklist says. */
  text: string;
  /** Ids of the clauses that it cites; at least one. */
  clauses: string[];
  /** The component that it stands in, such as `KeyPoints`; null for none. */
  within: string | null;
  /** Headings, titles and words with a colon that it stands under, the outermost first; none at the top of a component. */
  under?: string[];
  /** Its readers are children. */
  isForPupils?: true;
  place: Place;
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

/** What differs in what a clause says: in its own words, in those that lead in to it, or in both. */
export interface ClauseShift {
  /** What happened to the clause itself; it may be `unchanged`, `renumbered` or `moved` where a lead-in differs. */
  change: ClauseChange;
  /** What differs above it, the nearest first; empty where only its own words do. */
  leadIns: LeadInChange[];
}

/** A citation whose clause says something else than in the version that the content was written against. */
export interface StaleCitation extends ClauseShift {
  content: CitingContent;
  citation: Citation;
}

/**
 * Gathers what rests on each clause.
 * @param citing all content that cites, in any order
 * @returns by clause id, each citing file once, in the order given; clauses that nothing cites are not in it.
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
 * Finds the citations that a version leaves behind: the clause, or one above it, has other words or link targets there;
 * it hangs under another clause; or it is gone. One that was only renumbered, or moved under the same lead-in, says the
 * same, and is not among them.
 * @param citing all content that cites
 * @param versions every version that could be read; content written against another is passed over
 * @param target the version to hold the content against: the current one, or a proposal that might be agreed
 * @returns one entry for each place, in the order given; empty when all content is up to date.
 */
export function findStale(
  citing: readonly CitingContent[],
  versions: readonly PolicyVersion[],
  target: PolicyVersion,
): StaleCitation[] {
  const shiftsSince = new Map<string, Map<string, ClauseShift>>();
  for (const version of versions) {
    const isUsed = version.id !== target.id && citing.some(({ against }) => against === version.id);
    if (isUsed) shiftsSince.set(version.id, findShifts(version, target));
  }
  return citing.flatMap((content) =>
    content.citations.flatMap((citation) => {
      const shift = shiftsSince.get(content.against)?.get(citation.clause);
      return shift ? [{ content, citation, ...shift }] : [];
    }),
  );
}

/** The clauses of the first version that do not say the same in the second, by id. */
function findShifts(from: PolicyVersion, to: PolicyVersion): Map<string, ClauseShift> {
  const comparison = compareVersions(from, to);
  const leadIns = compareLeadIns(comparison);
  const shifts = comparison.clauses.map((change) => ({ change, leadIns: leadIns.get(change.id) ?? [] }));
  return new Map(shifts.filter(hasShifted).map((shift) => [shift.change.id, shift]));
}

function hasShifted({ change, leadIns }: ClauseShift): boolean {
  return hasOtherWords(change) || leadIns.length > 0;
}
