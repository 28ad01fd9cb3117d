import { expect, it } from 'vitest';
import { packDanger, stepsOf, unpackDanger, weighDanger } from '../../../src/search/danger-model.ts';
import { placeCount, placesOf } from '../../../src/search/danger-words.ts';
import { learnDanger } from '../../../src/search/learn-danger.ts';

const examples = {
  situations: [
    ['the kite is stuck', 'kite stuck in a tree', 'my kite got stuck'],
    ['the cat is stuck', 'cat stuck on the roof', 'a cat got stuck'],
  ],
  ordinary: ['kite club', 'dog show', 'roof repairs', 'tree planting', 'stuck on homework'],
};

it('the same examples give the same, and travel without loss', () => {
  const model = learnDanger(examples);
  expect(learnDanger(examples)).toEqual(model);
  const travelled = unpackDanger(JSON.parse(JSON.stringify(packDanger(model))) as ReturnType<typeof packDanger>);
  expect(travelled.weights).toEqual(model.weights);
  expect(travelled.voices).toEqual(model.voices);
  expect(travelled.usual).toBe(model.usual);
  expect(travelled.bias).toBeCloseTo(model.bias, 2);
  expect(model.weights.some((steps) => steps > 0) && model.weights.some((steps) => steps < 0)).toBe(true);
});

it('a place speaks for any of many situations, and may only speak', () => {
  const voices = new Map([
    [0, [{ number: 0, steps: 2 }]],
    [3, [25, 26, 51, 52].map((number) => ({ number, steps: 9 }))],
    [placeCount - 2, [701, 702].map((number) => ({ number, steps: 3 }))],
  ]);
  const weights = new Int8Array(placeCount);
  [0, 1, placeCount - 2, placeCount - 1].forEach((place, index) => (weights[place] = [-8, 7, 1, -1][index] ?? 0));
  const model = { bias: -1.25, usual: 26, weights, voices };
  expect(unpackDanger(packDanger(model))).toEqual(model);
});

it('of nothing, nothing is learnt', () => {
  const model = learnDanger({ situations: [], ordinary: [] });
  expect(packDanger(model)).toEqual({ bias: 0, usual: 0, places: '' });
  expect(weighDanger(['kite'], model).score).toBe(0);
});

it('what stands in one example alone is chance', () => {
  const model = learnDanger(examples);
  const only = placesOf(['repairs']).places;
  expect(only.every((place) => model.weights[place] === 0)).toBe(true);
});

it('a question is weighed by its words and by those near each other', () => {
  const model = learnDanger(examples);
  const weigh = (typed: string): ReturnType<typeof weighDanger> => weighDanger(typed.split(' '), model);
  expect(weigh('our kite is stuck').score).toBeGreaterThan(0.3);
  expect(weigh('kite homework club').score).toBeLessThan(0);
  expect(
    [weigh('our kite is stuck'), weigh('some cat is stuck')].map(({ situations: [first] }) => first?.number),
  ).toEqual([0, 1]);
});

it('the order of words counts, and one word alone has no pair of ends', () => {
  expect(placesOf(['cat', 'bites', 'dog']).places).not.toEqual(placesOf(['dog', 'bites', 'cat']).places);
  expect(placesOf(['cat']).places).toHaveLength(3);
  expect(placesOf([])).toEqual({ places: [], share: 1 });
});

it('a weight is of whole steps, neither too light nor too heavy', () => {
  expect([-99, -0.1, 0, 0.4, 99].map(stepsOf)).toEqual([-8, -0, 0, 1, 7]);
});
