import { expect, it } from 'vitest';
import { listBoardScreens } from '../../../../src/learning/lesson/board-screens.ts';
import type { Lesson } from '../../../../src/schemas/lesson.ts';

const phase = (name: Lesson['phases'][number]['phase'], texts: string[]): Lesson['phases'][number] => ({
  phase: name,
  minutes: 5,
  title: name,
  teacher: ['Say.'],
  screens: texts.map((text) => ({ kind: 'task', text, minutes: 1 })),
});

it('numbers screens as the board does, whose first is the title', () => {
  const screens = listBoardScreens({ phases: [phase('baseline', ['one']), phase('endpoint', ['two', 'three'])] });
  expect(screens.map(({ number, phase: of, screen }) => [number, of, screen.kind])).toEqual([
    [2, 'baseline', 'task'],
    [3, 'endpoint', 'task'],
    [4, 'endpoint', 'task'],
  ]);
});

it('begins with what the class kept, and ends with the exit check', () => {
  const screens = listBoardScreens({
    phases: [phase('baseline', ['one'])],
    recall: { question: 'Last time?', answer: 'We asked.' },
    exit: [
      {
        id: 'whom',
        text: 'Whom?',
        options: [{ text: 'Mum', right: true }, { text: 'Nobody' }],
        because: 'x',
        cites: [],
      },
    ],
  });
  expect(screens.map(({ number, phase: of, screen }) => [number, of, screen.kind])).toEqual([
    [2, null, 'question'],
    [3, 'baseline', 'task'],
    [4, 'endpoint', 'check'],
  ]);
});
