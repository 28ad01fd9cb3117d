// Owns rules about the examples of danger: each stands once, under a situation that there is.
import { nearestName } from '../../problems/nearest.ts';
import { problem, type Place, type Problem } from '../../problems/problem.ts';
import type { UrgentExamples } from '../../schemas/urgent-examples.ts';
import { splitWords } from '../../search/words.ts';
import type { DataFile } from '../parse/data-file.ts';

/**
 * Looks for examples that teach nothing, or two things at once.
 * @param file the examples
 * @param situations the ids of the situations in urgent.yaml; null while that cannot be read
 * @returns a problem for each situation that there is not, and for each question that stands already, in whatever capitals and signs.
 */
export function checkUrgentExamples(file: DataFile<UrgentExamples>, situations: readonly string[] | null): Problem[] {
  const { data, placeOf } = file;
  const unknown = Object.keys(data.situations).flatMap((id) => {
    if (situations === null || situations.includes(id)) return [];
    return [problem('unknown-situation', placeOf(['situations', id]), { id, suggestion: nearestName(id, situations) })];
  });
  const questions = [
    ...Object.entries(data.situations).flatMap(([id, typed]) =>
      typed.map((question, row) => ({ question, place: placeOf(['situations', id, row]) })),
    ),
    ...data.ordinary.map((question, row) => ({ question, place: placeOf(['ordinary', row]) })),
  ];
  return [...unknown, ...findRepeated(questions)];
}

function findRepeated(questions: readonly { question: string; place: Place }[]): Problem[] {
  const firstLine = new Map<string, number>();
  return questions.flatMap(({ question, place }) => {
    const words = splitWords(question).join(' ');
    const first = firstLine.get(words);
    firstLine.set(words, first ?? place.line);
    return first === undefined ? [] : [problem('repeated-example', place, { question, firstLine: first })];
  });
}
