// Owns going through a version's sections and clauses in reading order.
import type { Clause, PolicyBody, Section } from './model.ts';

/** A clause with where it stands in its version. */
export interface ClauseInPlace {
  clause: Clause;
  /** The sections around it, outermost first; empty in the preamble. */
  sections: Section[];
  /** The clauses around it, outermost first. */
  parents: Clause[];
}

/**
 * Lists every clause of a version with its surroundings.
 * @param body a version, or its preamble and sections
 * @returns clauses in reading order, parents before their children; empty when there are none.
 */
export function listClauses(body: PolicyBody): ClauseInPlace[] {
  const inSection = (section: Section, outer: Section[]): ClauseInPlace[] => {
    const sections = [...outer, section];
    return [
      ...inClauses(section.clauses, sections, []),
      ...section.sections.flatMap((inner) => inSection(inner, sections)),
    ];
  };
  return [...inClauses(body.preamble, [], []), ...body.sections.flatMap((section) => inSection(section, []))];
}

/**
 * Lists every section of a version.
 * @param body a version, or its preamble and sections
 * @returns sections in reading order, parents before their children.
 */
export function listSections(body: Pick<PolicyBody, 'sections'>): Section[] {
  return body.sections.flatMap((section) => [section, ...listSections(section)]);
}

/**
 * Lists the ids of a version's sections and clauses.
 * @param body a version, or its preamble and sections
 * @returns the ids in reading order, sections first.
 */
export function listIds(body: PolicyBody): string[] {
  return [...listSections(body).map((section) => section.id), ...listClauses(body).map(({ clause }) => clause.id)];
}

function inClauses(clauses: Clause[], sections: Section[], parents: Clause[]): ClauseInPlace[] {
  return clauses.flatMap((clause) => [
    { clause, sections, parents },
    ...inClauses(clause.clauses, sections, [...parents, clause]),
  ]);
}
