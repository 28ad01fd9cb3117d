// Owns `school.yaml`: the school today, what its policy is called, and whom to turn to, by role.
import { z } from 'zod';
import { dateText, emailAddress, name, phoneNumber, siteAddress, versionId, words } from './fields.ts';

const contact = z.strictObject({
  /** The role in words, as a reader meets it. */
  title: words,
  people: z.array(words).optional(),
  phone: phoneNumber.optional(),
  email: emailAddress.optional(),
  /** What stands for the contact while there is no name, number or address. */
  whileEmpty: words.optional(),
});

export const school = z.strictObject({
  name: words,
  /** What the policy is called inside a sentence, such as "behaviour policy"; without it, the title of the current version in small letters. */
  policyName: words.optional(),
  /** The name of the site, which ends the title of each page; without it, the school's name and what the policy is called. */
  siteName: words.optional(),
  /** The section of the policy that says what pupils are taught: the lessons' page shows clause by clause what teaches it. */
  taughtSection: name.optional(),
  /** The fact that gives the number to call in danger; without it, 999. */
  emergencyFact: name.optional(),
  /** What stands at the foot of every sheet that pupils write on; text may draw facts. */
  worksheetFoot: words.optional(),
  /** Sites of the same school's other policies, each with the address at which it stands. */
  otherPolicies: z.array(z.strictObject({ title: words, address: siteAddress })).optional(),
  /** The version whose contacts these repeat while nobody has confirmed them. */
  publishedIn: versionId.optional(),
  /** When somebody at the school last said that these are right; null while nobody has. */
  confirmedOn: dateText.nullable(),
  /** When to ask again. */
  reviewBy: dateText.optional(),
  /** By role: these two, which every school has, and any others that pages name. */
  contacts: z
    .object({
      /** Every page says whom to call about a child, so this number is never missing. */
      dsl: contact.extend({ phone: phoneNumber }),
      headteacher: contact,
    })
    .catchall(contact)
    .superRefine((contacts, context) => {
      for (const role of Object.keys(contacts)) {
        if (name.safeParse(role).success) continue;
        context.addIssue({
          code: 'custom',
          path: [role],
          message: 'under a name of lower-case words joined by hyphens',
        });
      }
    }),
});

export type School = z.infer<typeof school>;
export type Contact = z.infer<typeof contact>;
