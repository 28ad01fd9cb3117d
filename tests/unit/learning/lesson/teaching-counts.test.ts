// What is taught in figures.
import { expect, it } from 'vitest';
import { countTeaching } from '../../../../src/learning/lesson/teaching-counts.ts';
import { mapTeaching } from '../../../../src/learning/lesson/teaching-map.ts';
import { rsheStatements } from '../../../../src/schemas/rshe-statements.ts';

const lesson = { title: 'Asking first', band: '5-7' as const, years: [1] };

it('has a band for each age with a lesson, and names the statements that belong there and that no lesson teaches', () => {
  const taught = { ...lesson, kind: 'lesson' as const, address: '/', statements: ['O3' as const], strands: [] };
  const ofAPage = { ...taught, kind: 'pupil-page' as const, statements: ['O1' as const] };
  const belonging = rsheStatements.filter(({ bands }) => bands.includes('5-7')).map(({ code }) => code);
  expect(countTeaching(mapTeaching([taught, ofAPage]), [lesson])).toEqual([
    { band: '5-7', lessons: [lesson], belonging: belonging.length, gaps: belonging.filter((code) => code !== 'O3') },
  ]);
});

it('says nothing of a school without lessons', () => {
  expect(countTeaching(mapTeaching([]), [])).toEqual([]);
});
