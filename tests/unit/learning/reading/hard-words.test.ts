// Single words that children of an age do not know, which an average over a page hides.
import { describe, expect, it } from 'vitest';
import { findHardWords } from '../../../../src/learning/reading/hard-words.ts';
import type { Band } from '../../../../src/schemas/bands.ts';

const place = { path: 'pupils/5-7/page.mdx', line: 3 };
const find = (text: string, band: Band, taught: string[] = []): string[] =>
  findHardWords([{ text, place }], band, new Set(taught)).map(({ word }) => word);

describe('a hard word', () => {
  it.each<[Band, string, string[]]>([
    ['5-7', 'Keep it safe. Confidential things stay here.', ['Confidential']],
    ['5-7', 'It is inaccessible to unauthorised people.', ['inaccessible', 'unauthorised']],
    ['7-9', 'A notification can be inaccessible.', ['notification', 'inaccessible']],
    ['9-11', 'The algorithm is unauthorised.', ['algorithm', 'unauthorised']],
    ['9-11', 'It was tamper-inaccessible.', ['tamper-inaccessible']],
  ])('is found for ages %s in: %s', (band, text, words) => {
    expect(find(text, band)).toEqual(words);
  });

  it.each<[Band, string]>([
    ['5-7', 'Your family has a telephone and a computer. Remember grandmother.'],
    ['5-7', 'You can play outside together tomorrow with another animal.'],
    ['7-9', 'Remember your favourite birthday. You feel uncomfortable with strangers.'],
    ['9-11', 'Their behaviour was embarrassing, and the headmaster realised it immediately.'],
    ['9-11', 'You know Wolverhampton.'],
    ['5-7', 'Mateo’s dad calls. We like Mateo.'],
    ['5-7', 'Amelia waves. It is Amelia’s cake.'],
    ['9-11', 'It happened 1234567890 times.'],
  ])('is not what is common, however long, or a name or number: ages %s: %s', (band, text) => {
    expect(find(text, band)).toEqual([]);
  });

  it('is not one that is taught, in any of its forms', () => {
    expect(find('It sends notifications.', '7-9', ['notification'])).toEqual([]);
  });

  it('is told once, where it stands first', () => {
    expect(find('One algorithm. Another algorithm.', '9-11')).toEqual(['algorithm']);
  });

  it('does not count as easy because it is the name of something built in', () => {
    expect(find('It has a constructor there.', '5-7')).toEqual(['constructor']);
  });
});
