import { expect, it } from 'vitest';
import { findNamed } from '../../../src/search/named.ts';

const names = [{ url: '/coast/', words: 'coast', own: new Set(['coast']), stems: new Set(['coast']) }];
const concepts = (...words: string[]) => words.map((term) => ({ terms: [{ term, weight: 1 }] }));

it.each(['coast meaning', 'what does coast mean', 'who is the coast'])('%j names what it asks for', (typed) => {
  expect(findNamed(typed, concepts('coast', 'meaning'), names)).toEqual(['/coast/']);
});

it('a name with something else asked beside it is not named', () => {
  expect(findNamed('coast weather', concepts('coast', 'weather'), names)).toEqual([]);
});
