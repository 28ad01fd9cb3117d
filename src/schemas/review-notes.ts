// Owns `policy/<version>.notes.yaml`: what reviewers found in a version.
import { z } from 'zod';
import { name, paragraph, words } from './fields.ts';

export const reviewNotes = z
  .array(
    z.strictObject({
      id: name.describe('The permanent name of the note.'),
      on: z
        .array(words)
        .min(1, { error: 'at least one clause, section or field' })
        .describe('What it is about: ids of clauses or sections, or fields at the top such as dates.updated.'),
      kind: z
        .enum(['out-of-date', 'unclear', 'wording', 'missing'])
        .describe('unclear: two readings, or a contradiction; wording: typing, names, terms.'),
      found: paragraph.describe('What was found, in fair and neutral words.'),
      question: paragraph.optional().describe('What the governors may want to decide, as a question.'),
    }),
  )
  .meta({ title: 'Review notes', description: 'What reviewers found in one version of the policy.' });

export type ReviewNotes = z.infer<typeof reviewNotes>;
export type ReviewNote = ReviewNotes[number];
