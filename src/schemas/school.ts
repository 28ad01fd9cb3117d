// Owns `content/school.yaml`: the school today, and whom to turn to, by role.
import { z } from 'zod';
import { dateText, emailAddress, phoneNumber, versionId, words } from './fields.ts';

/** The roles that pages can send a reader to. */
export const contactRoles = [
  'dsl',
  'deputy-dsl',
  'headteacher',
  'executive-headteacher',
  'safeguarding-governor',
  'chair-of-governors',
  'school-office',
  'concern-about-head',
] as const;
export type ContactRole = (typeof contactRoles)[number];

const contact = z.strictObject({
  /** The role in words, as a reader meets it. */
  title: words,
  people: z.array(words).optional(),
  phone: phoneNumber.optional(),
  email: emailAddress.optional(),
});

export const school = z.strictObject({
  name: words,
  /** The version whose contacts these repeat while nobody has confirmed them. */
  publishedIn: versionId,
  /** When somebody at the school last said that these are right; null while nobody has. */
  confirmedOn: dateText.nullable(),
  /** When to ask again. */
  reviewBy: dateText,
  contacts: z.strictObject({
    /** Every page says whom to call about a child, so this number is never missing. */
    dsl: contact.extend({ phone: phoneNumber }),
    'deputy-dsl': contact,
    headteacher: contact,
    'executive-headteacher': contact,
    'safeguarding-governor': contact,
    'chair-of-governors': contact,
    'school-office': contact,
    'concern-about-head': contact,
  }),
});

export type School = z.infer<typeof school>;
export type Contact = z.infer<typeof contact>;
