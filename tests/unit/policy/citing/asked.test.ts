// What people are asked to do, as it is told.
import { expect, it } from 'vitest';
import { listAsked } from '../../../../src/policy/citing/asked.ts';
import type { Training } from '../../../../src/schemas/training.ts';

it('names each task by what is to be done and how often, with a key of its own in its group', () => {
  const training: Training = {
    against: '2023-11',
    groups: [
      {
        id: 'everybody',
        title: 'Everybody',
        audience: 'staff',
        tasks: [
          { kind: 'policy', every: 'version' },
          { kind: 'guidance', id: 'staff', every: 'year' },
          { kind: 'quiz', id: 'staff', every: 'once' },
          { kind: 'checklist', id: 'staff', every: 'once' },
        ],
      },
    ],
  };
  const [group] = listAsked(training, ({ kind }) => ({ title: `The ${kind}`, address: `/${kind}/`, minutes: null }));
  expect(group?.tasks.map(({ key, words, often, address }) => [key, words, often, address])).toEqual([
    ['policy', 'Read the policy: The policy', 'each time the policy changes', '/policy/'],
    ['guidance/staff', 'Read “The guidance”', 'every year', '/guidance/'],
    ['quiz/staff', 'Answer the quiz “The quiz”', 'once', '/quiz/'],
    ['checklist/staff', 'Go through the checklist “The checklist”', 'once', '/checklist/'],
  ]);
});
