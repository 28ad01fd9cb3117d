import { expect, it } from 'vitest';
import { addressOfStep } from '../../../../src/learning/pupils/story-pages.ts';
import { checkStory } from '../../../../src/learning/pupils/story-rules.ts';
import type { Story, StoryStep } from '../../../../src/schemas/story.ts';

const decide = (id: string, ...to: string[]): StoryStep => ({
  id,
  text: ['Something happens.'],
  question: 'What now?',
  choices: to.map((target) => ({ text: 'Go.', to: target })),
});
const end = (id: string): StoryStep => ({ id, text: ['It ends.'], help: 'Mum helped.' });
const tell = (...steps: StoryStep[]): Story => ({
  title: 'Pip',
  picture: 'tell',
  summary: 'Pip asks.',
  against: '2023-11',
  cites: ['some-clause'],
  rshe: ['Wellbeing online'],
  talk: ['Why?'],
  steps,
});
const rulesOf = (story: Story): string[] => checkStory(story, () => ({ path: 'x', line: 1 })).map(({ rule }) => rule);

it('takes the path with the fewest decisions, wherever it turns off', () => {
  const long = [decide('a', 'b', 'b2'), decide('b', 'c', 'c'), decide('b2', 'c', 'c')];
  expect(rulesOf(tell(...long, decide('c', 'd', 'd'), decide('d', 'e', 'e'), end('e')))).toEqual([]);
  expect(rulesOf(tell(...long, decide('c', 'd', 'e'), decide('d', 'e', 'e'), end('e')))).toEqual(['story-decisions']);
});

it('finds a loop far from the beginning', () => {
  const steps = [decide('a', 'b', 'b'), decide('b', 'c', 'c'), decide('c', 'd', 'd'), decide('d', 'e', 'b'), end('e')];
  expect(rulesOf(tell(...steps))).toEqual(['story-loop']);
});

it('reports a repeated step and follows no path then', () => {
  expect(rulesOf(tell(decide('a', 'e', 'e'), end('e'), end('e')))).toEqual(['repeated-id']);
});

it('begins on the story’s own page', () => {
  const story = tell(decide('a', 'e', 'e'), end('e'));
  expect(addressOfStep('/pupils/7-9/story-pip/', story, 'a')).toBe('/pupils/7-9/story-pip/');
  expect(addressOfStep('/pupils/7-9/story-pip/', story, 'e')).toBe('/pupils/7-9/story-pip/e/');
});

it('knows everybody whom a scene names', () => {
  const story = tell({ ...decide('a', 'e', 'e'), scene: { people: ['Pip', 'Dada'] } }, end('e'));
  const found = checkStory({ ...story, people: { Pip: 'child-1', Dad: 'adult-2' } }, () => ({ path: 'x', line: 1 }));
  expect(found.filter(({ rule }) => rule === 'unknown-name').map(({ message }) => message)).toEqual([
    'There is no person "Dada" here.',
  ]);
});
