// Owns one screen of a lesson on the board: one idea, few words, and a drawing where it helps.
import { z } from 'zod';
import { picture } from './bands.ts';
import { eachOnce, name, paragraph, words } from './fields.ts';

/** The most words that a screen may hold, from any kind but cards to sort. */
export const maxScreenWords = 30;
/** The most words that cards to sort may hold together with their groups and the question: they are read one by one. */
export const maxSortWords = 110;

const lines = z.array(words).min(1, { error: 'at least one line' });

/** What every screen may have. */
const anyScreen = {
  picture: picture.optional().describe('A drawing beside the words; the words say the same.'),
  notes: paragraph.optional().describe('For the presenter, at this screen. Never shown to the class.'),
};

export const screen = z.discriminatedUnion('kind', [
  z.strictObject({
    ...anyScreen,
    kind: z.literal('say').describe('A title and a few lines.'),
    title: words,
    text: lines,
  }),
  z.strictObject({
    ...anyScreen,
    kind: z.literal('question').describe('A question, and an answer behind a button.'),
    text: words,
    reveal: lines.describe('Opens when the teacher presses the button.'),
  }),
  z.strictObject({
    ...anyScreen,
    kind: z.literal('vote').describe('The teacher counts hands, before and after talking.'),
    text: words,
    options: z.array(words).min(2, { error: 'at least two options' }).superRefine(eachOnce),
    talk: words.describe('What to talk about between the two counts.'),
  }),
  z.strictObject({
    ...anyScreen,
    kind: z.literal('sort').describe('Cards that the class sorts into groups, on the board.'),
    text: words.describe('What is asked of every card.'),
    groups: z
      .array(z.strictObject({ id: name, title: words }))
      .min(2, { error: 'two to four groups' })
      .max(4, { error: 'two to four groups' }),
    cards: z
      .array(
        z.strictObject({
          text: words.describe('A few words: it stands large on the board.'),
          group: name.describe('The id of the group where we would put it.'),
          why: words.optional().describe('Said when the card is turned: the reason, in one short sentence.'),
          picture: picture.optional(),
        }),
      )
      .min(3, { error: 'three to fourteen cards' })
      .max(14, { error: 'three to fourteen cards' }),
  }),
  z.strictObject({
    ...anyScreen,
    kind: z.literal('task').describe('What the class does now, and for how long; the board has a clock.'),
    text: words,
    minutes: z.int().min(1),
  }),
  z.strictObject({
    ...anyScreen,
    kind: z.literal('words').describe("Words of the lesson's vocabulary, drawn with their meanings."),
    words: lines,
  }),
  z.strictObject({
    ...anyScreen,
    kind: z.literal('picture').describe('A drawing with a line of text.'),
    picture,
    text: words,
  }),
]);

export type Screen = z.infer<typeof screen>;
export type SortScreen = Extract<Screen, { kind: 'sort' }>;
