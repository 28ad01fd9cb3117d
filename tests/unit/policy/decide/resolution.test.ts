// Where a resolution does not fit the rows, or its own numbers; it is told and never forbidden.
import { describe, expect, it } from 'vitest';
import {
  type DecidedRow,
  findContradictions,
  findVoteFaults,
  formatResolution,
  isSettled,
} from '../../../../src/policy/decide/resolution.ts';
import { resolution } from './sample-minutes.ts';

const row = (name: string, ...decisions: string[]): DecidedRow => ({
  name,
  about: 'changes',
  decisions,
  isUnsaid: false,
});
const contradict = (outcome: string, rows: DecidedRow[], changes = ''): string[] =>
  findContradictions({ ...resolution, outcome, changes }, rows);

describe('a resolution against the rows', () => {
  it('is no adoption as proposed where a row is refused or changed, or a note taken up', () => {
    const rows = [row('4(1)', 'Agree'), row('4(2)', 'Not agreed'), row('Note on 5', 'Take up now')];
    expect(contradict('as proposed', rows)).toEqual([
      'Adopted as proposed, but 2 rows are not agreed as proposed: 4(2) and Note on 5.',
    ]);
    expect(contradict('with changes', rows)).toEqual([]);
  });

  it('is early where something is not decided or to be discussed', () => {
    for (const outcome of ['as proposed', 'with changes']) {
      expect(contradict(outcome, [row('4(1)', 'Discuss'), row('Tidying', 'Agree', '')], 'One.')).toEqual([
        'Adopted, but 2 rows are not decided: 4(1) and Tidying.',
      ]);
    }
    expect(contradict('put off', [row('4(1)', '')])).toEqual([]);
    expect(contradict('', [row('4(1)', 'Not agreed')])).toEqual([]);
  });

  it('names changes that there are, and refuses something', () => {
    expect(contradict('with changes', [row('4(1)', 'Agree')])).toEqual([
      'Adopted with changes, but no row is changed or refused, and no change is named.',
    ]);
    expect(contradict('with changes', [row('4(1)', 'Agree')], 'A name.')).toEqual([]);
    expect(contradict('not adopted', [row('4(1)', 'Agree'), row('Note on 5', 'No action')])).toEqual([
      'Not adopted, but every row is agreed.',
    ]);
  });
});

describe('an adoption with changes', () => {
  it('is none where every change is refused, whatever comes of the notes', () => {
    const rows = [row('4(1)', 'Not agreed'), { ...row('Note on 5', 'Defer'), about: 'notes' as const }];
    expect(contradict('with changes', rows)).toEqual([
      'Adopted with changes, but every change that was proposed is refused.',
    ]);
  });

  it('says which, in the row or at the end', () => {
    const rows = [{ ...row('4(1)', 'Agree with changes'), isUnsaid: true }, row('4(2)', 'Agree')];
    expect(contradict('with changes', rows)).toEqual(['Agreed with changes, but nothing says which: 4(1).']);
    expect(contradict('with changes', rows, 'In 4(1), "two".')).toEqual([]);
  });
});

it('rows whose names are lists are told apart', () => {
  expect(contradict('as proposed', [row('3(2) and 3(10)', 'Not agreed'), row('4(1)', 'Not agreed')])).toEqual([
    'Adopted as proposed, but 2 rows are not agreed as proposed: 3(2) and 3(10); 4(1).',
  ]);
});

describe('the votes', () => {
  const vote = (outcome: string, ...counts: [string, string, string]): string[] =>
    findVoteFaults({ ...resolution, outcome, for: counts[0], against: counts[1], abstained: counts[2] });

  it('fit, or are not counted', () => {
    expect(vote('as proposed', '7', '1', '0')).toEqual([]);
    expect(vote('not adopted', '1', '7', '')).toEqual([]);
    expect(vote('as proposed', '', '', '')).toEqual([]);
    expect(vote('', '1', '7', '')).toEqual([]);
    expect(vote('put off', '3', '3', '')).toEqual([]);
  });

  it('are whole numbers', () => {
    expect(vote('as proposed', 'seven', '-1', '1.5')).toEqual([
      'Votes for: “seven” is not a whole number.',
      'Votes against: “-1” is not a whole number.',
      'Abstained: “1.5” is not a whole number.',
    ]);
    expect(vote('as proposed', '2', '3', 'one')).toEqual([
      'Abstained: “one” is not a whole number.',
      '2 votes for and 3 against do not fit “adopted as proposed”.',
    ]);
  });

  it('have two people behind them', () => {
    expect(findVoteFaults({ ...resolution, seconder: ' rowan ' })).toEqual([
      'Rowan is named as proposer and as seconder.',
    ]);
  });

  it('do not say the opposite, and a tie is told', () => {
    expect(vote('with changes', '2', '3', '')).toEqual([
      '2 votes for and 3 against do not fit “adopted with these changes”.',
    ]);
    expect(vote('not adopted', '3', '1', '')).toEqual(['3 votes for and 1 against do not fit “not adopted”.']);
    expect(vote('as proposed', '1', '1', '4')).toEqual([
      '1 vote for and 1 against are a tie: write down how it was settled.',
    ]);
  });
});

it('a row is settled when everything in it is, and "Discuss" settles nothing', () => {
  expect(isSettled(row('Tidying', 'Agree', 'No action'))).toBe(true);
  expect(isSettled(row('Tidying', 'Agree', 'Discuss'))).toBe(false);
  expect(isSettled(row('4(1)', ''))).toBe(false);
});

it('a resolution is one sentence, and none is said to be none', () => {
  expect(formatResolution({ outcome: 'put off' }, 'the policy')).toBe(
    'Resolved that the policy be put off to another meeting.',
  );
  expect(formatResolution({ outcome: '' }, 'the policy')).toBe('No resolution is recorded.');
});
