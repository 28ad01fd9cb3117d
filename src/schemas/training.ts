// Owns `training.yaml`: what each group of people is asked to read, answer and tick, and how often.
import { z } from 'zod';
import { againstVersion, audience, citedClauses, name, words } from './fields.ts';

/** How often something is asked for: once for each person, once a year, or once for each version of the policy. */
export const intervals = ['once', 'year', 'version'] as const;

const asked = {
  every: z
    .enum(intervals)
    .describe(
      'once: one time for each person; year: again after twelve months; version: again when the policy changes.',
    ),
  when: words.optional().describe('When it is best done, such as "before the first day".'),
  cites: citedClauses
    .optional()
    .describe('The clauses that ask for it; without them the site says that the policy does not ask for it.'),
  serves: citedClauses.optional().describe('The clauses that it helps with, though they do not ask for it.'),
};

const task = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('policy'), ...asked }).describe('To read the policy, and to say so.'),
  z.strictObject({ kind: z.literal('guidance'), id: name.describe('The page, such as "staff".'), ...asked }),
  z.strictObject({ kind: z.literal('quiz'), id: name.describe('The quiz, by its file.'), ...asked }),
  z.strictObject({ kind: z.literal('checklist'), id: name.describe('The checklist, by its file.'), ...asked }),
]);

export const training = z
  .strictObject({
    against: againstVersion,
    groups: z
      .array(
        z.strictObject({
          id: name.describe('The permanent name of the group: records that people have saved carry it.'),
          title: words.describe('Whom it is about, such as "Teaching and support staff".'),
          audience: audience.describe('Whose guidance, icon and colour it has.'),
          tasks: z.array(task).min(1, { error: 'at least one thing to do' }),
        }),
      )
      .min(1, { error: 'at least one group' }),
  })
  .meta({ title: 'Training', description: 'What each group of people is asked to do, and how often.' });

export type Training = z.infer<typeof training>;
export type TrainingGroup = Training['groups'][number];
export type TrainingTask = TrainingGroup['tasks'][number];

/**
 * Gives the place of a group on the page that says what is asked of whom.
 * @param id the group's
 * @returns what follows "#" there; no id of the page's own furniture
 */
export function groupAnchor(id: string): string {
  return `for-${id}`;
}
