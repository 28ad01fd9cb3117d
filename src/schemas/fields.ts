// Owns the fields that several kinds of content share: ids, dates, addresses, readers.
import { z } from 'zod';
import { isDateText } from './date-text.ts';
import { isWholePhoneNumber } from './phone-number.ts';

/** Who reads the site and whom a clause can bind, in the order in which pages list them. */
export const audiences = ['staff', 'leadership', 'governors', 'visitors', 'channels', 'parents', 'pupils'] as const;
export const audience = z.enum(audiences);
export type Audience = (typeof audiences)[number];

/** One or more words of plain text on one line. */
export const words = z.string().refine((text) => text.trim() !== '' && text.trim() === text && !text.includes('\n'), {
  error: 'words on one line, without spaces before or after',
});

/** A paragraph of plain text; folded YAML may end it with a newline. */
export const paragraph = z
  .string()
  .transform((text) => text.trim())
  .refine((text) => text !== '', { error: 'one or more words' });

/** What stands where somebody still means to write: no letters at all, or a word that says so. */
const placeholder =
  /^[^\p{L}]*(?:$|(?:to-?do|tb[acd]|fix ?me|xxx+)(?!\p{L})|(?:to do|why|reason|placeholder)[^\p{L}]*$)/iu;

/** A paragraph that gives a reason, and is not only the place for one. */
export const reason = z
  .string()
  .transform((text) => text.trim())
  .refine((text) => !placeholder.test(text), {
    error: 'the reason in words, as governors and readers will see it',
  });

/** A month or a day. */
export const dateText = z
  .string({ error: 'a date such as 2026-11 or 2026-11-23' })
  .refine(isDateText, { error: 'a date such as 2026-11 or 2026-11-23' });

/** The address of a page elsewhere. */
export const webAddress = z
  .string({ error: 'an address that begins with https://' })
  .refine((text) => /^https:\/\/\S+$/.test(text) && URL.canParse(text), {
    error: 'an address that begins with https://',
  });

/** The address of a page of this site, or of another that stands beside it: a path, or a whole https address. */
export const siteAddress = z
  .string({ error: 'an address such as /guidance/staff/ or https://www.example.sch.uk/policies/' })
  .refine((text) => /^\/(?![/\\])\S*$/.test(text) || (/^https:\/\/\S+$/.test(text) && URL.canParse(text)), {
    error: 'an address such as /guidance/staff/ or https://www.example.sch.uk/policies/',
  });

/** An email address, as typed. */
export const emailAddress = z
  .string({ error: 'an email address' })
  .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, { error: 'an email address' });

/** A telephone number as a document gives it, perhaps with a digit too few: digits and spaces. */
export const publishedPhone = z
  .string({ error: 'a telephone number in quotes, such as "01732 810344"' })
  .regex(/^\+?\d[\d ]{1,18}\d$/, { error: 'a telephone number in quotes, such as "01732 810344"', abort: true });

/** A telephone number that a reader can call. */
export const phoneNumber = publishedPhone.refine(isWholePhoneNumber, {
  error: 'a telephone number with all its digits, 11 for nearly all that begin with 0',
});

/** A lower-case name for something: words joined by hyphens. */
export const name = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, {
  error: 'lower-case words joined by hyphens',
});

/** A policy version's name. */
export const versionId = z
  .string({ error: 'a version such as 2023-11' })
  .refine(isDateText, { error: 'a version such as 2023-11' });

/** How sure we are of something from outside: seen in its own text, agreed by several others, or only remembered. */
export const confidence = z.enum(['primary-text', 'secondary-sources', 'unconfirmed']);

/** When something from outside was last looked at, how sure that was, and when to look again. */
export const verification = {
  verifiedOn: dateText,
  reviewBy: dateText,
  confidence,
};
