// Owns the one form in which the reasons of a version are held, however its front matter writes them.
import type { PolicyFrontMatter } from '../../schemas/policy-version.ts';

/** Whether a change alters what the policy asks, or only how it says it. */
export type ChangeKind = 'substantive' | 'tidying';

/** One reason, for all that share it. They are decided on together. */
export interface ChangeGroup {
  /** The ids that the front matter names: of clauses and sections, or `title`, `school`, `dates`, `contacts`. */
  clauses: string[];
  /** For `all: typographic`, the ids that it covers beside those, empty until `coverTypographic` has found them; null for other groups. */
  typographic: string[] | null;
  /** The reason, as governors and readers see it. */
  why: string;
  kind: ChangeKind;
  /** For what of it was removed: the clause or section that takes its place. */
  successor: string | null;
}

/**
 * Lists the reasons that front matter gives.
 * @param changes the field as authored: reasons by id, or a list of groups; undefined where there is none
 * @returns groups in their order, one for each id in the form by id; empty without the field.
 */
export function listChangeGroups(changes: PolicyFrontMatter['changes']): ChangeGroup[] {
  const groups = Array.isArray(changes)
    ? changes
    : Object.entries(changes ?? {}).map(([id, reason]) => ({ ...reason, clauses: [id], all: undefined }));
  return groups.map(({ clauses = [], all, why, kind, successor = null }) => ({
    clauses,
    typographic: all === undefined ? null : [],
    why,
    kind,
    successor,
  }));
}

/**
 * Lists everything that a group gives a reason for.
 * @param group one group
 * @returns the ids that it names, then those that `all: typographic` covers.
 */
export function listExplained({ clauses, typographic }: ChangeGroup): string[] {
  return [...clauses, ...(typographic ?? [])];
}
