// Owns `content/quizzes/<id>.yaml`: a self-check quiz; what makes an item a good one is left to the item rules.
import { z } from 'zod';
import { band, picture } from './bands.ts';
import { name, audience, versionId, words } from './fields.ts';

/** One option of a question. */
const option = z.strictObject({
  /** Permanent, unique in its question. */
  id: name,
  text: words,
  /** True for a right option; left out for a wrong one. */
  right: z.literal(true).optional(),
  /** Why it is right, or why it is not, shown after answering. */
  feedback: words,
  /** A picture beside the words, for the band 5-7. */
  picture: picture.optional(),
});
const options = z.array(option).min(2, { error: 'two options or more' });

/** One step of an order. */
const step = z.strictObject({ id: name, text: words, feedback: words, picture: picture.optional() });

/** One card to sort. */
const card = z.strictObject({
  id: name,
  text: words,
  /** The id of the group that it belongs to. */
  group: name,
  feedback: words,
  picture: picture.optional(),
});

const cites = z.array(name).min(1, { error: 'at least one clause' });

/** What every item has. */
const anyItem = {
  /** Permanent, unique in its quiz; kept answers are stored under it. */
  id: name,
  /** The id of one of the quiz's topics. */
  topic: name,
  /** The question or instruction. */
  stem: words,
  /** The clauses that support the right answer. */
  cites,
};

/** What a wrong answer gives away: the misunderstanding that the item is about. */
const misconception = words;

export const quizItem = z.discriminatedUnion('kind', [
  z.strictObject({ ...anyItem, kind: z.literal('one'), misconception, options }),
  z.strictObject({ ...anyItem, kind: z.literal('several'), misconception, options }),
  z.strictObject({
    ...anyItem,
    kind: z.literal('order'),
    misconception: misconception.optional(),
    /** In the right order; pages show them in another. */
    steps: z.array(step).min(3, { error: 'three steps or more' }),
  }),
  z.strictObject({
    ...anyItem,
    kind: z.literal('sort'),
    misconception: misconception.optional(),
    groups: z.array(z.strictObject({ id: name, title: words })).min(2, { error: 'two groups or more' }),
    cards: z.array(card).min(2, { error: 'two cards or more' }),
  }),
  z.strictObject({
    ...anyItem,
    kind: z.literal('scenario'),
    misconception,
    /** Two or three short sentences before the question. */
    scene: words,
    options,
    followUp: z.strictObject({ stem: words, options }),
  }),
]);

export const quiz = z
  .strictObject({
    title: words,
    /** One sentence for the list of quizzes. */
    summary: words,
    audiences: z.array(audience).min(1, { error: 'at least one audience' }),
    /** The pupils' age, for pupils' quizzes and no others. */
    band: band.optional(),
    /** Minutes that it takes. */
    minutes: z
      .int({ error: 'whole minutes' })
      .min(1, { error: 'whole minutes' })
      .max(60, { error: 'at most 60 minutes' }),
    /** The policy version that it was written against. */
    against: versionId,
    /** In order; the result is shown by topic. */
    topics: z.array(z.strictObject({ id: name, title: words })).min(1, { error: 'at least one topic' }),
    items: z.array(quizItem).min(1, { error: 'at least one item' }),
  })
  .superRefine(({ audiences, band }, context) => {
    if (audiences.includes('pupils') === (band !== undefined)) return;
    context.addIssue({
      code: 'custom',
      path: ['band'],
      message: band === undefined ? 'one of 5-7, 7-9, 9-11 in a quiz for pupils' : 'left out of a quiz for adults',
    });
  });

export type Quiz = z.infer<typeof quiz>;
export type QuizItem = Quiz['items'][number];
export type QuizOption = z.infer<typeof option>;
export type QuizStep = z.infer<typeof step>;
export type QuizCard = z.infer<typeof card>;
