// Owns a version's canonical content and its SHA-256: what "frozen" means. Status and reasons for changes are outside it.
import type { Clause, PolicyVersion, Section } from './model.ts';

/** How a fingerprint was made: `v1` without inline marks, `v2` with them. What was frozen under an older one stays true. */
export type Scheme = 'v1' | 'v2';

/**
 * Tells how a recorded fingerprint was made.
 * @param recorded as it stands in `policy/frozen.yaml`
 * @returns its scheme; `v1` for digits alone, which is how they were first written
 */
export function schemeOf(recorded: string): Scheme {
  return recorded.startsWith('v2:') ? 'v2' : 'v1';
}

/**
 * Takes the name of its scheme from a fingerprint.
 * @param fingerprint with or without one
 * @returns its 64 digits
 */
export function digitsOf(fingerprint: string): string {
  return fingerprint.replace(/^v\d+:/, '');
}

/**
 * Names the scheme of a fingerprint, for what leaves the site.
 * @param fingerprint with or without the name
 * @returns the fingerprint after the name, such as `v1:…`
 */
export function nameScheme(fingerprint: string): string {
  return `${schemeOf(fingerprint)}:${digitsOf(fingerprint)}`;
}

/**
 * Writes the content that ratification freezes, in one fixed form for each scheme.
 * @param version a whole version
 * @param scheme how
 * @returns JSON text of title, school, dates, contacts, and each section and clause with id, words, link targets and pictures (name and SHA-256 of the bytes), and under `v2` with inline marks; numbers that the site computes are not in it.
 */
export function canonicalContent(version: PolicyVersion, scheme: Scheme = 'v2'): string {
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
    preamble: version.preamble.map((clause) => canonicalClause(clause, scheme)),
    sections: version.sections.map((section) => canonicalSection(section, scheme)),
  });
}

/**
 * Computes the fingerprint of a version.
 * @param version a whole version
 * @param scheme how
 * @returns the SHA-256 (FIPS 180-4) of its canonical content in UTF-8, as 64 lower-case hexadecimal digits, after the name of its scheme from `v2` on: `v2:…`.
 */
export async function fingerprint(version: PolicyVersion, scheme: Scheme = 'v2'): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalContent(version, scheme)));
  const digits = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return scheme === 'v1' ? digits : `${scheme}:${digits}`;
}

function canonicalSection(section: Section, scheme: Scheme): object {
  return {
    id: section.id,
    number: section.number,
    title: section.title,
    hasContacts: section.hasContacts,
    clauses: section.clauses.map((clause) => canonicalClause(clause, scheme)),
    sections: section.sections.map((inner) => canonicalSection(inner, scheme)),
  };
}

function canonicalClause(clause: Clause, scheme: Scheme): object {
  return {
    id: clause.id,
    text: clause.text,
    links: clause.links,
    // A clause without pictures is written as it was before there were any: what was frozen stays true.
    ...(clause.pictures ? { pictures: clause.pictures.map(({ name, sha256 }) => [name, sha256]) } : {}),
    ...(scheme === 'v1' ? {} : { marks: listMarks(clause.html) }),
    clauses: clause.clauses.map((inner) => canonicalClause(inner, scheme)),
  };
}

/** The marks that carry meaning for readers. Links are held by their targets, and blocks by the words. */
const marks = new Set(['em', 'strong', 'code', 'u', 'sub', 'sup', 'del', 'br', 'img']);

/** Each opening and closing mark with the count of letters before it, so that neither spaces nor other HTML around it matter. */
function listMarks(html: string): string[] {
  let letters = 0;
  return html.split(/(<[^>]*>)/).flatMap((part) => {
    const [, name = ''] = /^<\/?([a-z]+)/.exec(part) ?? [];
    if (name === '') letters += part.replace(/\s+/g, '').length;
    return marks.has(name) ? [`${letters} ${part.startsWith('</') ? '/' : ''}${name}`] : [];
  });
}
