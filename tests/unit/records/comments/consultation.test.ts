// Where a consultation stands on a day: in the right tense before, on its first and last day, and after.
import { describe, expect, it } from 'vitest';
import {
  formatClosing,
  formatShortStage,
  formatStage,
  formatWhatToDo,
  stageOf,
} from '../../../../src/records/comments/consultation.ts';

const days = { opened: '2026-11-02', closes: '2026-12-11' };
const months = { opened: '2026-11', closes: '2026-12' };

describe('a consultation', () => {
  it.each([
    [
      '2026-11-01',
      'ahead',
      'This consultation is not open yet. It opens on 2 November 2026 and closes on 11 December 2026.',
    ],
    ['2026-11-02', 'open', 'This consultation is open until 11 December 2026.'],
    ['2026-12-10', 'open', 'This consultation is open until 11 December 2026.'],
    ['2026-12-11', 'open', 'Today, 11 December 2026, is the last day of this consultation.'],
    ['2026-12-12', 'closed', 'This consultation closed on 11 December 2026.'],
  ])('is on %s %s', (today, stage, words) => {
    expect(stageOf(days, today)).toBe(stage);
    expect(formatStage(days, today)).toBe(words);
  });

  it.each([
    ['2026-10-31', 'It opens in November 2026 and closes at the end of December 2026.'],
    ['2026-12-31', 'This consultation is open until the end of December 2026.'],
    ['2027-01-01', 'This consultation closed at the end of December 2026.'],
  ])('by the month says so, on %s', (today, words) => {
    expect(formatStage(months, today)).toContain(words);
  });

  it.each([
    ['2026-11-01', 'Opens for comments on 2 November 2026 and closes on 11 December 2026'],
    ['2026-12-11', 'Open for comments until 11 December 2026'],
    ['2026-12-12', 'Closed for comments on 11 December 2026'],
  ])('is said in short, on %s', (today, words) => {
    expect(formatShortStage(days, today).join(' ')).toBe(words);
  });

  it('says what can be done at each stage, and its end in words that stay true', () => {
    expect(formatWhatToDo('ahead', 'the office')).toMatch(/once it is open\.$/);
    expect(formatWhatToDo('open', 'the office')).toBe('Write what you think, and send it to the office.');
    expect(formatWhatToDo('closed', 'the office')).toMatch(/still save or print .* Ask the office/);
    expect([formatClosing('2026-12-11', 'by'), formatClosing('2026-12', 'by')]).toEqual([
      'by 11 December 2026',
      'by the end of December 2026',
    ]);
  });
});
