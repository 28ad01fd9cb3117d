import { describe, expect, it } from 'vitest';
import { findOtherOwner, isSamePerson } from '../../../../src/policy/contacts/person-names.ts';

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
