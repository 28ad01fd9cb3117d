// Owns which email addresses and phones a superseded version no longer shows, and takes them out of what is shown.
import { emailPattern } from '../text/email-pattern.ts';
import type { ContactRow, PolicyVersion } from './model.ts';
import { listClauses } from './walk.ts';

/** Personal details that may not be shown: addresses in small letters, phones as digits that begin with 0. */
export interface RedactedDetails {
  emails: ReadonlySet<string>;
  phones: ReadonlySet<string>;
}

/** A row of contacts as one of two compared versions shows it. */
export interface ContactSide extends ContactRow {
  /** True when either version with this row is superseded: email addresses and phones are left out. */
  detailsWithheld: boolean;
}

/** A landline or mobile; helplines (03, 08) and three-digit numbers are nobody's own. */
const ownPhone = /(?:^|\D)((?:\+44[ ().-]*|\(?0)(?:0\)[ ().-]*)?[127](?:[ ().-]{0,2}\d){8,9})(?!\d)/g;

/** Fewer digits than this are an extension or a number such as 101, which a text may hold by chance. */
const leastPhoneDigits = 7;

/**
 * Lists the details that only superseded versions hold.
 * @param versions the versions that are shown together
 * @returns email addresses and phones in the contacts, words and links of superseded versions, without those that another of the versions shows; empty when none is superseded.
 */
export function listRedacted(versions: readonly PolicyVersion[]): RedactedDetails {
  const superseded = versions.filter((version) => version.status === 'superseded');
  if (superseded.length === 0) return { emails: new Set(), phones: new Set() };
  const shown = listDetails(versions.filter((version) => version.status !== 'superseded'));
  const held = listDetails(superseded);
  return { emails: without(held.emails, shown.emails), phones: without(held.phones, shown.phones) };
}

/**
 * Takes redacted details out of a text or a link target.
 * @param text plain text or a link target
 * @param redacted from `listRedacted`
 * @returns the text with "[email address withheld]" or "[phone withheld]" in place of each; unchanged when it has none.
 */
export function redactDetails(text: string, redacted: RedactedDetails): string {
  let shown = text;
  if (redacted.emails.size > 0) {
    const clear = readable(text);
    const replaced = !clear.includes('@')
      ? clear
      : clear.replace(new RegExp(emailPattern, 'giu'), (email) =>
          redacted.emails.has(email.toLowerCase()) ? '[email address withheld]' : email,
        );
    if (replaced !== clear) shown = replaced;
  }
  for (const phone of redacted.phones) shown = shown.replace(phoneExpression(phone), '$1[phone withheld]');
  return shown;
}

/**
 * Shows a row of contacts with its details or without.
 * @param row one row
 * @param isRedacted true when its addresses and phones may not be shown
 * @returns the row; role and names only when they may not.
 */
export function showContact(row: ContactRow, isRedacted: boolean): ContactSide {
  if (!isRedacted) return { ...row, detailsWithheld: false };
  return { role: row.role, people: row.people.map(({ name }) => ({ name })), phones: [], detailsWithheld: true };
}

function listDetails(versions: readonly PolicyVersion[]): { emails: Set<string>; phones: Set<string> } {
  const each = versions.map(detailsOf);
  return {
    emails: new Set(each.flatMap(({ emails }) => [...emails])),
    phones: new Set(each.flatMap(({ phones }) => [...phones])),
  };
}

/** A version stands in many comparisons; its words are searched once. */
const known = new WeakMap<PolicyVersion, RedactedDetails>();

function detailsOf(version: PolicyVersion): RedactedDetails {
  const found = known.get(version) ?? searchDetails(version);
  known.set(version, found);
  return found;
}

function searchDetails(version: PolicyVersion): RedactedDetails {
  const emails = new Set<string>();
  const phones = new Set<string>();
  for (const row of version.contacts) {
    for (const { email } of row.people) if (email !== undefined) emails.add(email.toLowerCase());
    for (const phone of row.phones) phones.add(digitsOf(phone));
  }
  const texts = listClauses(version).flatMap(({ clause }) => [clause.text, ...clause.links]);
  for (const text of texts) {
    for (const [email] of findEmails(text)) emails.add(email.toLowerCase());
    for (const [, phone = ''] of text.matchAll(ownPhone)) phones.add(digitsOf(phone));
  }
  return { emails, phones: new Set([...phones].filter((phone) => phone.length >= leastPhoneDigits)) };
}

/** The pattern is slow on words that are no address, so texts without an "@" are passed over. */
function findEmails(text: string): Iterable<RegExpExecArray> {
  const clear = readable(text);
  return clear.includes('@') ? clear.matchAll(new RegExp(emailPattern, 'giu')) : [];
}

function without(items: Set<string>, others: Set<string>): Set<string> {
  return new Set([...items].filter((item) => !others.has(item)));
}

/** Addresses in links may have their "@" encoded. */
function readable(text: string): string {
  return text.replace(/%40/g, '@');
}

function digitsOf(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  return phone.trim().startsWith('+44') ? digits.replace(/^440?/, '0') : digits;
}

/** However the digits are spaced, and with the country's code or without. */
function phoneExpression(phone: string): RegExp {
  const gap = String.raw`[\s().-]{0,3}`;
  const start = phone.startsWith('0') ? String.raw`(?:\+44${gap}(?:0${gap})?|\(?0${gap})` : '';
  const rest = phone.startsWith('0') ? phone.slice(1) : phone;
  return new RegExp(String.raw`(^|[^\d+])${start}${[...rest].join(gap)}(?!\d)`, 'g');
}
