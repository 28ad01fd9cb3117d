// Owns `content/synonyms.yaml`: words that readers use for the same thing, for search.
import { z } from 'zod';

const term = z
  .string({ error: 'words in small letters' })
  .regex(/^[a-z0-9]+(?:[ '][a-z0-9]+){0,3}$/, { error: 'one to four words in small letters, joined by single spaces' });
const group = z.array(term).min(2, { error: 'a list of two or more words' });

export const synonyms = z.strictObject({
  /** Words for things and deeds. */
  things: z.array(group),
  /** Words for people: in nearly every clause, so they count for less. */
  people: z.array(group),
});

export type Synonyms = z.infer<typeof synonyms>;
