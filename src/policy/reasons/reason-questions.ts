// Owns which changes of a version lack a reason, gathered so that one question is asked for those that are likely to share one.
import { listNeedingReasons } from '../compare/check-changes.ts';
import { compareVersions } from '../compare/compare-versions.ts';
import type { ClauseChange, Comparison, SectionChange, WordRun } from '../compare/comparison.ts';
import { compareWords } from '../compare/compare-words.ts';
import { formatPlace } from '../compare/comparison-words.ts';
import { listTypographic } from '../compare/typographic-groups.ts';
import { nameEdit } from './like-edits.ts';
import { listExplained } from '../version/change-groups.ts';
import type { PolicyVersion } from '../version/model.ts';
import { listSections } from '../version/walk.ts';

/** Why changes are asked about together. */
export type Likeness =
  /** `title`, `school`, `dates` or `contacts`. */
  | { kind: 'fact' }
  /** The same words in other typography: what `all: typographic` covers. */
  | { kind: 'typographic' }
  /** The same words replaced, such as "setting → school". */
  | { kind: 'edit'; edit: string }
  /** Added, removed, moved or reworded under one top section; `section` is its label, or "Preamble". */
  | { kind: 'added' | 'removed' | 'moved' | 'reworded'; section: string };

/** One change without a reason. */
export interface UnexplainedChange {
  /** As `changes` names it. */
  id: string;
  /** Such as "4(1)", "Section 4 Staff" or "Dates". */
  where: string;
  /** The marks between the older and the newer text; empty for a fact. */
  words: WordRun[];
}

/** What one reason may answer. */
export interface ReasonQuestion {
  likeness: Likeness;
  /** In reading order, sections first; at least one. */
  changes: UnexplainedChange[];
}

/**
 * Lists what lacks a reason, as questions.
 * @param version a version that gives reasons, with what `coverTypographic` found
 * @param previous the version that it follows
 * @returns one question for each fact, one for all typographic changes, one for each edit that at least two changes share, and for what is left one for each top section and kind of change. Each change stands in one question; empty when nothing lacks a reason.
 */
export function askForReasons(version: PolicyVersion, previous: PolicyVersion): ReasonQuestion[] {
  const comparison = compareVersions(previous, version);
  const explained = new Set(version.changes.flatMap(listExplained));
  const missing = [...listNeedingReasons(comparison).keys()].filter((id) => !explained.has(id));
  const changes = indexChanges(comparison);
  const typographic = new Set(listTypographic(comparison));
  const likenessOf = likenFor(changes, missing, typographic, listTops([version, previous]));
  const questions = new Map<string, ReasonQuestion>();
  for (const id of missing) {
    const likeness = likenessOf(id);
    const key = likeness.kind === 'fact' ? id : JSON.stringify(likeness);
    const question = questions.get(key) ?? { likeness, changes: [] };
    questions.set(key, question);
    question.changes.push(describe(id, changes));
  }
  return [...questions.values()];
}

/** The clauses and sections of a comparison by id. */
interface IndexedChanges {
  clauses: ReadonlyMap<string, ClauseChange>;
  sections: ReadonlyMap<string, SectionChange>;
}

function indexChanges({ clauses, sections }: Comparison): IndexedChanges {
  return {
    clauses: new Map(clauses.map((change) => [change.id, change])),
    sections: new Map(sections.map((change) => [change.id, change])),
  };
}

/** Gives the likeness of each change: by its edit where another missing change shares it, by its place otherwise. */
function likenFor(
  { clauses, sections }: IndexedChanges,
  missing: readonly string[],
  typographic: ReadonlySet<string>,
  tops: ReadonlyMap<string, string>,
): (id: string) => Likeness {
  const edits = new Map<string, string>();
  const shared = new Map<string, number>();
  for (const id of missing) {
    const edit = typographic.has(id) ? null : editOf(clauses.get(id), sections.get(id));
    if (edit === null) continue;
    edits.set(id, edit);
    shared.set(edit, (shared.get(edit) ?? 0) + 1);
  }
  return (id) => {
    const [clause, section, edit] = [clauses.get(id), sections.get(id), edits.get(id)];
    if (typographic.has(id)) return { kind: 'typographic' };
    if (edit !== undefined && (shared.get(edit) ?? 0) > 1) return { kind: 'edit', edit };
    const side = clause?.after ?? clause?.before;
    if (side) {
      const top = tops.get(findSection(side.parent, clauses, side === clause?.after)) ?? 'Preamble';
      return { kind: placeKinds[clause?.status ?? 'amended'], section: top };
    }
    return section ? { kind: kindOfSection(section), section: tops.get(id) ?? '' } : { kind: 'fact' };
  };
}

const placeKinds = {
  added: 'added',
  removed: 'removed',
  moved: 'moved',
  'moved-amended': 'moved',
  amended: 'reworded',
  unchanged: 'reworded',
  renumbered: 'reworded',
} as const;

function kindOfSection({ statuses }: SectionChange): 'added' | 'removed' | 'moved' | 'reworded' {
  return (['added', 'removed', 'moved'] as const).find((kind) => statuses.includes(kind)) ?? 'reworded';
}

/** What a change that stays in its place does to the words; null for any other. */
function editOf(clause: ClauseChange | undefined, section: SectionChange | undefined): string | null {
  if (clause?.status === 'amended') return nameEdit(clause.words) ?? nameLinks(clause);
  if (section?.before && section.after && !section.statuses.includes('moved')) return nameEdit(wordsOf(section));
  return null;
}

/** The other address or picture, where a clause leads elsewhere or shows another with the same words. */
function nameLinks({ words, flags }: ClauseChange): string | null {
  const isSame = words.every(({ op }) => op === 'same');
  const other = isSame ? flags.find(({ kind }) => kind === 'link' || kind === 'picture') : undefined;
  return other ? `${other.before.join(', ')} → ${other.after.join(', ')}` : null;
}

/** Climbs from a clause's parent to the section around it. */
function findSection(parent: string, clauses: ReadonlyMap<string, ClauseChange>, isNewer: boolean): string {
  const above = clauses.get(parent);
  const side = isNewer ? above?.after : above?.before;
  return side ? findSection(side.parent, clauses, isNewer) : parent;
}

/** The label of the top section around each section; where both versions have it, as in the first of them. */
function listTops(versions: readonly PolicyVersion[]): Map<string, string> {
  const tops = new Map<string, string>();
  for (const { sections } of versions) {
    for (const top of sections) {
      const label = tops.get(top.id) ?? top.label;
      for (const { id } of listSections({ sections: [top] })) if (!tops.has(id)) tops.set(id, label);
    }
  }
  return tops;
}

const factNames: Record<string, string> = { title: 'Title', school: 'School', dates: 'Dates', contacts: 'Contacts' };

function describe(id: string, { clauses, sections }: IndexedChanges): UnexplainedChange {
  const clause = clauses.get(id);
  if (clause) return { id, where: formatPlace(clause), words: clause.words };
  const section = sections.get(id);
  if (!section) return { id, where: factNames[id] ?? id, words: [] };
  return { id, where: `Section ${(section.after ?? section.before)?.label}`, words: wordsOf(section) };
}

function wordsOf({ before, after }: SectionChange): WordRun[] {
  return compareWords(before?.title ?? '', after?.title ?? '');
}
