// Owns `urgent-examples.yaml`: what people have typed, by what they meant, from which the search learns to notice danger.
import { z } from 'zod';
import { name, words } from './fields.ts';

const questions = z.array(words).min(1, { error: 'one or more questions' });

export const urgentExamples = z
  .strictObject({
    situations: z
      .record(name, questions)
      .describe('By the id of a situation in urgent.yaml: questions that meant it, as people typed them.'),
    ordinary: questions.describe('Questions that meant no danger, above all those that sound like it.'),
  })
  .meta({
    title: 'Examples of danger',
    description: 'Questions as people typed them, by what they meant. The search learns from them to notice danger.',
  });

export type UrgentExamples = z.infer<typeof urgentExamples>;
