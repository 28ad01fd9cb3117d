// Owns the PDF of one version as Typst source: title, facts, contents, contacts, and every section and clause.
import { formatDate } from '../dates.ts';
import { dialAddress } from '../version/contacts.ts';
import { digitsOf } from '../version/fingerprint.ts';
import type { ContactRow, PolicyVersion, Section } from '../version/model.ts';
import { capitalise } from '../version/policy-name.ts';
import { formatNotCurrent, formatNotInForce, formatVersion } from '../version/status-words.ts';
import { listVersionFacts } from '../version/version-facts.ts';
import { listIds, listSections } from '../version/walk.ts';
import { drawClauses, listDrawn } from './clause-source.ts';
import { openDocument } from './document-source.ts';
import { drawPlainTable } from './html-source.ts';
import { type Expression, join, quote, writeBody } from '../../typst/typst.ts';

/** What a PDF says of a version beside its words. */
export interface VersionFile {
  /** Its fingerprint, whole. */
  fingerprint: string;
  /** The whole address of its page; null where the build does not know where the site will stand. */
  address: string | null;
}

/** A list of contents helps where it is longer than a glance. */
const fewSections = 3;

/** In characters: more of them leave no room for the other columns. */
const longEmail = 42;

/** As many digits of a fingerprint as tell one text from another. */
const shortFingerprint = 16;

/**
 * Writes a version as a document.
 * @param version a publishable version
 * @param file its fingerprint and its address
 * @returns Typst source, the same for the same version; its pictures are asked for under `picturePath`
 */
export function versionSource(version: PolicyVersion, { fingerprint, address }: VersionFile): string {
  const force = formatNotInForce(version.status);
  const warning = formatNotCurrent(version);
  const places = new Set(listIds(version));
  const frame = openDocument({
    title: `${version.title}, version of ${formatDate(version.id)}`,
    school: version.school,
    warning: force === null ? null : `${version.title}, version of ${formatDate(version.id)}. ${capitalise(force)}.`,
    name: `${version.title}, ${formatVersion(version)}`,
    address: address ?? '',
    fingerprint: formatFingerprint(fingerprint),
  });
  return (
    frame +
    writeBody([
      `quiet(${quote(version.school)})`,
      `heading(level: 1, outlined: false, bookmarked: true, ${quote(version.title)})`,
      ...(warning === null ? [] : [`notice(${quote(warning)})`]),
      drawFacts(version),
      ...(listSections(version).length > fewSections ? ['contents'] : []),
      `column(${drawClauses(listDrawn(version.preamble), places)})`,
      ...version.sections.map((section) => drawSection(section, version, places, 2)),
    ])
  );
}

/**
 * Shortens a fingerprint for the foot of a page.
 * @param fingerprint as `fingerprintOf` gives it
 * @returns such as "Fingerprint 3f2a9c81d0b47e55"; empty for none
 */
export function formatFingerprint(fingerprint: string): string {
  const digits = digitsOf(fingerprint).slice(0, shortFingerprint);
  return digits === '' ? '' : `Fingerprint ${digits}`;
}

function drawFacts(version: PolicyVersion): Expression {
  const rows = listVersionFacts(version).map(
    ({ label, value }) => `terms.item(${quote(`${label}:`)}, ${quote(value)})`,
  );
  return `facts(${rows.join(', ')})`;
}

function drawSection(section: Section, version: PolicyVersion, places: ReadonlySet<string>, level: number): Expression {
  const { number, title } = section;
  const heading = number === null ? title : `${number}${level === 2 ? '.' : ''} ${title}`;
  return join([
    section.isAfterRule === true ? 'rule' : '',
    `part(${Math.min(level, 6)}, ${quote(section.id)}, ${quote(heading)})`,
    section.hasContacts ? drawContacts(version.contacts) : '',
    section.clauses.length === 0 ? '' : `column(${drawClauses(listDrawn(section.clauses), places)})`,
    ...section.sections.map((inner) => drawSection(inner, version, places, level + 1)),
  ]);
}

/** A column that no row fills is left out: a superseded version has names alone. */
function drawContacts(rows: readonly ContactRow[]): Expression {
  if (rows.length === 0) return '';
  const linked = (address: string, words: string): Expression => `link(${quote(address)}, ${writeEmail(words)})`;
  const lines = (parts: readonly Expression[]): Expression =>
    join(parts.flatMap((part, at) => (at === 0 ? [part] : ['linebreak()', part])));
  const columns = [
    { head: 'Role', cell: ({ role }: ContactRow) => quote(role) },
    { head: 'Name', cell: ({ people }: ContactRow) => lines(people.map(({ name }) => quote(name))) },
    {
      head: 'Email',
      cell: ({ people }: ContactRow) =>
        lines(people.map(({ email }) => (email === undefined ? '[]' : linked(`mailto:${email}`, email)))),
    },
    {
      head: 'Telephone',
      cell: ({ phones }: ContactRow) => lines(phones.map((phone) => linked(dialAddress(phone), phone))),
    },
  ];
  const has = {
    Email: rows.some(({ people }) => people.some(({ email }) => email !== undefined)),
    Telephone: rows.some(({ phones }) => phones.length > 0),
  };
  const shown = columns.filter(({ head }) => (head === 'Email' || head === 'Telephone' ? has[head] : true));
  return drawPlainTable(
    ['1fr', ...shown.slice(1).map(() => 'auto')],
    shown.map(({ head }) => head),
    rows.map((row) => shown.map(({ cell }) => cell(row))),
  );
}

/** A very long email address goes on in a line of its own after "@". */
function writeEmail(words: string): Expression {
  const [name = '', host = ''] = words.split(/(?<=@)/u);
  return words.length <= longEmail ? quote(words) : join([quote(name), 'linebreak()', quote(host)]);
}
