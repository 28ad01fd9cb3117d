// Owns one screen of a lesson on the board: one idea, few words.
import { z } from 'zod';
import { picture } from './bands.ts';
import { words } from './fields.ts';

/** The most words that a screen may hold, from any kind. */
export const maxScreenWords = 30;

const lines = z.array(words).min(1, { error: 'at least one line' });

export const screen = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('say').describe('A title and a few lines.'), title: words, text: lines }),
  z.strictObject({
    kind: z.literal('question').describe('A question, and an answer behind a button.'),
    text: words,
    reveal: lines.describe('Opens when the teacher presses the button.'),
  }),
  z.strictObject({
    kind: z.literal('vote').describe('The teacher counts hands, before and after talking.'),
    text: words,
    options: z.array(words).min(2, { error: 'at least two options' }),
    talk: words.describe('What to talk about between the two counts.'),
  }),
  z.strictObject({
    kind: z.literal('task').describe('What the class does now, and for how long.'),
    text: words,
    minutes: z.int().min(1),
  }),
  z.strictObject({
    kind: z.literal('words').describe("Words of the lesson's vocabulary, drawn with their meanings."),
    words: lines,
  }),
  z.strictObject({ kind: z.literal('picture').describe('A drawing with a line of text.'), picture, text: words }),
]);

export type Screen = z.infer<typeof screen>;
