import { describe, expect, it } from 'vitest';
import { findOtherOwner, isNobodysAddress, isSamePerson } from '../../../../src/policy/contacts/person-names.ts';

describe('two names', () => {
  it.each([
    ['Ann Example', 'ann example'],
    ['Mrs Example', 'Ann Example'],
    ['Dr A. Example', 'Ann Example'],
    ['Zoë O’Neill', 'Zoe O’Neill'],
  ])('%s and %s are the same person’s', (a, b) => {
    expect(isSamePerson(a, b)).toBe(true);
  });

  it.each([
    ['Ann Example', 'Amy Example'],
    ['Ann Example', 'Ann Sample'],
    ['B. Example', 'Ann Example'],
  ])('%s and %s are two people’s', (a, b) => {
    expect(isSamePerson(a, b)).toBe(false);
  });
});

describe('an address', () => {
  const everybody = ['Ann Thistlewood', 'Sam New', 'Kim Lee', 'Jo Head'];

  it.each(['athistlewood@s.example', 'ann.thistlewood@s.example', 'thistlewood.a@s.example', 'THISTLEWOOD2@s.example'])(
    '%s is Ann Thistlewood’s, whoever stands beside it',
    (email) => {
      expect(findOtherOwner(email, ['Sam New'], everybody)).toBe('Ann Thistlewood');
      expect(findOtherOwner(email, ['Ann Thistlewood'], everybody)).toBeNull();
      expect(findOtherOwner(email, ['Sam New', 'Ann Thistlewood'], everybody)).toBeNull();
    },
  );

  it.each([
    'head@s.example',
    'chair.of.governors@s.example',
    'office2@s.example',
    'sleepover@s.example',
    'newsletter@s.example',
    'sn@s.example',
    'quite.another@s.example',
  ])('%s names nobody else', (email) => {
    expect(findOtherOwner(email, ['Sam New'], everybody)).toBeNull();
  });

  it('with a short surname is somebody’s where that stands by itself or beside the first name', () => {
    expect(findOtherOwner('k.lee@s.example', ['Sam New'], everybody)).toBe('Kim Lee');
    expect(findOtherOwner('klee@s.example', ['Sam New'], everybody)).toBe('Kim Lee');
  });

  it('is of two people with one surname the one’s whose initial it has', () => {
    expect(findOtherOwner('f.example@s.example', ['Sam New'], ['Ann Example', 'Fay Example'])).toBe('Fay Example');
    expect(findOtherOwner('example1@s.example', ['Sam New'], ['Ann Example', 'Fay Example'])).toBe('Ann Example');
  });

  it('fits somebody with two surnames by either', () => {
    const beside = ['Mia Oakes-Thistlewood'];
    expect(findOtherOwner('m.thistlewood@s.example', beside, everybody)).toBeNull();
    expect(findOtherOwner('m.oakes@s.example', beside, [...everybody, 'Tim Oakes'])).toBeNull();
  });

  it('is a role’s where nobody is named beside it', () => {
    expect(findOtherOwner('athistlewood@s.example', [], everybody)).toBeNull();
  });
});

describe('an address of nobody named beside it', () => {
  const isNobodys = (email: string, ...beside: string[]): boolean =>
    isNobodysAddress(email, beside, 'Larkmead Primary School');

  it.each(['kmiller@s.test', 'k.miller@s.test', 'miller@s.test', 'rick@s.test'])('%s, beside Richard Rule', (email) => {
    expect(isNobodys(email, 'Richard Rule')).toBe(true);
    expect(isNobodys(email, 'Richard Rule', 'Kim Miller')).toBe(email === 'rick@s.test');
  });

  it.each(['rrule@s.test', 'rule.r@s.test', 'rich.r@s.test', 'rich@s.test', 'r.rul@s.test', 'rru@s.test', 'rr@s.test'])(
    'is not %s, which may be his for short',
    (email) => {
      expect(isNobodys(email, 'Richard Rule')).toBe(false);
    },
  );

  it.each([
    'executiveheadteacher@s.test',
    'chairofgovs@s.test',
    'dsl2@s.test',
    'schooloffice@s.test',
    'larkmead@s.test',
    'oakhill@oakhill-trust.test',
    '2b@s.test',
  ])('is not %s, of a role, a group or the school', (email) => {
    expect(isNobodys(email, 'Richard Rule')).toBe(false);
  });

  it('is none where nobody is named', () => {
    expect(isNobodys('kmiller@s.test')).toBe(false);
  });
});
