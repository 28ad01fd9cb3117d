// Owns reading from what was learnt of examples whether a question tells of danger, and of which.
import { placeCount, placesOf } from './danger-words.ts';

/** What was learnt, as it is fetched. */
export interface LearntDanger {
  /** What a question without words would weigh. */
  bias: number;
  /**
   * The places of the table that say something, in order: how many are passed over, a capital for the weight
   * (`weightOf`), and in small letters which situation it speaks for (a is the first, z the 26th, ba the 27th).
   */
  places: string;
}

/** The same, ready to be asked. */
export interface DangerModel {
  bias: number;
  weights: Int8Array;
  /** For each place a situation by its number from 0, or -1. */
  speaks: Int16Array;
}

/** What a question weighs. */
export interface Weighed {
  /** The log-odds of danger: above 0 it is likelier than not. */
  score: number;
  /** The situations that its words speak for, by number, the strongest first, with how strongly. */
  situations: { number: number; strength: number }[];
}

/** One step of a weight. */
export const weightStep = 0.6;

/** Weights are whole steps from -8 to 7, written A to P. */
const lightest = -8;
const heaviest = 7;

/** How weights and situations are written. */
const written = /(\d*)([A-P])([a-z]*)/g;

/**
 * Rounds a weight.
 * @param weight any number
 * @returns the nearest whole number of steps, from -8 to 7.
 */
export function stepsOf(weight: number): number {
  return Math.max(lightest, Math.min(heaviest, Math.round(weight / weightStep)));
}

/**
 * Packs what was learnt.
 * @param model weights of whole steps
 * @returns what `unpackDanger` makes the same of.
 */
export function packDanger({ bias, weights, speaks }: DangerModel): LearntDanger {
  let passed = 0;
  let places = '';
  weights.forEach((steps, place) => {
    if (steps === 0) passed += 1;
    else {
      const capital = String.fromCharCode(65 + steps - lightest);
      places += `${passed === 0 ? '' : passed}${capital}${writeNumber(speaks[place] ?? -1)}`;
      passed = 0;
    }
  });
  return { bias: Number(bias.toFixed(2)), places };
}

/**
 * Makes what was learnt ready.
 * @param learnt from `packDanger`
 * @returns the model.
 */
export function unpackDanger({ bias, places }: LearntDanger): DangerModel {
  const weights = new Int8Array(placeCount);
  const speaks = new Int16Array(placeCount).fill(-1);
  let place = 0;
  for (const [, passed = '', capital = '', letters = ''] of places.matchAll(written)) {
    place += Number(passed);
    weights[place] = capital.charCodeAt(0) - 65 + lightest;
    speaks[place] = readNumber(letters);
    place += 1;
  }
  return { bias, weights, speaks };
}

/**
 * Weighs a question by what was learnt: logistic regression, as in Jurafsky and Martin, "Speech and Language
 * Processing", chapter 5.
 * @param words of `splitSaid`
 * @param model from `unpackDanger`
 * @returns its score and situations; the bias and none for a question of which nothing is known.
 */
export function weighDanger(words: readonly string[], { bias, weights, speaks }: DangerModel): Weighed {
  const { places, share } = placesOf(words);
  const strengths = new Map<number, number>();
  let score = bias;
  for (const place of places) {
    const weight = (weights[place] ?? 0) * weightStep * share;
    const number = speaks[place] ?? -1;
    score += weight;
    if (number >= 0 && weight > 0) strengths.set(number, (strengths.get(number) ?? 0) + weight);
  }
  const situations = [...strengths].map(([number, strength]) => ({ number, strength }));
  return { score, situations: situations.sort((a, b) => b.strength - a.strength) };
}

function writeNumber(number: number): string {
  if (number < 0) return '';
  const last = String.fromCharCode(97 + (number % 26));
  return number < 26 ? last : writeNumber(Math.floor(number / 26)) + last;
}

function readNumber(letters: string): number {
  return letters === '' ? -1 : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 97, 0);
}
