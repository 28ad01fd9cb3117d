// Owns the fields that several kinds of content share: ids, dates, addresses, audiences, citations.
import { z } from 'zod';
import { isDateText } from './date-text.ts';
import { emailText } from './email-address.ts';
import { isWholePhoneNumber, phoneText } from './phone-number.ts';
import { isReason } from './reason-text.ts';

/** Who reads the site and whom a clause can bind, in the order in which pages list them. */
export const audiences = ['staff', 'leadership', 'governors', 'visitors', 'channels', 'parents', 'pupils'] as const;
export const audience = z.enum(audiences);
export type Audience = (typeof audiences)[number];

/** One or more words of plain text on one line. */
export const words = z.string().regex(/^\S(?:[^\n]*\S)?$/, {
  error: 'words on one line, without spaces before or after',
});

/** A paragraph of plain text; folded YAML may end it with a newline. */
export const paragraph = z
  .string()
  .transform((text) => text.trim())
  .refine((text) => text !== '', { error: 'one or more words' });

/** A paragraph that gives a reason, and is not only the place for one. */
export const reason = z
  .string()
  .transform((text) => text.trim())
  .refine(isReason, {
    error: 'the reason in words, as governors and readers will see it',
  });

/** A month or a day. */
export const dateText = z
  .string({ error: 'a date such as 2026-11 or 2026-11-23' })
  .regex(/^\d{4}-\d{2}(?:-\d{2})?$/, { error: 'a date such as 2026-11 or 2026-11-23', abort: true })
  .refine(isDateText, { error: 'a date such as 2026-11 or 2026-11-23' });

/** The address of a page elsewhere. */
export const webAddress = z
  .string({ error: 'an address that begins with https://' })
  .regex(/^https:\/\/\S+$/, { error: 'an address that begins with https://', abort: true })
  .refine((text) => isUrl(text), { error: 'an address that begins with https://' });

/** The address of a page of this site, or of another that stands beside it: a path, or a whole https address. */
export const siteAddress = z
  .string({ error: 'an address such as /guidance/staff/ or https://www.example.sch.uk/policies/' })
  .regex(/^(?:\/(?![/\\])\S*|https:\/\/\S+)$/, {
    error: 'an address such as /guidance/staff/ or https://www.example.sch.uk/policies/',
    abort: true,
  })
  .refine((text) => text.startsWith('/') || isUrl(text), {
    error: 'an address such as /guidance/staff/ or https://www.example.sch.uk/policies/',
  });

/** An email address, as typed. */
export const emailAddress = z.string({ error: 'an email address' }).regex(emailText, { error: 'an email address' });

/** A telephone number as a document gives it, perhaps with a digit too few: digits and spaces. */
export const publishedPhone = z
  .string({ error: 'a telephone number in quotes, such as "01632 960001"' })
  .regex(phoneText, { error: 'a telephone number in quotes, such as "01632 960001"', abort: true });

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
  .regex(/^\d{4}-\d{2}(?:-\d{2})?$/, { error: 'a version such as 2023-11', abort: true })
  .refine(isDateText, { error: 'a version such as 2023-11' });

/** The policy version that a page, quiz, checklist, lesson or story was written against. */
export const againstVersion = versionId.describe(
  'The version of the policy that it was written against. npm run policy -- review moves it on.',
);

/** The clauses that something rests on. */
export const citedClauses = z.array(name).min(1, { error: 'at least one clause' }).superRefine(eachOnce);

/** The headings of RSHE that something for pupils serves. */
export const rsheNames = z
  .array(words)
  .min(1, { error: 'at least one heading' })
  .superRefine(eachOnce)
  .describe('The headings of relationships and health education (RSHE) that it serves, by their exact names.');

/** How sure we are of something from outside. */
export const confidence = z
  .enum(['primary-text', 'secondary-sources', 'unconfirmed'])
  .describe(
    'primary-text: seen in its own text; secondary-sources: several others agree; unconfirmed: only remembered.',
  );

/** When something from outside was last looked at, how sure that was, and when to look again. */
export const verification = {
  verifiedOn: dateText.describe('When somebody last looked at it, such as 2026-11 or 2026-11-23.'),
  reviewBy: dateText.describe('When to look again; npm run check gives a notice once the day has passed.'),
  confidence,
};

/**
 * Holds a list against naming something twice; for `superRefine`.
 * @param list names or numbers
 * @param context takes an issue for each later one of two that are alike
 */
export function eachOnce(list: readonly (string | number)[], context: z.RefinementCtx): void {
  list.forEach((entry, index) => {
    if (list.indexOf(entry) === index) return;
    context.addIssue({ code: 'custom', path: [index], message: 'named once in its list' });
  });
}

/** Fields are checked in browsers too, of which some do not know `URL.canParse`. */
function isUrl(text: string): boolean {
  try {
    return new URL(text).href !== '';
  } catch {
    return false;
  }
}
