// Which words make a rule of what a clause only advises, and which say that it is advice.
import { describe, expect, it } from 'vitest';
import type { CitedPassage } from '../../../../src/policy/citing/citations.ts';
import type { Clause } from '../../../../src/policy/version/model.ts';
import { checkAdvice } from '../../../../src/reader/rules/advice-as-rule.ts';

const advised = 'All staff are advised not to add parents as friends.';

function messagesOf(said: Partial<CitedPassage>, ...clauseTexts: string[]): string[] {
  const passage = {
    text: 'Add parents as friends.',
    clauses: [],
    within: null,
    place: { path: 'a', line: 1 },
    ...said,
  };
  const [clause, ...parents] = clauseTexts.map((text) => ({ id: 'no-friends', text }) as Clause);
  return clause ? checkAdvice(passage, [{ clause, sections: [], parents }]).map(({ message }) => message) : [];
}

describe('advice is told as a rule', () => {
  it.each([
    ['Never add a parent.', 'Never'],
    ['Staff must not add parents.', 'must'],
    ['You mustn’t add parents.', 'mustn’t'],
    ['Don’t add parents.', 'Don’t'],
    ['I don’t add parents.', 'I don’t'],
    ['Adding parents isn’t allowed.', 'isn’t allowed'],
    ['It is not permitted.', 'not permitted'],
    ['Staff may not add parents.', 'Staff may not'],
    ['You can’t add parents.', 'You can’t'],
    ['Each of us has to refuse.', 'has to'],
    ['You are not to add parents.', 'are not to'],
    ['It’s against the rules to add them.', 'against the rules'],
    ['It is forbidden.', 'forbidden'],
    ['On no account add a parent.', 'On no account'],
    ['Ask the DSL for advice, and never add a parent.', 'never'],
    ['The head has advised it: you must refuse.', 'must'],
  ])('"%s"', (text, word) => {
    expect(messagesOf({ text }, advised)).toEqual([`"${text}" says "${word}", but "no-friends" says "advised".`]);
  });

  it.each([['You must not'], ['Never:'], ['Rules for staff'], ['What isn’t allowed']])('under "%s"', (heading) => {
    expect(messagesOf({ under: [heading] }, advised)).toEqual([
      `"Add parents as friends." stands under "${heading}", but "no-friends" says "advised".`,
    ]);
  });

  it.each([
    ['We encourage staff not to add parents.', 'We encourage'],
    ['The school advises staff not to add parents.', 'school advises'],
    ['It is recommended that staff do not add parents.', 'is recommended'],
  ])('of "%s"', (clause, advice) => {
    expect(messagesOf({ text: 'Never.' }, clause)).toEqual([
      `"Never." says "Never", but "no-friends" says "${advice}".`,
    ]);
  });

  it('by the words that lead in to the clause', () => {
    expect(messagesOf({ text: 'Never.' }, 'not to add parents.', 'Staff are advised:')).toHaveLength(1);
  });

  it('in a list of duties, whomever it advises', () => {
    expect(messagesOf({ within: 'Do' }, 'Pupils will be advised to tell.')).toEqual([
      '"Add parents as friends." stands in <Do> as a rule, but "no-friends" says "advised".',
    ]);
  });
});

describe('nothing is told', () => {
  it.each([
    ['You’re advised not to add parents.'],
    ['The policy advises you never to add parents.'],
    ['It’s encouragement, and not a ban.'],
    ['It’s never too late to tell.'],
    ['You don’t have to answer.'],
    ['Get consent, as required.'],
    ['If you can’t be sure, ask.'],
  ])('of "%s"', (text) => {
    expect(messagesOf({ text }, advised)).toEqual([]);
  });

  it('under a heading that says that it is advice', () => {
    expect(messagesOf({ text: 'Never add them.', under: ['What the policy advises'] }, advised)).toEqual([]);
  });

  it.each([
    ['Staff do not add parents.'],
    ['Parents will be advised of the date.'],
    ['Staff act as advised by the DSL.'],
    ['The DSL will advise the head.'],
    ['Pupils will be advised not to meet anyone.'],
  ])('where the clause reads "%s"', (clause) => {
    expect(messagesOf({ text: 'Never.' }, clause)).toEqual([]);
  });

  it('to children, who are given the advice itself', () => {
    expect(messagesOf({ text: 'Never.', isForPupils: true }, advised)).toEqual([]);
  });
});
