import { expect, it } from 'vitest';
import { coverTeaching, type Taught } from '../../../../src/learning/lesson/teaching-coverage.ts';

const taught = (kind: Taught['kind'], title: string, cites: string[], rshe: string[]): Taught => ({
  kind,
  title,
  band: '7-9',
  address: '/',
  cites,
  rshe,
});

it('lists what teaches each clause and heading, also where nothing does', () => {
  const lesson = taught('lesson', 'Lesson', ['one-clause'], ['Online safety and awareness']);
  const page = taught('pupil-page', 'Page', ['one-clause'], []);
  const story = taught('story', 'Story', [], ['Online safety and awareness']);
  const clauses = [
    { id: 'one-clause', name: '6(1)', text: 'One.' },
    { id: 'other-clause', name: '6(2)', text: 'Two.' },
  ];
  expect(coverTeaching(clauses, [lesson, page, story])).toEqual({
    clauses: [
      { id: 'one-clause', name: '6(1)', text: 'One.', lessons: [lesson], pages: [page] },
      { id: 'other-clause', name: '6(2)', text: 'Two.', lessons: [], pages: [] },
    ],
    rshe: [
      {
        id: 'Online safety and awareness',
        name: 'Online safety and awareness',
        text: '',
        lessons: [lesson],
        pages: [story],
      },
      { id: 'Wellbeing online', name: 'Wellbeing online', text: '', lessons: [], pages: [] },
    ],
  });
});
