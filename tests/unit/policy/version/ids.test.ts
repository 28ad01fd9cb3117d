import { describe, expect, it } from 'vitest';
import { isClauseId, suggestId } from '../../../../src/policy/version/ids.ts';

describe('a clause id', () => {
  it.each(['staff-privacy', 'one-two-three', 'one-two-three-four', 'year-6-pupils', 'a-b'])('can be %s', (text) => {
    expect(isClauseId(text)).toBe(true);
  });

  it.each([
    ['privacy', 'one word'],
    ['one-two-three-four-five', 'five words'],
    ['Staff-privacy', 'a capital'],
    ['6-year-olds', 'a digit first'],
    ['staff--privacy', 'two hyphens'],
    ['-staff-privacy', 'a hyphen first'],
    ['staff-privacy-', 'a hyphen last'],
    ['staff_privacy', 'an underscore'],
    ['staff privacy', 'a space'],
    ['café-rules', 'an accent'],
    ['staff-privacy\n', 'a line end'],
    ['', 'nothing'],
  ])('cannot be "%s" (%s)', (text) => {
    expect(isClauseId(text)).toBe(false);
  });
});

describe('the suggestion for a malformed id', () => {
  it.each([
    ['Staff-Privacy', 'staff-privacy'],
    ['staffPrivacy', 'staff-privacy'],
    ['staff_privacy', 'staff-privacy'],
    ['staff-privacy.', 'staff-privacy'],
    ['staff--privacy', 'staff-privacy'],
    ['one-two-three-four-five', 'one-two-three-four'],
  ])('for "%s" is "%s"', (text, suggestion) => {
    expect(suggestId(text)).toBe(suggestion);
  });

  it.each(['privacy', 'PRIVACY', '6-year-olds', '...', ''])('is none for "%s"', (text) => {
    expect(suggestId(text)).toBeNull();
  });
});
