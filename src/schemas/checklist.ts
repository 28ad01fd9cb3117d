// Owns `checklists/<id>.yaml`: duties of the policy as things to do and tick.
import { z } from 'zod';
import { againstVersion, audience, citedClauses, eachOnce, name, words } from './fields.ts';
import { band } from './bands.ts';

const item = z.strictObject({
  id: name.describe('Permanent, and unique in this checklist: ticks are stored under it.'),
  text: words.describe('What to do, or what has been done.'),
  when: words.optional().describe('When it is done, in free words: "Day 1", "Each term".'),
  cites: citedClauses.describe('The clauses that it carries out, by id.'),
  alternative: words.optional().describe('Another way to do it, where the first is closed to somebody.'),
  hint: words.optional().describe('One short sentence of help.'),
});

export const checklist = z
  .strictObject({
    title: words,
    summary: words.describe('One sentence for the list of checklists.'),
    audiences: z
      .array(audience)
      .min(1, { error: 'at least one audience' })
      .superRefine(eachOnce)
      .describe('Whom it is for: it is listed under each of them.'),
    band: band.optional().describe("The pupils' ages, where it is for pupils."),
    minutes: z
      .int({ error: 'whole minutes' })
      .min(1, { error: 'whole minutes' })
      .max(240, { error: 'at most 240 minutes' })
      .describe('Minutes that it takes.'),
    against: againstVersion,
    notApplicable: z
      .boolean()
      .optional()
      .describe('true where an item may be marked "not applicable"; never in a checklist for pupils.'),
    sections: z
      .array(
        z.strictObject({
          id: name.describe('Permanent, and unique in this checklist.'),
          title: words,
          items: z.array(item).min(1, { error: 'at least one item' }),
        }),
      )
      .min(1, { error: 'at least one section' }),
  })
  .superRefine(({ audiences, notApplicable }, context) => {
    if (!notApplicable || !audiences.includes('pupils')) return;
    context.addIssue({ code: 'custom', path: ['notApplicable'], message: 'left out of a checklist for pupils' });
  })
  .meta({ title: 'A checklist', description: 'Things to do and tick, each resting on clauses of the policy.' });

export type Checklist = z.infer<typeof checklist>;
export type ChecklistItem = z.infer<typeof item>;
