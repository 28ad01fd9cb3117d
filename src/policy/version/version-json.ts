// Owns the published JSON of a version: the model without places, HTML and reasons.
import type { Clause, Picture, PolicyVersion, Section } from './model.ts';

/** A clause as published. */
export type ClauseJson = Pick<Clause, 'id' | 'number' | 'label' | 'marker' | 'kind' | 'text'> & {
  /** Its pictures; their words are part of the text. Left out where it has none. */
  pictures?: Picture[];
  clauses: ClauseJson[];
};

/** A section as published. */
export type SectionJson = Pick<Section, 'id' | 'number' | 'title'> & { clauses: ClauseJson[]; sections: SectionJson[] };

/** A version as published at `/policy/<version>.json`. */
export type VersionJson = Pick<PolicyVersion, 'id' | 'title' | 'school' | 'status' | 'dates' | 'contacts'> & {
  preamble: ClauseJson[];
  sections: SectionJson[];
};

/**
 * Gives the data that is published for a version.
 * @param version a publishable version
 * @returns plain data with the fields in a fixed order.
 */
export function toVersionJson(version: PolicyVersion): VersionJson {
  return {
    id: version.id,
    title: version.title,
    school: version.school,
    status: version.status,
    dates: version.dates,
    contacts: version.contacts,
    preamble: version.preamble.map(toClauseJson),
    sections: version.sections.map(toSectionJson),
  };
}

function toSectionJson(section: Section): SectionJson {
  return {
    id: section.id,
    number: section.number,
    title: section.title,
    clauses: section.clauses.map(toClauseJson),
    sections: section.sections.map(toSectionJson),
  };
}

function toClauseJson(clause: Clause): ClauseJson {
  const { id, number, label, marker, kind, text, pictures } = clause;
  const shown = pictures === undefined ? {} : { pictures };
  return { id, number, label, marker, kind, text, ...shown, clauses: clause.clauses.map(toClauseJson) };
}
