// A corrected Word file: what was answered about the first need not be asked again.
import { describe, expect, it } from 'vitest';
import { answerAsBefore } from '../../../../../src/policy/word/import/answer-as-before.ts';
import { readFixture } from '../../../reader/content-folder.ts';

const { versions } = await readFixture('school');
const older = versions.find(({ id }) => id === '2024-10') ?? null;
const draft = versions.find(({ id }) => id === '2026-06') ?? null;
const candidate = (id: string) => ({ id, label: '2(1)', words: 'Something like it.', likeness: 0.3 });
const asked = (words: string, ...ids: string[]) => ({
  block: 4,
  place: 'paragraph 5',
  words,
  candidates: ids.map(candidate),
});
const words = 'This policy protects pupils, staff, families  and carers.';

describe('a passage that may be a clause in other words', () => {
  it('is the clause that it was in the draft', () => {
    const questions = [asked(words, 'policy-basis', 'aim-protect-everyone')];
    expect(answerAsBefore(questions, draft, older)).toEqual(new Map([[4, 'aim-protect-everyone']]));
  });

  it('is new where the draft had it as new', () => {
    const without = older && { ...older, sections: [] };
    expect(answerAsBefore([asked(words, 'policy-basis')], draft, without)).toEqual(new Map([[4, null]]));
  });

  it('is asked about where the draft does not have these words, or calls them another clause', () => {
    expect(answerAsBefore([asked('Something else.', 'aim-protect-everyone')], draft, older).size).toBe(0);
    expect(answerAsBefore([asked(words, 'policy-basis')], draft, older).size).toBe(0);
  });

  it('is asked about where there is no draft', () => {
    expect(answerAsBefore([asked(words, 'aim-protect-everyone')], null, older).size).toBe(0);
  });
});
