import { describe, expect, it } from 'vitest';
import {
  dialAddress,
  formatContactsCaveat,
  formatContactsState,
  sayContactsState,
} from '../../../../src/policy/version/contacts.ts';

describe('how sure the contacts are', () => {
  it('is said while nobody has confirmed them', () => {
    expect(formatContactsCaveat({ confirmedOn: null, publishedIn: '2023-11' })).toBe(
      'as published in November 2023, not confirmed since',
    );
  });

  it('is said of a version named after a day', () => {
    expect(formatContactsCaveat({ confirmedOn: null, publishedIn: '2023-11-05' })).toBe(
      'as published on 5 November 2023, not confirmed since',
    );
  });

  it('is no longer what a version published once it has changed', () => {
    expect(formatContactsCaveat({ confirmedOn: null, publishedIn: '2023-11' }, true)).toBe('not confirmed yet');
  });

  it('is no caveat once somebody has confirmed them', () => {
    const school = { confirmedOn: '2024-01', publishedIn: '2023-11' };
    expect(formatContactsCaveat(school)).toBeNull();
    expect(formatContactsState(school)).toBe('confirmed in January 2024');
    expect(formatContactsState({ ...school, confirmedOn: '2024-01-09' }, true)).toBe('confirmed on 9 January 2024');
  });

  it('is said of all of them in a sentence', () => {
    const of = (confirmedOn: string | null, hasChanged: boolean): string =>
      sayContactsState({ confirmedOn, publishedIn: '2023-11' }, hasChanged).replace('The school’s own names and ', '');
    expect(of('2024-01', true)).toBe('numbers were confirmed in January 2024');
    expect(of(null, true)).toBe('numbers are not confirmed yet');
    expect(of(null, false)).toBe('numbers are as published in November 2023, not confirmed since');
  });
});

describe('the address that calls a number', () => {
  it('has its digits without spaces', () => {
    expect(dialAddress('01632 960344')).toBe('tel:01632960344');
    expect(dialAddress('999')).toBe('tel:999');
  });
});
