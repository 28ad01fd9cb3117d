// Owns `quizzes/<id>.yaml`: a self-check quiz; what makes an item a good one is left to the item rules.
import { z } from 'zod';
import { band, picture } from './bands.ts';
import { againstVersion, audience, citedClauses, eachOnce, name, words } from './fields.ts';
import { rsheStatementCodes } from './rshe-statements.ts';

/** One option of a question. */
const option = z.strictObject({
  id: name.describe('Permanent, and unique in its question: kept answers are stored under it.'),
  text: words,
  right: z.literal(true).optional().describe('true for a right option; left out for a wrong one.'),
  feedback: words.describe('Why it is right, or why it is not, shown after answering.'),
  picture: picture.optional().describe('A drawing beside the words, for ages 5 to 7.'),
});
const options = z.array(option).min(2, { error: 'two options or more' });

/** One step of an order. */
const step = z.strictObject({ id: name, text: words, feedback: words, picture: picture.optional() });

/** One card to sort. */
const card = z.strictObject({
  id: name,
  text: words,
  group: name.describe('The id of the group that it belongs to.'),
  feedback: words,
  picture: picture.optional(),
});

/** What every item has. */
const anyItem = {
  id: name.describe('Permanent, and unique in this quiz: kept answers are stored under it.'),
  topic: name.describe('The id of one of the topics of this quiz.'),
  stem: words.describe('The question or instruction.'),
  cites: citedClauses.describe('The clauses that support the right answer, by id.'),
  statements: rsheStatementCodes,
};

/** What a wrong answer gives away. */
const misconception = words.describe('The misunderstanding that the item is about, and that wrong answers give away.');

export const quizItem = z.discriminatedUnion('kind', [
  z.strictObject({
    ...anyItem,
    kind: z.literal('one').describe('One option is right.'),
    misconception,
    options,
  }),
  z.strictObject({
    ...anyItem,
    kind: z.literal('several').describe('Several options are right.'),
    misconception,
    options,
  }),
  z.strictObject({
    ...anyItem,
    kind: z.literal('order').describe('Steps are put in order.'),
    misconception: misconception.optional(),
    steps: z
      .array(step)
      .min(3, { error: 'three steps or more' })
      .describe('In the right order; pages show them in another.'),
  }),
  z.strictObject({
    ...anyItem,
    kind: z.literal('sort').describe('Cards are sorted into groups.'),
    misconception: misconception.optional(),
    groups: z.array(z.strictObject({ id: name, title: words })).min(2, { error: 'two groups or more' }),
    cards: z.array(card).min(2, { error: 'two cards or more' }),
  }),
  z.strictObject({
    ...anyItem,
    kind: z.literal('scenario').describe('A short scene, a question, and a second question that follows from it.'),
    misconception,
    scene: words.describe('Two or three short sentences before the question.'),
    options,
    followUp: z.strictObject({ stem: words, options }),
  }),
]);

export const quiz = z
  .strictObject({
    title: words,
    summary: words.describe('One sentence for the list of quizzes.'),
    audiences: z
      .array(audience)
      .min(1, { error: 'at least one audience' })
      .superRefine(eachOnce)
      .describe('Whom it is for: it is listed under each of them.'),
    band: band.optional().describe("The pupils' ages: in every quiz for pupils, and in no other."),
    minutes: z
      .int({ error: 'whole minutes' })
      .min(1, { error: 'whole minutes' })
      .max(60, { error: 'at most 60 minutes' })
      .describe('Minutes that it takes.'),
    against: againstVersion,
    topics: z
      .array(z.strictObject({ id: name, title: words }))
      .min(1, { error: 'at least one topic' })
      .describe('In order; the result is shown by topic.'),
    items: z.array(quizItem).min(1, { error: 'at least one item' }),
  })
  .superRefine(({ audiences, band }, context) => {
    if (audiences.includes('pupils') === (band !== undefined)) return;
    context.addIssue({
      code: 'custom',
      path: ['band'],
      message: band === undefined ? 'one of 5-7, 7-9, 9-11 in a quiz for pupils' : 'left out of a quiz for adults',
    });
  })
  .meta({ title: 'A quiz', description: 'A self-check quiz, each item resting on clauses of the policy.' });

export type Quiz = z.infer<typeof quiz>;
export type QuizItem = Quiz['items'][number];
export type QuizOption = z.infer<typeof option>;
export type QuizStep = z.infer<typeof step>;
export type QuizCard = z.infer<typeof card>;
