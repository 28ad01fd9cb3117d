// Owns `content/checklists/<id>.yaml`: duties of the policy as things to do and tick.
import { z } from 'zod';
import { name, audience, versionId, words } from './fields.ts';
import { band } from './bands.ts';

const item = z.strictObject({
  /** Permanent, unique in its checklist; ticks are stored under it. */
  id: name,
  text: words,
  /** When it is done, in free words: "Day 1", "Each term". */
  when: words.optional(),
  /** The clauses that it carries out. */
  cites: z.array(name).min(1, { error: 'at least one clause' }),
  /** Another way to do it, where the first is closed to somebody. */
  alternative: words.optional(),
  /** One short sentence of help. */
  hint: words.optional(),
});

export const checklist = z
  .strictObject({
    title: words,
    /** One sentence for the list of checklists. */
    summary: words,
    audiences: z.array(audience).min(1, { error: 'at least one audience' }),
    /** The pupils' age, where pupils have a version of their own. */
    band: band.optional(),
    /** Minutes that it takes. */
    minutes: z
      .int({ error: 'whole minutes' })
      .min(1, { error: 'whole minutes' })
      .max(240, { error: 'at most 240 minutes' }),
    /** The policy version that it was written against. */
    against: versionId,
    /** True where an item may be marked "not applicable"; adults' lists only. */
    notApplicable: z.boolean().optional(),
    sections: z
      .array(
        z.strictObject({
          /** Permanent, unique in its checklist. */
          id: name,
          title: words,
          items: z.array(item).min(1, { error: 'at least one item' }),
        }),
      )
      .min(1, { error: 'at least one section' }),
  })
  .superRefine(({ audiences, notApplicable }, context) => {
    if (!notApplicable || !audiences.includes('pupils')) return;
    context.addIssue({ code: 'custom', path: ['notApplicable'], message: 'left out of a checklist for pupils' });
  });

export type Checklist = z.infer<typeof checklist>;
export type ChecklistItem = z.infer<typeof item>;
