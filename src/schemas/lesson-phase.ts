// Owns the fields that the phases of a lesson and of an assembly share.
import { z } from 'zod';
import { paragraph, words } from './fields.ts';
import { screen } from './lesson-screen.ts';

/** The parts of every lesson, in this order. */
export const phaseNames = ['baseline', 'starter', 'main', 'plenary', 'endpoint'] as const;
export type PhaseName = (typeof phaseNames)[number];

/** The parts of every assembly, in this order. */
export const assemblyPhaseNames = ['welcome', 'story', 'together', 'quiet', 'close'] as const;
export type AssemblyPhaseName = (typeof assemblyPhaseNames)[number];

export const paragraphs = z.array(paragraph).min(1, { error: 'at least one paragraph' });

/** What every phase has, whatever it is a phase of. */
export const phaseFields = {
  minutes: z.int().min(1),
  title: words,
  teacher: paragraphs.describe('What the teacher says and does. Never shown to the class.'),
  screens: z.array(screen).describe('What the board shows, one idea a screen; [] for none.'),
};

/** The words that a lesson or an assembly teaches. */
export const vocabulary = z.array(z.strictObject({ word: words, meaning: words }));

/** What children say, and what to answer. */
export const heard = z.array(z.strictObject({ says: paragraph, answer: paragraph }));
