// Owns learning from examples what tells of danger; at the build, never in a reader's browser.
import { type DangerModel, stepsOf, strongest } from './danger-model.ts';
import { placeCount, placesTyped, type SaidPlaces } from './danger-words.ts';

/** What people have typed. */
export interface DangerExamples {
  /** For each situation, by its number: questions that meant it. */
  situations: readonly (readonly string[])[];
  /** Questions that meant no danger. */
  ordinary: readonly string[];
}

interface Example extends SaidPlaces {
  /** What it is, by number; -1 where it is none of what is learnt. */
  label: number;
}

/** How often all examples are gone through, for danger and for its situations; weights are averaged over the last three quarters of them, when they are settled enough. */
const rounds = { danger: 20, situations: 10 };
const settledPart = 0.75;

/** How far one example moves a weight (AdaGrad's rate) and a bias (as it is), and how strongly the weights of its places are drawn to 0 (L2). */
const rate = 0.5;
const biasRate = 0.02;
const pull = 0.002;

/** What stands in so few examples is chance: at least two, and one more for each so many of all. */
const leastExamples = 2;
const examplesForMore = 12000;

/** The same for what tells one situation from another: of that, less is worth its room in the file. So many steps are the least of many examples, one of few. */
const tellingForMore = 2000;
const leastSteps = 3;

/**
 * Learns twice: what tells danger from an ordinary question, and what tells one situation from another.
 * @param examples any
 * @returns weights in whole steps; of no examples, all 0.
 */
export function learnDanger({ situations, ordinary }: DangerExamples): DangerModel {
  const told = situations.flatMap((questions, label) => questions.map((typed) => ({ ...placesTyped(typed), label })));
  const plain = ordinary.map((typed) => ({ ...placesTyped(typed), label: -1 }));
  const isDanger = [...told.map((example) => ({ ...example, label: 0 })), ...plain];
  const [danger] = descend(keepCommon(isDanger, examplesForMore), 1, rounds.danger);
  const voices = descend(keepCommon(told, tellingForMore), situations.length, rounds.situations);
  const biases = voices.map(({ bias }) => bias);
  const usual = Math.max(0, biases.indexOf(Math.max(...biases)));
  const weights = new Int8Array(placeCount);
  const least = Math.min(leastSteps, 1 + Math.floor(told.length / tellingForMore));
  const model: DangerModel = { bias: danger?.bias ?? 0, usual, weights, voices: new Map() };
  danger?.weights.forEach((weight, place) => (weights[place] = stepsOf(weight)));
  voices.forEach(({ weights }, number) => {
    weights.forEach((weight, place) => {
      // What speaks against a situation speaks for others, and what hardly speaks is not worth its room.
      const steps = Math.min(strongest, stepsOf(weight));
      if (steps >= least) model.voices.set(place, [...(model.voices.get(place) ?? []), { number, steps }]);
    });
  });
  return model;
}

/** Examples without the places that few of them have. */
function keepCommon(examples: readonly Example[], forMore: number): Example[] {
  const counts = new Map<number, number>();
  for (const { places } of examples) for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  const least = leastExamples + Math.floor(examples.length / forMore);
  return examples.map((example) => ({
    ...example,
    places: example.places.filter((place) => (counts.get(place) ?? 0) >= least),
  }));
}

/** What was learnt for a label. */
interface Weights {
  /** The score of a question without known places. */
  bias: number;
  weights: Map<number, number>;
}

/**
 * Multinomial logistic regression (Jurafsky and Martin, as in `weighDanger`) by stochastic gradient descent. Each example
 * moves the weights of its places by the slope of its loss, (probability − 1 where it is the label, else probability) ×
 * share + pull × weight, after AdaGrad: rate × slope / √(sum of all squared slopes so far), as in Duchi, Hazan and Singer,
 * "Adaptive Subgradient Methods for Online Learning and Stochastic Optimization", 2011. The result is the mean of the
 * weights after each late round. The same examples in the same order always give the same. With one label and ordinary
 * examples it is the logistic regression of two classes.
 */
function descend(examples: readonly Example[], labels: number, rounds: number): Weights[] {
  // The weights of a place stand together, one for each label: that of a label is at the place's start + label.
  const known = [...new Set(examples.flatMap(({ places }) => places))].sort((a, b) => a - b);
  const startOf = new Map(known.map((place, row) => [place, row * labels]));
  const cases = examples.map(({ places, share, label }) => ({
    starts: places.map((place) => startOf.get(place) ?? 0),
    share,
    label,
  }));
  // Ordinary questions are what is none: their score stays 0.
  const none = cases.some(({ label }) => label < 0) ? 1 : 0;
  const [weights, slopes, sums] = [0, 0, 0].map(() => new Float64Array(known.length * labels)) as Triple;
  const [biases, biasSums] = [new Float64Array(labels), new Float64Array(labels)];
  const odds = new Float64Array(labels);
  const settled = Math.ceil(rounds * settledPart);
  const order = [...cases.keys()];
  const pick = makePick();
  for (let round = 0; round < rounds; round++) {
    shuffle(order, pick);
    for (const number of order) {
      const { starts, share, label } = cases[number] ?? empty;
      let total = none;
      for (let one = 0; one < labels; one++) {
        let score = at(biases, one);
        for (const start of starts) score += at(weights, start + one) * share;
        odds[one] = Math.exp(score);
        total += at(odds, one);
      }
      for (let one = 0; one < labels; one++) {
        const error = at(odds, one) / total - (one === label ? 1 : 0);
        biases[one] = at(biases, one) - biasRate * error;
        for (const start of starts) {
          const cell = start + one;
          const slope = error * share + pull * at(weights, cell);
          slopes[cell] = at(slopes, cell) + slope * slope;
          weights[cell] = at(weights, cell) - (rate * slope) / (Math.sqrt(at(slopes, cell)) + 1e-6);
        }
      }
    }
    if (round < rounds - settled) continue;
    weights.forEach((weight, cell) => (sums[cell] = at(sums, cell) + weight));
    biases.forEach((bias, one) => (biasSums[one] = at(biasSums, one) + bias));
  }
  return [...biasSums.keys()].map((one) => ({
    bias: at(biasSums, one) / settled,
    weights: new Map(known.map((place, row) => [place, at(sums, row * labels + one) / settled])),
  }));
}

type Triple = [Float64Array, Float64Array, Float64Array];

const empty = { starts: [], share: 0, label: -1 };

function at(numbers: Float64Array, place: number): number {
  return numbers[place] ?? 0;
}

/** Puts numbers into another order. */
function shuffle(numbers: number[], pick: (below: number) => number): void {
  for (let last = numbers.length - 1; last > 0; last--) {
    const other = pick(last + 1);
    [numbers[last], numbers[other]] = [numbers[other] ?? 0, numbers[last] ?? 0];
  }
}

/** Numbers that look like chance and are the same each time (Numerical Recipes' linear congruential generator). */
function makePick(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
