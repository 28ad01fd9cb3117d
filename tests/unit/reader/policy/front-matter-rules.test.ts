import { describe, expect, it } from 'vitest';
import { readPolicyFile } from '../../../../src/reader/policy/policy-file.ts';
import { edit } from '../content-folder.ts';
import { proposalPath, writeProposal } from '../proposal.ts';

function conflicts(dates: string): string[] {
  const { problems } = readPolicyFile(writeProposal('Words. ^some-words', { dates }), proposalPath, new Map());
  return problems.map(({ message }) => message);
}

describe('dates that disagree', () => {
  it.each([
    [
      '{ written: 2023-11, updated: 2023-09 }',
      '"Date of last update" (September 2023) is before "Date written" (November 2023).',
    ],
    [
      '{ written: 2023-11, ratified: 2023-10-31 }',
      '"Date agreed and ratified" (31 October 2023) is before "Date written" (November 2023).',
    ],
    [
      '{ written: 2023-11-06, ratified: 2023-11-05 }',
      '"Date agreed and ratified" (5 November 2023) is before "Date written" (6 November 2023).',
    ],
    [
      '{ written: 2022-01, ratified: 2023-11, reviewDue: 2022-11 }',
      '"Date of next full review" (November 2022) is before "Date agreed and ratified" (November 2023).',
    ],
  ])('%s', (dates, message) => {
    expect(conflicts(dates)).toEqual([message]);
  });
});

describe('dates that can be true together', () => {
  it.each([
    '{ written: 2023-11 }',
    '{ written: 2023-11, updated: 2023-11, ratified: 2023-11, reviewDue: 2023-11 }',
    '{ written: 2023-11-05, updated: 2023-11-05, ratified: 2023-11-05 }',
    '{ written: 2023-11-20, ratified: 2023-11 }',
    '{ written: 2023-11, ratified: 2023-11-05 }',
    '{ written: 2023-01, ratified: 2023-11, reviewDue: 2023-11-05 }',
    '{ written: 2023-11, updated: 2024-06, ratified: 2023-12 }',
  ])('%s', (dates) => {
    expect(conflicts(dates)).toEqual([]);
  });
});

describe('a ratified version', () => {
  it('must say when it was ratified and when its review is due', () => {
    const path = 'content/policy/2022-01.mdx';
    const text = edit(path, ', ratified: 2022-01, reviewDue: 2023-01', '')[path]?.toString() ?? '';
    const { problems } = readPolicyFile(text, path, new Map());
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [5, 'The field "dates.ratified" is missing.'],
      [5, 'The field "dates.reviewDue" is missing.'],
    ]);
  });

  it('may leave both out while it is a proposal', () => {
    expect(conflicts('{ written: 2024-09 }')).toEqual([]);
  });
});
