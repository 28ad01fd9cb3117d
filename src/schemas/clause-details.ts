// Owns `content/clauses.yaml`: whom each clause binds, and how readers say it, by permanent clause id.
import { z } from 'zod';
import { name, audience, words } from './fields.ts';

export const clauseDetails = z.record(
  name,
  z.strictObject({
    /** The readers on whom the clause puts a duty, a limit or advice; empty for what only informs. */
    binds: z.array(audience),
    /** Three to six short phrasings of the situation that it governs, as readers would type it. */
    phrasings: z.array(words).min(3, { error: 'three to six phrasings' }).max(6, { error: 'three to six phrasings' }),
  }),
);

export type ClauseDetails = z.infer<typeof clauseDetails>;
