import { describe, expect, it } from 'vitest';
import { dialAddress, formatContactsCaveat } from '../../../../src/policy/version/contacts.ts';

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

  it('needs no words once somebody has', () => {
    expect(formatContactsCaveat({ confirmedOn: '2024-01', publishedIn: '2023-11' })).toBeNull();
  });
});

describe('the address that calls a number', () => {
  it('has its digits without spaces', () => {
    expect(dialAddress('01632 960344')).toBe('tel:01632960344');
    expect(dialAddress('999')).toBe('tel:999');
  });
});
