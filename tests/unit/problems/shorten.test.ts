import { describe, expect, it } from 'vitest';
import { shorten } from '../../../src/problems/shorten.ts';

describe('a text that is shortened', () => {
  it('stays whole when it is within the limit', () => {
    expect(shorten('twelve chars', 12)).toBe('twelve chars');
  });

  it('keeps within the limit with its "…"', () => {
    expect(shorten('thirteen chars', 12)).toBe('thirteen ch…');
  });

  it('ends with a whole word where that is asked for', () => {
    expect(shorten('thirteen chars', 12, 'word')).toBe('thirteen…');
    expect(shorten('thirteencharacters', 12, 'word')).toBe('thirteencha…');
  });
});
