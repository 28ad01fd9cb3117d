// Owns `school.yaml`: the school today, what its policy is called, and whom to turn to, by role.
import { z } from 'zod';
import { dateText, emailAddress, name, phoneNumber, siteAddress, versionId, words } from './fields.ts';

const contact = z.strictObject({
  title: words.describe('The role in words, as a reader meets it.'),
  people: z.array(words).optional().describe('Their names.'),
  phone: phoneNumber.optional().describe('In quotes, such as "01632 960001".'),
  email: emailAddress.optional(),
  whileEmpty: words.optional().describe('What stands there while there is no name, number or address.'),
  policyRole: words
    .optional()
    .describe(
      'The words for this role among the contacts of the policy, where they are too unlike the title to match.',
    ),
});

export const school = z
  .strictObject({
    name: words.describe("The school's name."),
    policyName: words
      .optional()
      .describe(
        'What the policy is called inside a sentence, such as "behaviour policy"; without it, the title of the current version in small letters.',
      ),
    siteName: words
      .optional()
      .describe(
        "The name of the site, which ends the title of each page; without it, the school's name and what the policy is called.",
      ),
    taughtSection: name
      .optional()
      .describe(
        'The section of the policy, by id, that says what pupils are taught: the page of lessons shows clause by clause what teaches it.',
      ),
    emergencyFact: name
      .optional()
      .describe('The fact, by its id in facts.yaml, with the number to call in danger; without it, 999.'),
    worksheetFoot: words
      .optional()
      .describe('What stands at the foot of every sheet that pupils write on. May draw a fact: {fact:childline}.'),
    allegationsFacts: z
      .array(name)
      .optional()
      .describe(
        'Facts, by id in facts.yaml: whom outside the school to call about staff (the LADO) when a concern is about the head and the chair of governors is too close to it.',
      ),
    complaints: z
      .strictObject({ title: words, address: siteAddress })
      .optional()
      .describe("The school's complaints procedure; without it, pages say to ask the school office for a copy."),
    otherPolicies: z
      .array(
        z.strictObject({
          title: words,
          address: siteAddress.describe(
            'Where its site stands: a path such as /acceptable-use/, or a whole https address.',
          ),
        }),
      )
      .optional()
      .describe("Sites of the same school's other policies."),
    publishedIn: versionId
      .optional()
      .describe('The version whose contacts these repeat while nobody has confirmed them.'),
    confirmedOn: z
      .union([dateText, z.null()], {
        error: 'a date such as 2026-11-23, or null while nobody has confirmed the contacts',
      })
      .describe('When somebody at the school last said that these are right; null while nobody has.'),
    reviewBy: dateText.optional().describe('When to ask again.'),
    contacts: z
      .object({
        // Every page says whom to call about a child, so this number is never missing.
        dsl: contact.extend({ phone: phoneNumber.describe('Every page shows it, so it is never missing.') }),
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
      })
      .describe('By role: dsl and headteacher, which every school has, and any others that pages name.'),
  })
  .meta({ title: 'The school', description: 'The school today, what its policy is called, and whom to turn to.' });

export type School = z.infer<typeof school>;
export type Contact = z.infer<typeof contact>;

/**
 * Says whom a worried child can turn to, at the foot of every sheet that pupils write on.
 * @param school the school's file
 * @returns its own words, which may draw facts, or ours where it has none
 */
export function worksheetFootOf({ worksheetFoot }: Pick<School, 'worksheetFoot'>): string {
  return worksheetFoot ?? 'Worried? Tell an adult you trust.';
}
