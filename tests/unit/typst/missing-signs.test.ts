// Signs that no font has.
import { describe, expect, it } from 'vitest';
import { listRareSigns, nameSign, spellOutSigns } from '../../../src/typst/missing-signs.ts';

describe('signs that a font might lack', () => {
  it('are all beyond ASCII, each once', () => {
    expect(listRareSigns('"a ✓ é ✓ 😀"')).toEqual(['é', '✓', '😀']);
  });

  it('are written by their code where they are missing', () => {
    expect(spellOutSigns('"a 😀✓"', ['😀'])).toBe('"a [U+1F600]✓"');
    expect(nameSign('é')).toBe('U+00E9');
  });
});
