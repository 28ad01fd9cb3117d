import { describe, expect, test } from 'vitest';
import { toPublishable } from '../../../src/policy/version/publishable.ts';
import { formatNotCurrent, formatVersion } from '../../../src/policy/version/status-words.ts';
import { buildOneSection } from './build-version.ts';

const contact = { role: 'Head', people: [{ name: 'Ann', email: 'ann@school.example' }], phones: ['01632 960001'] };
const old = buildOneSection(
  [
    [
      'ask-ann',
      'Write to [Ann & Co](mailto:ann@school.example) or call 01632 960001.',
      [['ask-bea', 'Or bea@school.example.']],
    ],
  ],
  { id: '2022-01', status: 'superseded', contacts: [contact] },
);
const clauseOf = (version: typeof old) => version.sections[0]?.clauses[0];

describe('a superseded version', () => {
  test('shows no address or phone in its contacts, words, HTML or links, in clauses below either', () => {
    const shown = toPublishable(old, [old]);
    expect(JSON.stringify(shown)).not.toMatch(/@school\.example|960001/);
    expect(clauseOf(shown)?.html).toBe('Write to Ann &amp; Co or call [phone withheld].');
    expect(clauseOf(shown)?.clauses[0]?.text).toBe('Or [email address withheld].');
    expect(shown.contacts[0]?.people).toEqual([{ name: 'Ann' }]);
  });

  test('may show in its words what the current version shows', () => {
    const current = buildOneSection([['ask-bea', 'Or bea@school.example.']], { contacts: [contact] });
    expect(clauseOf(toPublishable(old, [old, current]))?.text).toContain('01632 960001');
    expect(toPublishable(old, [old, current]).contacts[0]?.phones).toEqual([]);
  });

  test('keeps words without details as they are', () => {
    const plain = buildOneSection([['be-kind', '<b>Be kind.</b>']], { status: 'superseded' });
    expect(clauseOf(toPublishable(plain))?.html).toBe('<b>Be kind.</b>');
  });
});

describe('a version in words', () => {
  test('a proposal says how it came about, and that nobody has agreed it', () => {
    const proposal = { status: 'proposal' as const, dates: { written: '2026-11' }, id: '2026-11' };
    expect(formatNotCurrent({ ...proposal, prepared: 'from the review notes as an example' })).toBe(
      'This version is a proposal, prepared from the review notes as an example. The school has neither considered nor agreed it. It is not agreed, not in force.',
    );
    expect(formatNotCurrent(proposal)).toBe(
      'This version is a proposal. The school has neither considered nor agreed it. It is not agreed, not in force.',
    );
    expect(formatVersion(proposal)).toBe('November 2026 (proposal, written November 2026: not agreed, not in force)');
  });
});
