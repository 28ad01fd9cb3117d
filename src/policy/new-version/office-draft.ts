// Owns what is known on the way from a Word file to a version, and the draft that it makes at each step.
import type { Comparison } from '../compare/comparison.ts';
import { formatPlace } from '../compare/comparison-words.ts';
import { listCarriedOverNotes } from '../review/carried-over-notes.ts';
import { type PlacedNote, placeNotes } from '../review/placed-notes.ts';
import type { ReasonQuestion } from '../reasons/reason-questions.ts';
import type { ChangeGroup } from '../version/change-groups.ts';
import type { PolicyVersion } from '../version/model.ts';
import { type Draft, draftVersion } from '../word/import/draft-version.ts';
import { matchDocument } from '../word/import/match-document.ts';
import type { Matching } from '../word/import/match/matching.ts';
import type { NotCarried, WordDocument } from '../word/word-document.ts';
import type { FoundFacts, VersionDetails } from './details-form.ts';
import { countChanges, type FileCounts } from './file-summary.ts';
import type { FollowedVersion } from './followed-version.ts';
import type { MatchAnswers } from './match-questions.ts';
import type { GivenReason } from './reason-form.ts';

/** What is known by now. */
export interface Work {
  older: PolicyVersion;
  /** See `ImportContext`. */
  pictureHashes: ReadonlyMap<number, string>;
  matching: Matching;
  /** What the file changes, before anything was asked. */
  counts: FileCounts;
  notCarried: NotCarried[];
  /** The file's tracked changes. */
  tracked: WordDocument['tracked'];
  found: FoundFacts;
  answers: MatchAnswers;
  /** Null until they were given. */
  details: VersionDetails | null;
  reasons: readonly GivenReason[];
}

/** A draft as the steps need it. */
export interface OfficeDraft {
  version: PolicyVersion;
  comparison: Comparison;
  /** Changes that lack a reason. */
  questions: ReasonQuestion[];
  notCarried: NotCarried[];
  /** The reasons that the file itself gave. */
  given: ChangeGroup[];
  /** The review notes on the version that it follows which no change answers. */
  openNotes: PlacedNote[];
  /** Names the place of a change by its id. */
  placeOf: (id: string) => string;
  /** The file of the version. */
  text: string;
}

/** Sorts after every other name of a version, and so after whichever the draft follows: until the person has named it. */
const unnamed = '2199-12';

/**
 * Begins with a file.
 * @param document as read
 * @param followed the version to compare it with
 * @param pictureHashes from `hashPictures`
 * @returns what is known before anything was asked
 */
export function startWork(
  document: WordDocument,
  followed: FollowedVersion,
  pictureHashes: Work['pictureHashes'] = new Map(),
): Work {
  const older = followed.version;
  const matching = matchDocument(document, older, followed.usedIds);
  const asked = matching.questions;
  const all: MatchAnswers = new Map(asked.map(({ block }) => [block, null]));
  const draft = makeDraft(document, followed, { matching, pictureHashes, answers: all, details: null, reasons: [] });
  const candidates = new Set(asked.flatMap((question) => question.candidates.map(({ id }) => id)));
  return {
    older,
    pictureHashes,
    matching,
    counts: countChanges(comparisonOf(draft), candidates, asked.length),
    notCarried: draft.notCarried,
    tracked: document.tracked,
    found: draft.found,
    answers: new Map(),
    details: null,
    reasons: [],
  };
}

/**
 * Makes the draft of what is known.
 * @param document as read
 * @param followed the version that it follows
 * @param work with an answer for each question
 * @returns the draft; without details it has the older version's dates, so that none of them counts as changed
 */
export function draftOf(document: WordDocument, followed: FollowedVersion, work: Work): OfficeDraft {
  const draft = makeDraft(document, followed, work);
  const comparison = comparisonOf(draft);
  const byPerson = new Set(work.reasons.map(({ why }) => why));
  return {
    version: draft.version,
    comparison,
    questions: draft.questions,
    notCarried: draft.notCarried,
    given: draft.version.changes.filter(({ why }) => !byPerson.has(why)),
    openNotes: placeNotes(
      listCarriedOverNotes(followed.notes, comparison, [followed.version, draft.version]),
      draft.version,
    ),
    placeOf: (id) => {
      const change = comparison.clauses.find((candidate) => candidate.id === id);
      return change ? formatPlace(change) : id;
    },
    text: draft.text,
  };
}

function makeDraft(
  document: WordDocument,
  { version, source, usedIds, references }: FollowedVersion,
  {
    matching,
    pictureHashes,
    answers,
    details,
    reasons,
  }: Pick<Work, 'matching' | 'pictureHashes' | 'answers' | 'details' | 'reasons'>,
): Draft {
  return draftVersion(document, matching, answers, {
    older: { version, source },
    as: details?.as ?? unnamed,
    usedIds,
    references: new Map(Object.entries(references)),
    pictureHashes,
    details: details === null ? { status: 'draft', dates: version.dates } : details,
    reasons: reasons.map(({ question: { likeness, changes }, why, kind }) => ({
      changes: likeness.kind === 'typographic' ? 'typographic' : changes.map(({ id }) => id),
      why,
      kind,
    })),
  });
}

function comparisonOf({ comparison }: Draft): Comparison {
  if (comparison === null) throw new Error('A draft that follows a version is compared with it');
  return comparison;
}
