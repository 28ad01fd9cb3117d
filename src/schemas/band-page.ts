// Owns `pupils/<band>/band.yaml`: what all pages of a band share.
import { z } from 'zod';
import { picture } from './bands.ts';
import { child } from './drawings.ts';
import { words } from './fields.ts';

export const bandPage = z
  .strictObject({
    title: words.describe('Such as "Ages 5 to 7".'),
    picture: picture.describe('The drawing beside the title.'),
    child: child.optional().describe('The child on the door to these pages; without it, one is chosen.'),
    welcome: words.describe('What a pupil reads first on the page of these ages.'),
    words: z
      .array(z.strictObject({ word: words, meaning: words }))
      .min(1, { error: 'at least one word' })
      .describe('Words taught here: the page explains them, and they count as known in the reading level.'),
    known: z
      .array(words)
      .describe('Everyday words that these pupils know, though the old word list lacks them; in small letters.'),
    tell: z
      .strictObject({
        title: words.describe('Such as "Tell someone".'),
        lead: words.describe('One sentence that encourages a pupil to tell.'),
        routes: z
          .array(z.strictObject({ picture, text: words.describe('May draw a fact: {fact:childline}.') }))
          .min(3, { error: 'at home, at school, and a helpline' })
          .describe('In the order in which to try them: at home, at school, a helpline.'),
      })
      .describe('Whom to tell: the same on every page for these ages.'),
  })
  .meta({ title: 'Pupils of one age', description: 'What all pages and stories in this folder share.' });

export type BandPage = z.infer<typeof bandPage>;
