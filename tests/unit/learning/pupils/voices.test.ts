import { describe, expect, it } from 'vitest';
import { chooseVoice } from '../../../../src/learning/pupils/voices.ts';

const voice = (lang: string, localService = true) => ({ lang, localService });

describe('the voice that reads to a pupil', () => {
  it.each([
    ['as most write it', ['fr-FR', 'en-US', 'en-GB'], 'en-GB'],
    ['as Android writes it', ['fr_FR', 'en_US', 'en_GB'], 'en_GB'],
    ['in capitals or with more after it', ['en-US', 'EN_GB_#Latn'], 'EN_GB_#Latn'],
    ['another English where there is no British one', ['de-DE', 'en_IN', 'en-US'], 'en_IN'],
    ['plain English', ['en'], 'en'],
    ['none where there is no English', ['enm', 'de-DE', ''], null],
    ['none where there is none', [], null],
  ])('is %s', (_, langs, chosen) => {
    expect(chooseVoice(langs.map((lang) => voice(lang)))?.lang ?? null).toBe(chosen);
  });

  it('is never one that would send the words away', () => {
    expect(chooseVoice([voice('en-GB', false)])).toBeNull();
    expect(chooseVoice([voice('en-GB', false), voice('en_US')])?.lang).toBe('en_US');
  });
});
