// Owns the front matter of a policy version, `policy/<version>.mdx`.
import { z } from 'zod';
import { dateText, emailAddress, name, publishedPhone, reason, versionId, words } from './fields.ts';

const changeReason = {
  why: reason.describe('The reason, as governors and readers will see it.'),
  kind: z.enum(['substantive', 'tidying']),
  successor: name.optional().describe('For a clause that was removed: the clause that takes its place.'),
};

const noteAnswer = reason.refine((text) => text === 'defer' || !/^defer(?:red)?[^\p{L}]*$/iu.test(text), {
  error: '"defer", spelt so, or the reason for leaving it in words',
});

const changeGroup = z
  .strictObject({
    clauses: z
      .array(name)
      .min(1)
      .optional()
      .describe('The ids of all that share this reason: clauses, sections, title, school, dates, contacts.'),
    all: z
      .literal('typographic')
      .optional()
      .describe('typographic: all that differs in capitals, punctuation, spaces or list numbers alone.'),
    ...changeReason,
  })
  .refine(({ clauses, all }) => clauses !== undefined || all !== undefined, {
    error: 'the ids of all that share this reason, such as [dates, staff-use]; or "all: typographic"',
    path: ['clauses'],
  });

export const policyFrontMatter = z
  .strictObject({
    title: words.describe("The policy's own title."),
    school: words.describe("The school's name, as the document gives it."),
    status: z
      .enum(['draft', 'proposal', 'consultation', 'current', 'superseded'])
      .describe('Where the version stands: exactly one version is current. "ratify" sets current and superseded.'),
    prepared: words.optional().describe('How a proposal came about, as words after "prepared", such as "by the head".'),
    consultation: z
      .strictObject({
        opened: dateText,
        closes: dateText,
        answerTo: words.describe('To whom answers go, such as "the school office".'),
      })
      .optional()
      .describe('When a consultation on it opens and closes, and who takes the answers.'),
    dates: z
      .strictObject({
        written: dateText,
        updated: dateText.optional(),
        ratified: dateText.optional(),
        reviewDue: dateText.optional().describe('When the policy is next to be reviewed.'),
      })
      .describe('The dates on the document, as published, also when they disagree.'),
    contacts: z
      .array(
        z.strictObject({
          role: words,
          people: z.array(z.strictObject({ name: words, email: emailAddress.optional() })),
          phones: z.array(publishedPhone).describe('In quotes; [] where the document gives none.'),
        }),
      )
      .describe('The key contacts as published; <KeyContacts /> marks where they stand in the text. [] for none.'),
    follows: versionId.optional().describe('The version that this one was made from.'),
    changes: z
      .union([z.record(z.string(), z.strictObject(changeReason)), z.array(changeGroup)], {
        error: 'reasons by id, or a list of groups that each begin with "- clauses: […]"',
      })
      .optional()
      .describe(
        'Why each clause, section or fact (title, school, dates, contacts) differs from the version before: by id, or as a list of groups.',
      ),
    notes: z
      .record(name, noteAnswer)
      .optional()
      .describe(
        'Review notes on the version before that no change answers: by id, "defer" (to the next review) or the reason for leaving it.',
      ),
  })
  .meta({ title: 'A version of the policy', description: 'What stands between the two lines of "---".' });

export type PolicyFrontMatter = z.infer<typeof policyFrontMatter>;
