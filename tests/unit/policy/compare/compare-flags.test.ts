import { describe, expect, test } from 'vitest';
import { flagChange } from '../../../../src/policy/compare/compare-flags.ts';
import { compareWords } from '../../../../src/policy/compare/compare-words.ts';
import type { Flag } from '../../../../src/policy/compare/comparison.ts';

function flag(before: string, after: string, olderLinks: string[] = [], newerLinks: string[] = []): Flag[] {
  const words = compareWords(before, after);
  return flagChange({ text: before, links: olderLinks }, { text: after, links: newerLinks }, words);
}

describe('a flag', () => {
  test.each([
    ['Staff should read the whole policy.', 'Staff must read the whole policy.', ['should'], ['must']],
    ['Staff will share photos of pupils.', 'Staff will not share photos of pupils.', [], ['not']],
    ["Staff don't share photos of pupils.", 'Staff may share photos of pupils.', ["don't"], ['may']],
    ['Staff are expected to read the policy.', 'Staff are required to read the policy.', ['expected'], ['required']],
    [
      'Staff must share and may keep photos.',
      'Staff may share and must keep photos.',
      ['must', 'may'],
      ['may', 'must'],
    ],
  ])('asks to read a changed duty: %s', (before, after, was, is) => {
    expect(flag(before, after)).toEqual([{ kind: 'duty', before: was, after: is }]);
  });

  test.each([
    ['Pupils under 13 have no account.', 'Pupils under 16 have no account.', ['13'], ['16']],
    ['This applies to pupils in KS1 here.', 'This applies to pupils in KS2 here.', ['KS1'], ['KS2']],
    ['Tell one adult about any worry.', 'Tell two adults about any worry.', ['one'], ['two']],
  ])('asks to read a changed number: %s', (before, after, was, is) => {
    expect(flag(before, after)).toEqual([{ kind: 'number', before: was, after: is }]);
  });

  test.each([
    [
      'Staff report it to the head promptly.',
      'Staff report it to the head immediately.',
      ['promptly'],
      ['immediately'],
    ],
    ['This is reviewed in March by governors.', 'This is reviewed in May by governors.', ['March'], ['May']],
    ['The policy is reviewed termly here.', 'The policy is reviewed yearly here.', ['termly'], ['yearly']],
  ])('asks to read a changed deadline: %s', (before, after, was, is) => {
    expect(flag(before, after)).toEqual([{ kind: 'deadline', before: was, after: is }]);
  });

  test.each([
    ['Tell the head about any accident at once.', 'Tell the head about every accident at once.', ['any'], ['every']],
    ['Staff use phones in the office.', 'Staff use phones only in the office.', [], ['only']],
    ['All visitors sign in at the office.', 'Visitors sign in at the office.', ['All'], []],
  ])('asks to read a changed scope: %s', (before, after, was, is) => {
    expect(flag(before, after)).toEqual([{ kind: 'scope', before: was, after: is }]);
  });

  test.each([
    ['Staff are trained in this at induction.', 'Staff are trained in this termly.', ['at induction'], ['termly']],
    ['Staff tell the head about it.', 'Staff tell the head about it immediately.', [], ['immediately']],
    ['Staff tell the head about it.', 'Staff tell the head about it straight away.', [], ['straight away']],
    ['Forms are signed at induction here.', 'Forms are signed on arrival here.', ['at induction'], ['on arrival']],
  ])('asks to read a changed time: %s', (before, after, was, is) => {
    expect(flag(before, after)).toEqual([{ kind: 'deadline', before: was, after: is }]);
  });

  test.each([
    ['See the guide, page 12, for what to do.', 'See the guide, page 14, for what to do.'],
    ['See the guide (p. 12) for what to do.', 'See the guide (p. 14) for what to do.'],
    ['See pages 3-4 of the guide for that.', 'See pages 5-6 of the guide for that.'],
    ['Staff follow the code.3 They sign it.', 'Staff follow the code.4 They sign it.'],
    ['Staff follow the code [3] and sign it.', 'Staff follow the code [4] and sign it.'],
    ['Staff read footnote 3 as well as this.', 'Staff read footnote 4 as well as this.'],
  ])('is not raised for the number of a page or a footnote: %s', (before, after) => {
    expect(flag(before, after)).toEqual([]);
  });

  test.each([
    ['Support fits the pupil.', 'Support fits the pupil’s needs.'],
    ['Pupils with special wishes have a plan.', 'Pupils with special educational needs have a plan.'],
    ['Staff think about the wishes of pupils.', 'Staff think about the needs of pupils.'],
  ])('takes "needs" that somebody has for no duty: %s', (before, after) => {
    expect(flag(before, after)).toEqual([]);
  });

  test('takes "needs" that somebody does, and a need to do it, for a duty', () => {
    expect(flag('The office has this form.', 'The office needs this form.')).toEqual([
      { kind: 'duty', before: [], after: ['needs'] },
    ]);
    expect(flag('There is time to sign it.', 'There is a need to sign it.')).toEqual([
      { kind: 'duty', before: [], after: ['need'] },
    ]);
  });

  test('asks twice where a deadline is a number', () => {
    expect(flag('Report it within 5 days.', 'Report it within 10 days.')).toEqual([
      { kind: 'number', before: ['5 days'], after: ['10 days'] },
      { kind: 'deadline', before: ['5 days'], after: ['10 days'] },
    ]);
  });

  test.each([
    ['Read the services terms and conditions first.', "Read the service's terms and conditions first."],
    ['Pupils keep to the terms of the service.', 'Pupils keep to the rules.'],
    ['Read what is outlined in the terms and conditions.', 'Read what is outlined there.'],
  ])('takes terms that are agreed for no deadline: %s', (before, after) => {
    expect(flag(before, after).filter(({ kind }) => kind === 'deadline')).toEqual([]);
  });

  test('takes terms of a school year for one', () => {
    expect(flag('It is read in all terms.', 'It is read in all weeks.')).toEqual([
      { kind: 'deadline', before: ['terms'], after: ['weeks'] },
    ]);
  });

  test('takes "May" that opens a sentence for the verb, and beside a number for the month', () => {
    expect(
      flag('Staff use it at school.', 'Staff use it at school. May 2027 is next.').map(({ kind }) => kind),
    ).toEqual(['number', 'deadline']);
    expect(flag('Staff use it at school.', 'Staff use it at school. May also call.').map(({ kind }) => kind)).toEqual([
      'duty',
    ]);
  });

  test('names the link targets that changed, and all of them when only their order did', () => {
    expect(flag('See it.', 'See it.', ['ref:a', 'ref:b'], ['ref:a', 'ref:c'])).toEqual([
      { kind: 'link', before: ['ref:b'], after: ['ref:c'] },
    ]);
    expect(flag('See it.', 'See it.', ['ref:a', 'ref:b'], ['ref:b', 'ref:a'])).toEqual([
      { kind: 'link', before: ['ref:a', 'ref:b'], after: ['ref:b', 'ref:a'] },
    ]);
  });

  test('is not raised for a duty word that stays', () => {
    expect(flag('Staff must not post photos of pupils.', 'Staff must not share photos of pupils.')).toEqual([]);
  });

  test('is not raised where a rewritten text keeps its duty words in order', () => {
    expect(flag('You must tell somebody.', 'An adult here must report worries about online life.')).toEqual([]);
  });
});
