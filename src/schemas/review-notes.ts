// Owns `content/policy/<version>.notes.yaml`: what reviewers found in a version.
import { z } from 'zod';
import { name, paragraph, words } from './fields.ts';

export const reviewNotes = z.array(
  z.strictObject({
    /** Permanent name of the note. */
    id: name,
    /** The clauses, sections or front-matter fields (`dates.updated`) that it is about. */
    on: z.array(words).min(1, { error: 'at least one clause, section or field' }),
    /** `out-of-date`, `unclear` (two readings or a contradiction), `wording` (typing, names, terms) or `missing`. */
    kind: z.enum(['out-of-date', 'unclear', 'wording', 'missing']),
    /** What was found, in fair and neutral words. */
    found: paragraph,
    /** What the governors may want to decide, as a question. */
    question: paragraph.optional(),
  }),
);

export type ReviewNotes = z.infer<typeof reviewNotes>;
export type ReviewNote = ReviewNotes[number];
