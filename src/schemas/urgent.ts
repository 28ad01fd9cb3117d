// Owns `urgent.yaml`: whom to tell when something is wrong, by what happened and by who asks, and the words by which the search notices danger.
import { z } from 'zod';
import { againstVersion, eachOnce, name, siteAddress, words } from './fields.ts';

/** Who may ask for help. */
export const askers = ['child', 'parent', 'staff'] as const;
export const asker = z.enum(askers);
export type Asker = (typeof askers)[number];

/** A way to somebody who helps. */
const route = z.strictObject({
  title: words.describe('Who answers, such as "Childline".'),
  contact: name.optional().describe('The role in school.yaml whose people, number and address are shown.'),
  facts: z
    .array(name)
    .superRefine(eachOnce)
    .optional()
    .describe('Facts in facts.yaml that are shown: numbers to call, pages to open, words.'),
  hours: words.optional().describe('When somebody answers. Text may draw facts, as {fact:childline-hours}.'),
  about: words.optional().describe('What they do, and for whom, in one sentence.'),
});

const situation = z.strictObject({
  id: name.describe('Permanent: what follows "#" in its address.'),
  title: words.describe('What happened, as somebody who is frightened would say it.'),
  askers: z
    .array(asker)
    .min(1, { error: 'at least one of child, parent, staff' })
    .superRefine(eachOnce)
    .describe('Who meets it.'),
  say: words.describe('The first thing to do, in one sentence.'),
  steps: z.array(words).optional().describe('What to do next, in order, and what not to do.'),
  routes: z
    .array(name)
    .min(1, { error: 'at least one route' })
    .superRefine(eachOnce)
    .describe('Whom to tell, in the order in which to try.'),
  page: siteAddress.optional().describe('The page of this site that says more.'),
  cites: z.array(name).superRefine(eachOnce).optional().describe('The clauses of the policy that it rests on, by id.'),
  words: z
    .array(words)
    .describe('Words that mean this danger wherever they stand in a question, also misspelt, in small letters.'),
  phrasings: z
    .array(words)
    .describe('Short questions in everyday words: all that matters in one of them must be in what somebody types.'),
  alone: z
    .array(words)
    .optional()
    .describe('What means this danger when it is all that somebody types, such as "help me".'),
});

export const urgent = z
  .strictObject({
    against: againstVersion,
    lead: words.describe('What the page says first, in one sentence.'),
    danger: words.describe('What to do when somebody is in danger now. Text may draw facts.'),
    routes: z.record(name, route).describe('Every way to somebody who helps, by name, in the order of the page.'),
    askers: z
      .array(
        z.strictObject({
          who: asker,
          title: words.describe('As that reader would say it: "I am a child".'),
          say: words.describe('What they should know first.'),
          routes: z.array(name).min(1, { error: 'at least one route' }).superRefine(eachOnce),
        }),
      )
      .describe('Whom each of them tells when nothing below fits.'),
    alike: z
      .array(z.array(words).min(2, { error: 'a list of two or more words' }))
      .optional()
      .describe('Words that count as one another in phrasings, in small letters. A list is one thing.'),
    innocent: z
      .array(words)
      .optional()
      .describe(
        'Phrases that only sound like danger, such as "dog grooming": what is left of a question without them counts.',
      ),
    situations: z.array(situation).min(1, { error: 'at least one situation' }),
  })
  .meta({ title: 'Report a concern', description: 'Whom to tell when something is wrong.' });

export type Urgent = z.infer<typeof urgent>;
export type UrgentRoute = Urgent['routes'][string];
export type UrgentSituation = Urgent['situations'][number];
