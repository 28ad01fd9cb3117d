// How a fact is named outside its sentence, and how sure it is.
import { expect, it } from 'vitest';
import { formatVerified, nameFact } from '../../../../src/policy/citing/fact-words.ts';

it('a number and a page are named by what they are, words by what they are about', () => {
  const about = 'Whose it is';
  expect(nameFact({ kind: 'phone', value: '999', about })).toBe('999');
  expect(nameFact({ kind: 'website', value: 'the chat', about })).toBe('the chat');
  expect(nameFact({ kind: 'text', value: 'you need not say who you are', about })).toBe('Whose it is');
});

it('says how sure it is, and when somebody looked', () => {
  const verifiedOn = '2026-11';
  expect(formatVerified({ confidence: 'primary-text', verifiedOn })).toBe(
    'seen at its source, verified in November 2026',
  );
  expect(formatVerified({ confidence: 'unconfirmed', verifiedOn })).toBe('to be confirmed, verified in November 2026');
});
