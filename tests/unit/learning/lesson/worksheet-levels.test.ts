import { expect, it } from 'vitest';
import { askAt, listLevels } from '../../../../src/learning/lesson/worksheet-levels.ts';

const plain = { id: 'who', text: 'Who helps?', lines: 2, answer: 'An adult.', cites: [] };
const helped = { ...plain, starter: 'Otto could tell …', choices: ['Dad', 'a teacher'] };
const further = { ...plain, further: 'Why?' };

it('has the sheet as it is, and another level only where a question differs there', () => {
  expect(listLevels([plain])).toEqual(['core']);
  expect(listLevels([plain, helped])).toEqual(['help', 'core']);
  expect(listLevels([plain, further])).toEqual(['core', 'further']);
  expect(listLevels([helped, further])).toEqual(['help', 'core', 'further']);
});

it('gives help only to those who are given more help, and goes further only with the others', () => {
  const question = { ...helped, further: 'Why?' };
  expect(askAt(question, 'help')).toMatchObject({
    starter: 'Otto could tell …',
    choices: ['Dad', 'a teacher'],
    further: null,
  });
  expect(askAt(question, 'core')).toMatchObject({ starter: null, choices: [], further: null });
  expect(askAt(question, 'further')).toMatchObject({ starter: null, choices: [], further: { text: 'Why?' } });
});

it('gives what goes further three lines, a box where it is to be drawn, or as many lines as it says', () => {
  const roomOf = (fields: object): object | null => askAt({ ...further, ...fields }, 'further').further;
  expect(roomOf({})).toEqual({ text: 'Why?', draw: false, lines: 3 });
  expect(roomOf({ furtherDraw: true })).toEqual({ text: 'Why?', draw: true, lines: 0 });
  expect(roomOf({ furtherDraw: true, furtherLines: 1 })).toEqual({ text: 'Why?', draw: true, lines: 1 });
  expect(roomOf({ furtherLines: 0 })).toEqual({ text: 'Why?', draw: false, lines: 0 });
});

it('asks the same question on every level', () => {
  for (const level of ['help', 'core', 'further'] as const) {
    expect(askAt({ ...helped, draw: true }, level)).toMatchObject({ text: 'Who helps?', lines: 2, draw: true });
  }
});
