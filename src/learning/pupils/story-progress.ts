// Owns how far a step is from the end of its story, where some ways through it are longer than others.
import type { Story, StoryStep } from '../../schemas/story.ts';

/** How far a reader has come. */
export interface StoryProgress {
  /** From 1; it grows with every step, whichever way is taken, and every ending has the last one. */
  step: number;
  /** Steps of the longest way. */
  total: number;
  /** Some ways have fewer steps. */
  isAbout: boolean;
}

/**
 * Says how far each step of a story is.
 * @param story a story that `checkStory` finds no fault with: its choices lead to its own steps, and never back
 * @returns the progress of each step, by its id
 */
export function measureProgress({ steps }: Pick<Story, 'steps'>): Map<string, StoryProgress> {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const known = new Map<string, { least: number; most: number }>();
  const measure = (step: StoryStep | undefined): { least: number; most: number } => {
    const found = known.get(step?.id ?? '');
    if (found) return found;
    const ways = (step?.choices ?? []).map(({ to }) => measure(byId.get(to)));
    const left = {
      least: ways.length === 0 ? 0 : 1 + Math.min(...ways.map(({ least }) => least)),
      most: ways.length === 0 ? 0 : 1 + Math.max(...ways.map(({ most }) => most)),
    };
    if (step) known.set(step.id, left);
    return left;
  };
  const whole = measure(steps[0]);
  const total = whole.most + 1;
  const isAbout = whole.least !== whole.most;
  return new Map(steps.map((step) => [step.id, { step: total - measure(step).most, total, isAbout }]));
}

/**
 * Says it in words.
 * @param progress of one step
 * @returns such as "Step 2 of 5", "Step 2 of about 7" where ways differ, or "The end"
 */
export function formatProgress({ step, total, isAbout }: StoryProgress): string {
  return step === total ? 'The end' : `Step ${step} of ${isAbout ? 'about ' : ''}${total}`;
}
