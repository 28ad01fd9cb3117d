// Owns what of a version may be published: which versions are public, and what a superseded one no longer shows.
import { isAhead, isPast } from '../past-or-ahead.ts';
import { escapeHtml } from '../text/escape-html.ts';
import type { Clause, PolicyVersion, Section } from './model.ts';
import { listRedacted, redactDetails, type RedactedDetails } from './redaction.ts';
import { findCurrent, isAgreed } from './status.ts';

/**
 * Tells whether a version is shown on the built site.
 * @param version any version
 * @param showDrafts true for a preview that shows drafts too
 * @returns false only for a draft without `showDrafts`.
 */
export function isPublic(version: Pick<PolicyVersion, 'status'>, showDrafts: boolean): boolean {
  return version.status !== 'draft' || showDrafts;
}

/**
 * Prepares a version for readers. Email addresses and telephone numbers of people who may have left are not published again.
 * @param version any version
 * @param versions every version that the site shows: what one that is not superseded shows is no secret
 * @param today `YYYY-MM-DD`; without it no consultation counts as closed, or as still to open
 * @returns the version; one that nobody has agreed names the version that has overtaken it and says whether its consultation has closed or is still to open, and a superseded one has its contacts' roles and names only, and no redacted detail in its clauses' text, HTML or links.
 */
export function toPublishable(
  version: PolicyVersion,
  versions: readonly PolicyVersion[] = [version],
  today?: string,
): PolicyVersion {
  if (version.status !== 'superseded') {
    const { consultation } = version;
    const tense =
      consultation === undefined || today === undefined
        ? {}
        : {
            isConsultationClosed: isPast(consultation.closes, today),
            isConsultationAhead: isAhead(consultation.opened, today),
          };
    return { ...version, overtakenBy: findOvertaker(version, versions), ...tense };
  }
  const contacts = version.contacts.map((row) => ({
    role: row.role,
    people: row.people.map((person) => ({ name: person.name })),
    phones: [],
  }));
  const redacted = listRedacted([...versions, version]);
  return {
    ...version,
    contacts,
    preamble: version.preamble.map((clause) => redactClause(clause, redacted)),
    sections: version.sections.map((section) => redactSection(section, redacted)),
  };
}

/** The current version, where what this one was made to follow has been replaced by it. */
function findOvertaker(version: PolicyVersion, versions: readonly PolicyVersion[]): string | undefined {
  const isOvertaken =
    !isAgreed(version) && versions.some(({ id, status }) => id === version.follows && status === 'superseded');
  return isOvertaken ? findCurrent(versions)?.id : undefined;
}

function redactSection(section: Section, redacted: RedactedDetails): Section {
  return {
    ...section,
    clauses: section.clauses.map((clause) => redactClause(clause, redacted)),
    sections: section.sections.map((inner) => redactSection(inner, redacted)),
  };
}

function redactClause(clause: Clause, redacted: RedactedDetails): Clause {
  const text = redactDetails(clause.text, redacted);
  const links = clause.links.map((link) => redactDetails(link, redacted));
  const isSame = text === clause.text && links.every((link, at) => link === clause.links[at]);
  return {
    ...clause,
    text,
    links,
    // A picture goes with the words that stand for it.
    ...(isSame ? {} : { pictures: undefined }),
    // A detail can be spread over marks such as <em>: the plain text is the one form that is known to be clean.
    html: isSame ? clause.html : escapeHtml(text),
    clauses: clause.clauses.map((child) => redactClause(child, redacted)),
  };
}
