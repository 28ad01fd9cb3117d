// Owns the front matter of a lesson, `content/lessons/<id>.mdx`; its body is background for the teacher.
import { z } from 'zod';
import { band } from './bands.ts';
import { name, paragraph, versionId, words } from './fields.ts';
import { screen } from './lesson-screen.ts';

/** The parts of every lesson, in this order. */
export const phaseNames = ['baseline', 'starter', 'main', 'plenary', 'endpoint'] as const;
export type PhaseName = (typeof phaseNames)[number];

const paragraphs = z.array(paragraph).min(1, { error: 'at least one paragraph' });

const phase = z.strictObject({
  phase: z.enum(phaseNames),
  minutes: z.int().min(1),
  title: words,
  /** What the teacher says and does. Never shown to the class. */
  teacher: paragraphs,
  /** The ids of its tasks; the endpoint names the baseline's. */
  tasks: z.array(name).optional(),
  /** What the board shows, one idea a screen. */
  screens: z.array(screen),
});

const question = z.strictObject({
  id: name,
  text: paragraph,
  /** Lines to write on. */
  lines: z.int().min(0).max(12),
  /** Gives a box to draw in, above the lines. */
  draw: z.boolean().optional(),
  /** The answer, or what to accept, with the reason. */
  answer: paragraph,
  cites: z.array(name),
});

export const lesson = z.strictObject({
  title: words,
  band,
  /** Year groups; Reception is 0. */
  years: z.array(z.int().min(0).max(6)).min(1, { error: 'at least one year group' }),
  /** The sum of the phases' minutes. */
  minutes: z.int().min(1),
  keyQuestion: words,
  objective: paragraph,
  outcomes: z
    .array(words.refine((text) => text.startsWith('I can '), { error: 'words that begin "I can"' }))
    .length(3, { error: 'exactly three outcomes' }),
  vocabulary: z.array(z.strictObject({ word: words, meaning: words })).min(1, { error: 'at least one word' }),
  groundRules: paragraphs,
  misconception: z.strictObject({ says: paragraph, answer: paragraph }),
  materials: paragraphs,
  against: versionId,
  cites: z.array(name).min(1, { error: 'at least one clause' }),
  /** Curriculum headings by their exact names. */
  frameworks: z.strictObject({
    rshe: z.array(words).min(1, { error: 'at least one heading' }),
    efacw: z.array(words).min(1, { error: 'at least one strand' }),
    pshe: z.array(words).min(1, { error: 'at least one theme' }),
  }),
  phases: z.array(phase),
  tasks: z
    .array(z.strictObject({ id: name, text: paragraph, lookFor: paragraph }))
    .min(1, { error: 'at least one task' }),
  support: paragraphs,
  core: paragraphs,
  stretch: paragraphs,
  /** For pupils with English as an additional language. */
  eal: paragraphs,
  /** What to do when a pupil tells something. */
  disclosures: paragraph,
  /** A note that can be sent home. */
  parents: paragraph,
  worksheet: z.strictObject({
    title: words,
    instructions: paragraph,
    questions: z.array(question).min(1, { error: 'at least one question' }),
  }),
  /** Scenario cards to cut out. Characters have first names only, plainly made up. */
  cards: z.array(z.strictObject({ id: name, text: paragraph, discuss: paragraph, answer: paragraph })),
});

export type Lesson = z.infer<typeof lesson>;
export type Phase = Lesson['phases'][number];
