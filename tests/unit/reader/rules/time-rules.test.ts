import { describe, expect, it } from 'vitest';
import { checkReview } from '../../../../src/reader/rules/time-rules.ts';
import { readPolicyFile } from '../../../../src/reader/policy/policy-file.ts';
import { readFolder } from '../content-folder.ts';
import { proposalPath, writeProposal } from '../proposal.ts';

describe('the review of a version', () => {
  const check = (reviewDue: string, today: string): string[] => {
    const dates = `{ written: 2024-09, reviewDue: ${reviewDue} }`;
    const file = readPolicyFile(writeProposal('Words. ^some-words', { dates }), proposalPath, new Map());
    return checkReview(file, today).map(({ line, message }) => `${line} ${message}`);
  };

  it('is noticed when its month is over', () => {
    expect(check('2025-09', '2025-09-30')).toEqual([]);
    expect(check('2025-09', '2025-10-01')).toEqual([
      '5 The review of version 2024-09 was due in September 2025: overdue by 1 day.',
    ]);
  });

  it('is noticed when its day is over', () => {
    expect(check('2025-09-15', '2025-09-15')).toEqual([]);
    expect(check('2025-09-15', '2025-10-15')).toEqual([
      '5 The review of version 2024-09 was due on 15 September 2025: overdue by 1 month.',
    ]);
  });

  it('is not noticed where there is no version or no date', () => {
    const text = writeProposal('Words. ^some-words');
    expect(checkReview(null, '2026-11-22')).toEqual([]);
    expect(checkReview(readPolicyFile(text, proposalPath, new Map()), '2026-11-22')).toEqual([]);
    expect(checkReview(readPolicyFile(text.slice(4), proposalPath, new Map()), '2026-11-22')).toEqual([]);
  });
});

describe('what time brings', () => {
  const rulesOn = async (today: string): Promise<string[]> =>
    (await readFolder({}, today)).problems.map(({ rule }) => rule);

  it('is nothing until the day comes', async () => {
    expect(await rulesOn('2024-11-30')).toEqual([]);
  });

  it('is a notice for each thing that is due, never an error', async () => {
    const { problems } = await readFolder({}, '2025-02-01');
    expect(problems.map(({ rule, level }) => `${rule} ${level}`).sort()).toEqual([
      'contacts-overdue notice',
      'fact-overdue notice',
      'policy-overdue notice',
      'reference-overdue notice',
    ]);
  });
});
