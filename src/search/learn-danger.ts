// Owns learning from examples what tells of danger; at the build, never in a reader's browser.
import { type DangerModel, stepsOf } from './danger-model.ts';
import { placeCount, placesTyped, type SaidPlaces } from './danger-words.ts';

/** What people have typed. */
export interface DangerExamples {
  /** For each situation, by its number: questions that meant it. */
  situations: readonly (readonly string[])[];
  /** Questions that meant no danger. */
  ordinary: readonly string[];
}

interface Example extends SaidPlaces {
  isDanger: boolean;
}

/** How often all examples are gone through, and after how many the weights are settled enough to be averaged. */
const rounds = 20;
const unsettled = 5;

/** How far one example moves a weight, and how strongly weights are drawn to 0. */
const rate = 0.5;
const biasRate = 0.02;
const pull = 0.01;

/** What stands in so few examples is chance: at least two, and one more for each so many of all. */
const leastExamples = 2;
const examplesForMore = 6500;

/** A place speaks for a situation when so many of its examples and so great a part of what is said there are of it. */
const leastSpeaking = 3;
const leastPart = 0.25;

/**
 * Learns: logistic regression by stochastic gradient descent, its steps after Duchi and others, "Adaptive subgradient
 * methods" (AdaGrad), 2011, its weights averaged. The same examples in the same order always give the same.
 * @param examples any
 * @returns weights in whole steps; of no examples, all 0.
 */
export function learnDanger({ situations, ordinary }: DangerExamples): DangerModel {
  const told = situations.map((questions) => questions.map(placesTyped));
  const examples = [
    ...told.flat().map((said) => ({ ...said, isDanger: true })),
    ...ordinary.map((typed) => ({ ...placesTyped(typed), isDanger: false })),
  ];
  const least = leastExamples + Math.floor(examples.length / examplesForMore);
  const isCommon = countPlaces(examples).map((count) => (count >= least ? 1 : 0));
  const known = examples.map((example) => ({ ...example, places: example.places.filter((place) => isCommon[place]) }));
  const { bias, weights } = descend(known);
  const steps = Int8Array.from(weights, stepsOf);
  return { bias, weights: steps, speaks: findSpeakers(told, steps) };
}

function descend(examples: readonly Example[]): { bias: number; weights: Float64Array } {
  const weights = new Float64Array(placeCount);
  const slopes = new Float64Array(placeCount);
  const mean = new Float64Array(placeCount);
  let bias = 0;
  let meanBias = 0;
  const order = [...examples.keys()];
  const pick = makePick();
  for (let round = 0; round < rounds; round++) {
    for (let last = order.length - 1; last > 0; last--) {
      const other = pick(last + 1);
      [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
    }
    for (const number of order) {
      const { places = [], share = 0, isDanger = false } = examples[number] ?? {};
      const score = places.reduce((sum, place) => sum + (weights[place] ?? 0) * share, bias);
      const error = 1 / (1 + Math.exp(-score)) - (isDanger ? 1 : 0);
      bias -= biasRate * error;
      for (const place of places) {
        const weight = weights[place] ?? 0;
        const slope = error * share + pull * weight;
        const steepness = (slopes[place] ?? 0) + slope * slope;
        slopes[place] = steepness;
        weights[place] = weight - (rate * slope) / (Math.sqrt(steepness) + 1e-6);
      }
    }
    if (round < unsettled) continue;
    meanBias += bias / (rounds - unsettled);
    weights.forEach((weight, place) => (mean[place] = (mean[place] ?? 0) + weight / (rounds - unsettled)));
  }
  return { bias: meanBias, weights: mean };
}

/** Numbers that look like chance and are the same each time (Numerical Recipes' linear congruential generator). */
function makePick(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** For each place that tells danger, the situation of which it is said most, each counting alike. */
function findSpeakers(told: readonly (readonly SaidPlaces[])[], weights: Int8Array): Int16Array {
  const counts = told.map(countPlaces);
  const totals = told.map(({ length }) => Math.max(1, length));
  return Int16Array.from(weights, (weight, place) => {
    const own = counts.map((count) => count[place] ?? 0);
    if (weight <= 0 || own.reduce((sum, count) => sum + count, 0) < leastSpeaking) return -1;
    const parts = own.map((count, number) => count / (totals[number] ?? 1));
    const most = Math.max(...parts);
    return most < leastPart * parts.reduce((sum, part) => sum + part, 0) ? -1 : parts.indexOf(most);
  });
}

function countPlaces(said: readonly SaidPlaces[]): Uint32Array {
  const counts = new Uint32Array(placeCount);
  for (const { places } of said) for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
}
