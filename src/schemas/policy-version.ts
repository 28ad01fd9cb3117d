// Owns the front matter of a policy version, `content/policy/<version>.mdx`.
import { z } from 'zod';
import { dateText, emailAddress, name, publishedPhone, reason, versionId, words } from './fields.ts';

export const policyFrontMatter = z.strictObject({
  /** The policy's own title. */
  title: words,
  /** The school's name, as the document gives it. */
  school: words,
  /** Where the version stands: exactly one version is `current`. */
  status: z.enum(['draft', 'proposal', 'consultation', 'current', 'superseded']),
  /** How a proposal came about, as words after "prepared", such as "from the review notes as an example". */
  prepared: words.optional(),
  /** When a consultation on it opened and closes, and to whom answers go, as words such as "the school office". */
  consultation: z.strictObject({ opened: dateText, closes: dateText, answerTo: words }).optional(),
  /** The dates on the document, as published, also when they disagree. */
  dates: z.strictObject({
    written: dateText,
    updated: dateText.optional(),
    ratified: dateText.optional(),
    reviewDue: dateText.optional(),
  }),
  /** The key contacts as published: rows of a role with its people and numbers. */
  contacts: z.array(
    z.strictObject({
      role: words,
      people: z.array(z.strictObject({ name: words, email: emailAddress.optional() })),
      phones: z.array(publishedPhone),
    }),
  ),
  /** The version that this one was made from. */
  follows: versionId.optional(),
  /** Why each clause, section or fact differs from the version before. */
  changes: z
    .record(
      z.string(),
      z.strictObject({
        why: reason,
        kind: z.enum(['substantive', 'tidying']),
        successor: name.optional(),
      }),
    )
    .optional(),
});

export type PolicyFrontMatter = z.infer<typeof policyFrontMatter>;
