// Owns a version's canonical content and its SHA-256: what "frozen" means. Status and reasons for changes are outside it.
import type { Clause, PolicyVersion, Section } from './model.ts';

/**
 * Writes the content that ratification freezes, in one fixed form.
 * @param version a whole version
 * @returns JSON text of title, school, dates, contacts, and each section and clause with id, words and link targets; numbers that the site computes are not in it.
 */
export function canonicalContent(version: PolicyVersion): string {
  const { dates } = version;
  return JSON.stringify({
    title: version.title,
    school: version.school,
    dates: [dates.written, dates.updated ?? null, dates.ratified ?? null, dates.reviewDue ?? null],
    contacts: version.contacts.map((row) => ({
      role: row.role,
      people: row.people.map((person) => [person.name, person.email ?? null]),
      phones: row.phones,
    })),
    preamble: version.preamble.map(canonicalClause),
    sections: version.sections.map(canonicalSection),
  });
}

/**
 * Computes the fingerprint of a version.
 * @param version a whole version
 * @returns the SHA-256 (FIPS 180-4) of its canonical content in UTF-8, as 64 lower-case hexadecimal digits.
 */
export async function fingerprint(version: PolicyVersion): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalContent(version)));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function canonicalSection(section: Section): object {
  return {
    id: section.id,
    number: section.number,
    title: section.title,
    hasContacts: section.hasContacts,
    clauses: section.clauses.map(canonicalClause),
    sections: section.sections.map(canonicalSection),
  };
}

function canonicalClause(clause: Clause): object {
  return { id: clause.id, text: clause.text, links: clause.links, clauses: clause.clauses.map(canonicalClause) };
}
