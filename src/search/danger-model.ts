// Owns reading from what was learnt of examples whether a question tells of danger, and of which.
import { placeCount, placesOf } from './danger-words.ts';

/** What was learnt, as it is fetched. */
export interface LearntDanger {
  /** What a question without words would weigh. */
  bias: number;
  /** The situation, by its number from 0, that is meant most often: where nothing that is said speaks for one. */
  usual: number;
  /**
   * The places of the table that say something, in order: how many are passed over, a capital for the weight, and the
   * situations that it speaks for, in small letters (a is the first, z the 26th, ba the 27th), with one figure for how
   * strongly. "12Kb3" passes over 12 places; the next weighs 2 steps, and speaks for the second situation with 3.
   */
  places: string;
}

/** The same, ready to be asked. */
export interface DangerModel {
  bias: number;
  usual: number;
  weights: Int8Array;
  /** By place, the situations that it speaks for, by their numbers from 0, and how strongly, in steps. */
  voices: Map<number, { number: number; steps: number }[]>;
}

/** What a question weighs. */
export interface Weighed {
  /** The log-odds of danger: above 0 it is likelier than not. */
  score: number;
  /** The situations that its words speak for, by number, the strongest first, with how strongly; else the usual one. */
  situations: { number: number; strength: number }[];
}

/** One step of a weight. */
export const weightStep = 0.6;

/** Weights are whole steps from -8 to 7, written A to P. */
const lightest = -8;
const heaviest = 7;

/** The most steps with which a place speaks for a situation. */
export const strongest = 9;

/** How a place is written, and one of its situations. */
const written = /(\d*)([A-P])((?:[a-z]+\d)*)/g;
const voice = /([a-z]+)(\d)/g;

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
export function packDanger({ bias, usual, weights, voices }: DangerModel): LearntDanger {
  let passed = 0;
  let places = '';
  weights.forEach((steps, place) => {
    const said = (voices.get(place) ?? []).map(({ number, steps }) => `${writeNumber(number)}${steps}`).join('');
    if (steps === 0 && said === '') passed += 1;
    else {
      places += `${passed === 0 ? '' : passed}${String.fromCharCode(65 + steps - lightest)}${said}`;
      passed = 0;
    }
  });
  return { bias: Number(bias.toFixed(2)), usual, places };
}

/**
 * Makes what was learnt ready.
 * @param learnt from `packDanger`
 * @returns the model.
 */
export function unpackDanger({ bias, usual, places }: LearntDanger): DangerModel {
  const weights = new Int8Array(placeCount);
  const voices: DangerModel['voices'] = new Map();
  let place = 0;
  for (const [, passed = '', capital = '', said = ''] of places.matchAll(written)) {
    place += Number(passed);
    weights[place] = capital.charCodeAt(0) - 65 + lightest;
    if (said !== '') {
      const heard = [...said.matchAll(voice)];
      voices.set(
        place,
        heard.map(([, letters = '', steps]) => ({ number: readNumber(letters), steps: Number(steps) })),
      );
    }
    place += 1;
  }
  return { bias, usual, weights, voices };
}

/**
 * Weighs a question by what was learnt: logistic regression, as in Jurafsky and Martin, "Speech and Language
 * Processing", chapter 5.
 * @param words of `splitSaid`
 * @param model from `unpackDanger`
 * @returns its score and situations; the bias and the usual one for a question of which nothing is known.
 */
export function weighDanger(words: readonly string[], { bias, usual, weights, voices }: DangerModel): Weighed {
  const { places, share } = placesOf(words);
  const strengths = new Map<number, number>();
  let score = bias;
  for (const place of places) {
    score += (weights[place] ?? 0) * weightStep * share;
    for (const { number, steps } of voices.get(place) ?? []) {
      strengths.set(number, (strengths.get(number) ?? 0) + steps * weightStep * share);
    }
  }
  if (strengths.size === 0) strengths.set(usual, 0);
  const situations = [...strengths].map(([number, strength]) => ({ number, strength }));
  return { score, situations: situations.sort((a, b) => b.strength - a.strength) };
}

function writeNumber(number: number): string {
  const last = String.fromCharCode(97 + (number % 26));
  return number < 26 ? last : writeNumber(Math.floor(number / 26)) + last;
}

function readNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 97, 0);
}
