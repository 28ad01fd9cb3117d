// Owns `content/pupils/<band>/band.yaml`: what all pages of a band share.
import { z } from 'zod';
import { picture } from './bands.ts';
import { words } from './fields.ts';

export const bandPage = z.strictObject({
  /** Such as "Ages 5 to 7". */
  title: words,
  picture,
  /** What a pupil reads first on the band's page. */
  welcome: words,
  /** Words taught here, explained on the band's page; they count as known. */
  words: z.array(z.strictObject({ word: words, meaning: words })).min(1, { error: 'at least one word' }),
  /** Everyday words that these pupils know, though the word list of 1974 does not; lower case. */
  known: z.array(words),
  /** Whom to tell: the same on each page, in the order in which to try. Text may draw facts: `{fact:childline}`. */
  tell: z.strictObject({
    title: words,
    lead: words,
    routes: z.array(z.strictObject({ picture, text: words })).min(3, { error: 'at home, at school, and a helpline' }),
  }),
});

export type BandPage = z.infer<typeof bandPage>;
