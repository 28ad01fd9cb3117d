// How far a reader of a branching story has come, whichever way is taken.
import { expect, it } from 'vitest';
import { formatProgress, measureProgress } from '../../../../src/learning/pupils/story-progress.ts';
import type { StoryStep } from '../../../../src/schemas/story.ts';

const step = (id: string, ...to: string[]): StoryStep => ({
  id,
  text: ['Something happens.'],
  choices: to.map((target) => ({ text: 'Go.', to: target })),
});
/** From a to f in six steps by way of b, and in four by way of g. */
const branching = {
  steps: [
    step('a', 'b', 'g'),
    step('b', 'c'),
    step('c', 'd'),
    step('g', 'd'),
    step('d', 'e', 'f'),
    step('e', 'f'),
    step('f'),
  ],
};
const wordsOf = (steps: StoryStep[]): Record<string, string> =>
  Object.fromEntries([...measureProgress({ steps })].map(([id, progress]) => [id, formatProgress(progress)]));

it('counts one by one where every way is as long', () => {
  expect(wordsOf([step('a', 'b', 'c'), step('b', 'd'), step('c', 'd'), step('d')])).toEqual({
    a: 'Step 1 of 3',
    b: 'Step 2 of 3',
    c: 'Step 2 of 3',
    d: 'The end',
  });
});

it('says "about" where some ways are shorter, and has the last number at every ending', () => {
  expect(wordsOf(branching.steps)).toEqual({
    a: 'Step 1 of about 6',
    b: 'Step 2 of about 6',
    c: 'Step 3 of about 6',
    g: 'Step 3 of about 6',
    d: 'Step 4 of about 6',
    e: 'Step 5 of about 6',
    f: 'The end',
  });
});

it('never stands still or goes back, whichever way is taken', () => {
  const progress = measureProgress(branching);
  for (const { id, choices = [] } of branching.steps) {
    for (const { to } of choices)
      expect(progress.get(to)?.step, `${id} to ${to}`).toBeGreaterThan(progress.get(id)?.step ?? 99);
  }
});

it('ends every ending at the same number, also one that comes early', () => {
  const progress = measureProgress({ steps: [step('a', 'b', 'z'), step('b', 'c'), step('c'), step('z')] });
  expect([progress.get('c')?.step, progress.get('z')?.step, progress.get('z')?.total]).toEqual([3, 3, 3]);
});
