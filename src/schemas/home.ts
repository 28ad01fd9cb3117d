// Owns `home.yaml`: what the first page says of the policy, and where it leads each reader.
import { z } from 'zod';
import { name, siteAddress, words } from './fields.ts';

export const home = z.strictObject({
  /** What the policy is, as a sentence without its end: the number of its clauses follows. */
  lead: words.optional(),
  /** In order, beside the one for a concern, which every site has. */
  cards: z
    .array(
      z.strictObject({
        /** Whom the card is for, as that reader would say it: "I am a governor". */
        who: words,
        /** What is there, in a few words. */
        what: words,
        /** The page that speaks to them, such as `/guidance/staff/`. */
        page: siteAddress.optional(),
        /** The section of the policy, where there is no such page. */
        section: name.optional(),
      }),
    )
    .min(1, { error: 'at least one card' })
    .optional(),
});

export type Home = z.infer<typeof home>;
export type HomeCard = NonNullable<Home['cards']>[number];
