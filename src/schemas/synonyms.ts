// Owns `synonyms.yaml`: words that readers use for the same thing, for search.
import { z } from 'zod';

const term = z
  .string({ error: 'words in small letters' })
  .regex(/^[a-z0-9]+(?:[ '][a-z0-9]+){0,3}$/, { error: 'one to four words in small letters, joined by single spaces' });
const group = z.array(term).min(2, { error: 'a list of two or more words' });

export const synonyms = z
  .strictObject({
    things: z.array(group).describe('Words for things and deeds.'),
    people: z.array(group).describe('Words for people: they stand in nearly every clause, so they count for less.'),
  })
  .meta({ title: 'Synonyms', description: 'Lists of words that mean the same to somebody who searches.' });

export type Synonyms = z.infer<typeof synonyms>;
