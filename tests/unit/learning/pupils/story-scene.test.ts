// What the drawing of a story's step shows: what its content says, and what fits where it says nothing.
import { describe, expect, it } from 'vitest';
import { findScene } from '../../../../src/learning/pupils/story-scene.ts';
import { children } from '../../../../src/schemas/drawings.ts';
import type { Story, StoryStep } from '../../../../src/schemas/story.ts';

const tell = (people: Story['people']): Story => ({
  title: 'Pip and the lost ball',
  picture: 'tablet',
  ...(people && { people }),
  summary: 'Pip asks.',
  against: '2023-11',
  cites: ['some-clause'],
  rshe: ['Wellbeing online'],
  talk: ['Why?'],
  steps: [],
});
const going: StoryStep['choices'] = [{ text: 'Go on.', to: 'b' }];
const people = { Pip: 'child-2', Dan: 'child-5', Dad: 'adult-2', Ann: 'adult-1' } as const;

describe('without a scene of its own', () => {
  it('shows who the story is about, and whom the words of the step name as whole words', () => {
    const step = { id: 'a', text: ['Pip and Dan look.', 'Dad can help another day.'], choices: going };
    expect(findScene(tell(people), step).people).toEqual(['child-2', 'child-5', 'adult-2']);
    expect(findScene(tell(people), { id: 'a', text: ['Nobody is here, Danny.'] }).people).toEqual(['child-2']);
  });

  it('shows three people at most', () => {
    expect(findScene(tell(people), { id: 'a', text: ['Ann, Dan, Dad and Pip.'] }).people).toEqual([
      'child-2',
      'child-5',
      'adult-2',
    ]);
  });

  it('shows one child, always the same, where the story says nothing of its people', () => {
    const first = findScene(tell(undefined), { id: 'a', text: ['Pip looks.'] }).people;
    expect(first).toHaveLength(1);
    expect(children).toContain(first[0]);
    expect(findScene(tell(undefined), { id: 'b', text: ['Pip goes.'] }).people).toEqual(first);
  });

  it('takes place, feeling and device from the picture, and is happy at an ending', () => {
    expect(findScene(tell(people), { id: 'a', picture: 'school', text: ['Pip asks.'], choices: going })).toMatchObject({
      place: 'classroom',
      feeling: 'calm',
      device: 'none',
    });
    expect(findScene(tell(people), { id: 'a', text: ['Pip plays.'], choices: going })).toMatchObject({
      place: 'sofa',
      device: 'tablet',
      picture: 'tablet',
    });
    expect(findScene(tell(people), { id: 'a', picture: 'sad', text: ['It ends.'] }).feeling).toBe('happy');
  });
});

it('shows what the step says of its scene', () => {
  const scene = { place: 'park', people: ['Dad', 'Pip'], feeling: 'worried', device: 'phone' } as const;
  const step = { id: 'a', text: ['Dan looks.'], scene: { ...scene, people: [...scene.people] } };
  expect(findScene(tell(people), step)).toEqual({ ...scene, people: ['adult-2', 'child-2'], picture: 'tablet' });
});
