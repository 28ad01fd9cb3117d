// Owns one screen of a lesson on the board: one idea, few words.
import { z } from 'zod';
import { picture } from './bands.ts';
import { words } from './fields.ts';

/** The most words that a screen may hold, from any kind. */
export const maxScreenWords = 30;

const lines = z.array(words).min(1, { error: 'at least one line' });

export const screen = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('say'), title: words, text: lines }),
  /** `reveal` opens when the teacher presses the button. */
  z.strictObject({ kind: z.literal('question'), text: words, reveal: lines }),
  /** The teacher counts hands, before and after; `talk` is what to talk about in between. */
  z.strictObject({
    kind: z.literal('vote'),
    text: words,
    options: z.array(words).min(2, { error: 'at least two options' }),
    talk: words,
  }),
  z.strictObject({ kind: z.literal('task'), text: words, minutes: z.int().min(1) }),
  /** Words of the lesson's vocabulary, drawn with their meanings. */
  z.strictObject({ kind: z.literal('words'), words: lines }),
  z.strictObject({ kind: z.literal('picture'), picture, text: words }),
]);

export type Screen = z.infer<typeof screen>;
