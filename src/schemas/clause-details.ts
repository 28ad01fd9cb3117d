// Owns `clauses.yaml`: whom each clause binds, and how readers say it, by permanent clause id.
import { z } from 'zod';
import { name, audience, words } from './fields.ts';

export const clauseDetails = z
  .record(
    name,
    z.strictObject({
      binds: z
        .array(audience)
        .describe('On whom the clause puts a duty, a limit or advice; empty for one that only informs.'),
      phrasings: z
        .array(words)
        .min(3, { error: 'three to eight phrasings' })
        .max(8, { error: 'three to eight phrasings' })
        .describe('The situation that the clause governs, as readers would type it into the search.'),
    }),
  )
  .meta({ title: 'Clauses', description: 'Whom each clause binds and how readers say it, by clause id.' });

export type ClauseDetails = z.infer<typeof clauseDetails>;
