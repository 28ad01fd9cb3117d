// Owns how hard a page may be to read, by its readers, and saying where one is harder.
import { problem, type Problem } from '../../problems/problem.ts';
import { measureReading, type Paragraph, splitSentences } from './reading-level.ts';

/** The most that a page may ask of its readers. */
export interface ReadingGate {
  /** Words a sentence, on average over the page. */
  meanWords: number;
  longest: number;
  formula: 'spache' | 'fleschKincaid';
  /** US school grade. */
  grade: number;
  /** Words on the page; null where it may be any length. */
  pageWords: number | null;
}

/** By the readers' band; `adults` are staff, governors, parents and visitors. */
export const readingGates = {
  '5-7': { meanWords: 8, longest: 12, formula: 'spache', grade: 2.2, pageWords: 120 },
  '7-9': { meanWords: 10, longest: 15, formula: 'spache', grade: 3, pageWords: 250 },
  '9-11': { meanWords: 13, longest: 20, formula: 'fleschKincaid', grade: 5, pageWords: 400 },
  adults: { meanWords: 18, longest: 25, formula: 'fleschKincaid', grade: 9, pageWords: null },
} satisfies Record<string, ReadingGate>;

const formulaNames = { spache: 'Spache grade', fleschKincaid: 'Flesch–Kincaid grade' };

/**
 * Holds a page against its gate.
 * @param paragraphs the page's running text; at least the first paragraph's place is used for figures of the whole page
 * @param gate from `readingGates`
 * @param taught words that these readers are taught, in lower case
 * @returns a problem for each sentence that is too long, and for each figure of the page that is too high.
 */
export function checkReading(
  paragraphs: readonly Paragraph[],
  gate: ReadingGate,
  taught: ReadonlySet<string> = new Set(),
): Problem[] {
  const [first] = paragraphs;
  if (!first) return [];
  const place = { path: first.place.path, line: first.place.line };
  const level = measureReading(paragraphs, taught);
  const longSentences = paragraphs
    .flatMap(splitSentences)
    .filter(({ words }) => words > gate.longest)
    .map((sentence) => {
      const details = {
        figure: `A sentence of ${sentence.words} words`,
        limit: String(gate.longest),
        text: sentence.text,
      };
      return problem('hard-to-read', sentence.place, details);
    });
  const figures = [
    { name: 'Words a sentence', value: level.meanWords, limit: gate.meanWords },
    { name: formulaNames[gate.formula], value: level[gate.formula], limit: gate.grade },
    { name: 'Words on the page', value: level.words, limit: gate.pageWords ?? Number.POSITIVE_INFINITY },
  ];
  const tooHigh = figures
    .filter(({ value, limit }) => value > limit)
    .map(({ name, value, limit }) => {
      const details = { figure: `${name}: ${Math.round(value * 10) / 10}`, limit: String(limit), text: first.text };
      return problem('hard-to-read', place, details);
    });
  return [...longSentences, ...tooHigh];
}
