import { expect, it } from 'vitest';
import { mapTeaching, type Teaching } from '../../../../src/learning/lesson/teaching-map.ts';
import { rsheCodes, rsheStatements } from '../../../../src/schemas/rshe-statements.ts';

const teaching = (kind: Teaching['kind'], band: Teaching['band'], statements: Teaching['statements']): Teaching => ({
  kind,
  title: kind,
  band,
  address: '/',
  statements,
  strands: kind === 'lesson' ? ['Online bullying'] : [],
});

const cellOf = (map: ReturnType<typeof mapTeaching>, code: string, band: string) =>
  map.statements.find(({ statement }) => statement.code === code)?.cells.find((cell) => cell.band === band);

it('has a row for every statement, in order, and a cell for every band', () => {
  const { statements } = mapTeaching([]);
  expect(statements.map(({ statement }) => statement.code)).toEqual([...rsheCodes]);
  expect(statements.map(({ cells }) => cells.map(({ band }) => band))).toEqual(
    rsheStatements.map(() => ['5-7', '7-9', '9-11']),
  );
});

it('calls a place a gap where no lesson teaches what belongs there, whatever else does', () => {
  const page = teaching('pupil-page', '7-9', ['O3']);
  const item = teaching('quiz-item', '7-9', ['O3']);
  const map = mapTeaching([page, item]);
  expect(cellOf(map, 'O3', '7-9')).toMatchObject({ isGap: true, lessons: [], others: [page, item] });
});

it('calls none a gap where a lesson teaches it, or where it is for older pupils', () => {
  const lesson = teaching('lesson', '7-9', ['O3']);
  const map = mapTeaching([lesson]);
  expect(cellOf(map, 'O3', '7-9')).toMatchObject({ isGap: false, lessons: [lesson] });
  expect(cellOf(map, 'O3', '9-11')).toMatchObject({ isGap: true });
  expect(cellOf(map, 'W9', '5-7')).toMatchObject({ belongs: false, isGap: false });
});

it('counts the places where a statement belongs, and the gaps among them', () => {
  const belonging = rsheStatements.reduce((sum, { bands }) => sum + bands.length, 0);
  expect(mapTeaching([]).counts).toEqual({ belonging, gaps: belonging });
  expect(mapTeaching([teaching('lesson', '7-9', ['O3', 'O4'])]).counts).toEqual({ belonging, gaps: belonging - 2 });
});

it('shows strands by band, each a gap where no lesson has it', () => {
  const { strands } = mapTeaching([teaching('lesson', '9-11', [])]);
  const cells = strands.find(({ strand }) => strand === 'Online bullying')?.cells;
  expect(cells?.map(({ isGap }) => isGap)).toEqual([true, true, false]);
});
