// Owns `home.yaml`: what the first page says of the policy, and where it leads each reader.
import { z } from 'zod';
import { audience, name, siteAddress, words } from './fields.ts';

export const home = z
  .strictObject({
    lead: words
      .optional()
      .describe('What the policy is, as a sentence without its end: the number of its clauses follows.'),
    cards: z
      .array(
        z.strictObject({
          who: words.describe('Whom the card is for, as that reader would say it: "I am a governor".'),
          what: words.describe('What is there, in a few words.'),
          audience: audience
            .optional()
            .describe('Whose sign the card bears, where the address of its page does not say it.'),
          page: siteAddress.optional().describe('The page that speaks to them, such as /guidance/staff/.'),
          section: name.optional().describe('The section of the policy, by id, where there is no such page.'),
        }),
      )
      .min(1, { error: 'at least one card' })
      .optional()
      .describe('In order; the card for a concern is there without being named here.'),
  })
  .meta({ title: 'The first page', description: 'What it says of the policy, and where it leads each reader.' });

export type Home = z.infer<typeof home>;
export type HomeCard = NonNullable<Home['cards']>[number];
