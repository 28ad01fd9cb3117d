// Owns making a new version of the policy from a Word file: its model, what changed, what is still to be asked, and its file.
import { compareVersions } from '../../compare/compare-versions.ts';
import { type Comparison, isReportable } from '../../compare/comparison.ts';
import { coverSchool } from '../../compare/school-reason.ts';
import { coverTypographic } from '../../compare/typographic-groups.ts';
import { askForReasons, type ReasonQuestion } from '../../reasons/reason-questions.ts';
import type { ContactRow, PolicyDates, PolicyVersion } from '../../version/model.ts';
import { listIds, listSections } from '../../version/walk.ts';
import { writeFields } from '../../yaml/policy-fields.ts';
import type { ReasonAnswer } from '../../yaml/reason-entries.ts';
import type { NotCarried, WordDocument } from '../word-document.ts';
import { gatherReasons, listComments } from './comment-reasons.ts';
import type { Found } from './facts/furniture.ts';
import { dropOwnWords } from './facts/own-words.ts';
import { idOfBookmark } from './match/bookmark-ids.ts';
import type { Matching } from './match/matching.ts';
import { buildTree } from './tree/build-tree.ts';
import { listDraftSections } from './tree/draft-tree.ts';
import { nameClauses } from './tree/name-clauses.ts';
import { type OlderFile, writeBody } from './write/write-body.ts';

/** What is known beside the file. */
export interface ImportContext {
  /** The version that it follows, with its whole file; null for a school's first. */
  older: OlderFile | null;
  /** The new version, such as `2027-03`. */
  as: string;
  /** The id of every section and clause of every version. */
  usedIds: readonly string[];
  /** The address of each reference by its id. */
  references: ReadonlyMap<string, string>;
  /** What somebody said; what is left out is taken from the file, and where that says nothing, from the older version. */
  details: {
    title?: string;
    school?: string;
    status: 'draft' | 'proposal' | 'current';
    dates: PolicyDates;
    contacts?: ContactRow[];
  };
  /** Answers to the questions. `plainTypographicReason` is one for what is typographic alone. */
  reasons: readonly ReasonAnswer[];
}

/** A new version, not saved yet. */
export interface Draft {
  version: PolicyVersion;
  /** With the version that it follows; null for a first one. */
  comparison: Comparison | null;
  /** Clauses: as they were (with those that only have another number), changed or moved, new, and gone. */
  counts: { asTheyWere: number; changed: number; fresh: number; removed: number };
  /** What the file says of title, school, dates and contacts. */
  found: Found;
  /** What still lacks a reason, gathered as one would answer it; empty for a first version. */
  questions: ReasonQuestion[];
  /** Everything of the file that the version does not have as it was, in reading order as far as it has a place. */
  notCarried: NotCarried[];
  /** The whole MDX file. */
  text: string;
}

/**
 * Makes a version from a Word file.
 * @param document as read
 * @param matching from `matchDocument`, with the same older version
 * @param answers what somebody said to its questions, by block: an id, or null for a clause that is new. What was not answered is new; an id that is taken already, too
 * @param context what is known beside the file
 * @returns the version; the same for the same input
 */
export function draftVersion(
  document: WordDocument,
  matching: Matching,
  answers: ReadonlyMap<number, string | null>,
  context: ImportContext,
): Draft {
  const { older, as, details, references } = context;
  const notCarried = [...dropOwnWords(document, older?.version ?? null), ...matching.notCarried];
  const tree = buildTree(document, matching, settleIds(matching, answers), older?.version ?? null, notCarried);
  const contacts = details.contacts ?? matching.found.contacts ?? older?.version.contacts ?? [];
  placeContacts(tree, contacts, older?.version ?? null, notCarried);
  nameClauses(tree, context.usedIds);
  const path = `policy/${as}.mdx`;
  const { text, body } = writeBody(tree, older, references, path, notCarried);
  const version: PolicyVersion = {
    id: as,
    title: details.title ?? matching.found.title ?? older?.version.title ?? '',
    school: details.school ?? matching.found.school ?? older?.version.school ?? '',
    status: details.status,
    dates: details.dates,
    contacts,
    follows: older?.version.id ?? null,
    changes: [],
    ...body,
    place: { path, line: 1 },
  };
  const comparison = older === null ? null : compareVersions(older.version, version);
  const known = new Set(older === null ? [] : listIds(older.version));
  const comments = listComments(
    document,
    (block) => matching.furniture.get(block) ?? tree.byBlock.get(block)?.id ?? null,
    (bookmark) => idOfBookmark(bookmark, known),
  );
  const whatChanged = comparison ?? { ...asNew(version), clauses: [] };
  const reasons = gatherReasons(whatChanged, comparison === null ? [] : context.reasons, comments, notCarried);
  version.changes = reasons.map(({ changes, why, kind, successor = null }) => ({
    clauses: changes === 'typographic' ? [] : changes,
    typographic: changes === 'typographic' ? [] : null,
    why,
    kind: kind ?? 'substantive',
    successor,
  }));
  const covered = older === null ? version : coverTypographic(coverSchool(version, older.version), older.version);
  const head = writeFields({ ...version, changes: reasons });
  const opening = text.startsWith('\n') ? '' : '\n';
  return {
    version: covered,
    comparison,
    counts: countClauses(comparison ?? asNew(version)),
    found: matching.found,
    questions: older === null ? [] : askForReasons(covered, older.version),
    notCarried,
    text: `${head.join('\n')}\n${opening}${text}`,
  };
}

/** A first version, as if there had been an empty one before it. */
function asNew(version: PolicyVersion): Comparison {
  const comparison = compareVersions({ ...version, preamble: [], sections: [] }, version);
  return { ...comparison, sections: [] };
}

function countClauses({ clauses }: Comparison): Draft['counts'] {
  const reportable = clauses.filter(isReportable);
  const [fresh, removed] = ['added', 'removed'].map((status) => clauses.filter((one) => one.status === status).length);
  return {
    asTheyWere: clauses.length - reportable.length,
    changed: reportable.length - (fresh ?? 0) - (removed ?? 0),
    fresh: fresh ?? 0,
    removed: removed ?? 0,
  };
}

/** What was sure, and what somebody said: no id twice. */
function settleIds({ ids, questions }: Matching, answers: ReadonlyMap<number, string | null>): Map<number, string> {
  const settled = new Map(ids);
  const taken = new Set(ids.values());
  for (const { block } of questions) {
    const id = answers.get(block) ?? null;
    if (id === null || taken.has(id)) continue;
    settled.set(block, id);
    taken.add(id);
  }
  return settled;
}

/** Contacts are drawn in a section; a file that has them in none gets one, after what stands before the first heading. */
function placeContacts(
  tree: ReturnType<typeof buildTree>,
  contacts: readonly ContactRow[],
  older: PolicyVersion | null,
  notCarried: NotCarried[],
): void {
  const isDrawn = listDraftSections(tree.sections).some(({ hasContacts }) => hasContacts);
  if (isDrawn || (contacts.length === 0 && !tree.contactsBeforeSections)) return;
  const taken = new Set(listDraftSections(tree.sections).map(({ id }) => id));
  const was = (older === null ? [] : listSections(older)).find(({ id, hasContacts }) => hasContacts && !taken.has(id));
  const words = was === undefined ? 'Key contacts' : [was.number, was.title].filter((part) => part !== null).join(' ');
  tree.sections.unshift({
    ...{ id: was?.id ?? '', runs: [{ text: words }], hasContacts: true, older: was ?? null, clauses: [], sections: [] },
  });
  // Where the version before had the heading in the same way, nothing new has happened.
  if (was) return;
  const what =
    'The contacts stand under no heading of the file. The heading “Key contacts” was put before the first one.';
  notCarried.push({ place: 'contacts', what });
}
