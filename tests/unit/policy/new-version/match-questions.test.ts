import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readMatchAnswers, renderMatchQuestions } from '../../../../src/policy/new-version/match-questions.ts';
import type { MatchQuestion } from '../../../../src/policy/word/import/match/matching.ts';

const questions: MatchQuestion[] = [
  {
    block: 4,
    place: 'paragraph 5, under “2. Phones”',
    words: 'Phones stay in the office until four.',
    candidates: [{ id: 'phones-handed-in', label: '2(1)', words: 'Phones are kept in the office.', likeness: 0.4 }],
  },
  {
    block: 9,
    place: 'page header',
    words: '<img src=x onerror=alert(1)> & "more"',
    candidates: [
      { id: 'phones-handed-in', label: '2(1)', words: 'Phones are kept in the office.', likeness: 0.3 },
      { id: 'watches-too', label: '2(2)', words: 'Watches too.', likeness: 0.2 },
    ],
  },
];
const draw = (asked = questions): Document =>
  parseHTML(`<main>${renderMatchQuestions(asked)}</main>`).document as unknown as Document;
const wordsOf = (element: Element | null): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

describe('the questions', () => {
  it('are a group each, with the place, and with nothing chosen', () => {
    const page = draw();
    const groups = [...page.querySelectorAll('fieldset[data-match]')];
    expect(groups.map((group) => group.getAttribute('data-match'))).toEqual(['4', '9']);
    expect(groups.map((group) => wordsOf(group.querySelector('legend')))).toEqual([
      'Question 1 of 2. Is this the clause that said “Phones are kept in the office.”?',
      'Question 2 of 2. Is this one of 2 clauses that the policy has?',
    ]);
    expect(wordsOf(groups[0]?.querySelector('p') ?? null)).toBe(
      'Paragraph 5, under “2. Phones”: Phones stay in the office until four.',
    );
    expect(page.querySelectorAll('[checked]')).toHaveLength(0);
    expect([...page.querySelectorAll('label')].map(wordsOf)).toEqual([
      'Yes, it is 2(1)',
      'No, it is new',
      'Yes, it is 2(1)',
      'Yes, it is 2(2)',
      'No, it is new',
    ]);
  });

  it('show both texts beside each clause that it could be, with the words that differ', () => {
    const [said, says] = [...(draw().querySelector('dl')?.querySelectorAll('dd') ?? [])];
    expect(said?.querySelectorAll('ins')).toHaveLength(0);
    expect(wordsOf(said?.querySelector('del') ?? null)).toContain('are kept');
    expect(says?.querySelectorAll('del')).toHaveLength(0);
    expect(wordsOf(says ?? null)).toContain('until four');
    const radio = draw().querySelector('input');
    expect(draw().getElementById(radio?.getAttribute('aria-describedby') ?? '')).not.toBeNull();
  });

  it('have ids of their own, which no clause can have', () => {
    const ids = [...draw().querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !id.includes('_'))).toEqual([]);
  });

  it('take words that look like HTML for words', () => {
    const page = draw();
    expect(page.querySelector('img')).toBeNull();
    expect(wordsOf(page.querySelectorAll('fieldset')[1] ?? null)).toContain('<img src=x onerror=alert(1)> & "more"');
  });
});

describe('the answers', () => {
  const read = (given: Record<string, string>): ReturnType<typeof readMatchAnswers> =>
    readMatchAnswers(questions, (name) => given[name]);

  it('are the clause, or that it is new', () => {
    const { answers, faults } = read({ match_4: 'phones-handed-in', match_9: 'new' });
    expect(faults).toEqual([]);
    expect([...answers]).toEqual([
      [4, 'phones-handed-in'],
      [9, null],
    ]);
  });

  it('are never made up: what nobody has answered is told, with the way there', () => {
    const { faults } = read({ match_4: 'new' });
    expect(faults).toEqual([{ field: 'match_9', message: 'Question 2: choose an answer.' }]);
    expect(draw().getElementById('match_9')?.getAttribute('name')).toBe('match_9');
  });

  it('do not make one clause of two', () => {
    const { faults } = read({ match_4: 'phones-handed-in', match_9: 'phones-handed-in' });
    expect(faults).toEqual([
      {
        field: 'match_9',
        message: 'Question 2: you said that question 1 is 2(1) too. Only one of them can be it; the other is new.',
      },
    ]);
    expect(read({ match_4: 'new', match_9: 'new' }).faults).toEqual([]);
  });
});
