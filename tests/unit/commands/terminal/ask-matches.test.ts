// Which clause a passage is: what is shown, what can be chosen, and what becomes of the answer.
import { describe, expect, it } from 'vitest';
import { askMatches, formatMatch } from '../../../../src/commands/terminal/ask-matches.ts';
import type { MatchQuestion } from '../../../../src/policy/word/import/match/matching.ts';
import { scriptTerminal } from '../scripted-terminal.ts';

const breaks = {
  id: 'phones-in-breaks',
  label: '1(1)',
  words: 'Staff use their own phones in breaks only.',
  likeness: 0.4,
};
const calls = { id: 'urgent-calls', label: '1(2)', words: 'Staff tell the office of urgent calls.', likeness: 0.3 };
const first: MatchQuestion = {
  block: 3,
  place: 'paragraph 4',
  words: 'Staff use their own phones at lunch only.',
  candidates: [breaks, calls],
};
const second: MatchQuestion = {
  block: 7,
  place: 'paragraph 8',
  words: 'Staff take urgent calls in the office.',
  candidates: [calls, breaks],
};
const questions = [first, second];

describe('a question which clause a passage is', () => {
  it('shows where it stands, what it says, and what would differ', () => {
    expect(formatMatch({ ...first, candidates: [breaks] }, '1 of 2. ')).toBe(
      [
        '1 of 2. In the file, paragraph 4:',
        '   “Staff use their own phones at lunch only.”',
        '   if it is 1(1): Staff use their own phones [-in breaks-]{+at lunch+} only.',
      ].join('\n'),
    );
  });

  it('takes the clause that was chosen, and offers it no more', async () => {
    const terminal = scriptTerminal(['It is 1(1)', 'It is new']);
    expect(await askMatches(questions, '2027-01', terminal)).toEqual(
      new Map([
        [3, 'phones-in-breaks'],
        [7, null],
      ]),
    );
    expect(terminal.asked[0]).toContain('Which clause of version 2027-01 is it?\n  It is 1(1)');
    expect(terminal.asked[1]).toContain('It is 1(2)');
    expect(terminal.asked[1]).not.toContain('It is 1(1)');
  });

  it('is not asked when every clause that it could be is another passage', async () => {
    const asked = [first, { ...second, candidates: [breaks] }];
    const terminal = scriptTerminal(['It is 1(1)']);
    expect(await askMatches(asked, '2027-01', terminal)).toEqual(
      new Map([
        [3, 'phones-in-breaks'],
        [7, null],
      ]),
    );
  });

  it('gives nothing when it is broken off', async () => {
    expect(await askMatches(questions, '2027-01', scriptTerminal(['It is 1(1)']))).toBeNull();
  });
});
