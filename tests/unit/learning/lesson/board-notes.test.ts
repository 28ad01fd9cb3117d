// Notes for whoever presents: by the board's numbers, phase by phase.
import { expect, it } from 'vitest';
import { listBoardNotes } from '../../../../src/learning/lesson/board-notes.ts';
import { listBoardScreens } from '../../../../src/learning/lesson/board-screens.ts';
import { makeLesson } from './a-lesson.ts';

const notes = listBoardNotes(makeLesson());

it('begin with the title and the look back, and go on with every phase, also one without a screen', () => {
  expect(notes.map(({ title }) => title)).toEqual(['Before you begin', 'Begin', 'Talk', 'The box', 'End']);
  expect(notes[0]?.screens.map(({ heading }) => heading)).toEqual(['Ask first', 'What did Otto do?']);
  expect(notes[2]).toMatchObject({ minutes: 5, teacher: ['Ask who has a phone.'], screens: [] });
});

it('count as the board does', () => {
  const numbers = notes.flatMap(({ screens }) => screens.map(({ number }) => number));
  expect(numbers).toEqual([1, ...listBoardScreens(makeLesson()).map(({ number }) => number)]);
});

it('hold what only the presenter sees', () => {
  expect(notes[1]?.screens[0]).toMatchObject({ heading: 'Draw Otto.', notes: 'Say it twice.' });
  expect(notes[3]?.screens[0]?.notes).toBe('');
});
