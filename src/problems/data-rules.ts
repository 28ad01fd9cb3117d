// Owns the wording of rules about fields: front matter and YAML files.
import { didYouMean, error } from './wording.ts';

export const dataRules = {
  'missing-front-matter': error<object>(
    () => 'The file does not begin with front matter.',
    () => 'Begin it with a line "---", the fields, and another line "---".',
  ),
  'unclosed-front-matter': error<object>(
    () => 'The front matter begins with a line "---", but nothing ends it.',
    () => 'Put another line "---" after its last field.',
  ),
  'missing-field': error(
    (d: { field: string; expected: string }) => `The field "${d.field}" is missing.`,
    (d) => `Add it: ${d.expected}.`,
  ),
  'invalid-field': error(
    (d: { field: string; value: string; expected: string; remedy?: string }) =>
      `The field "${d.field}" is ${d.value}, but must be ${d.expected}.`,
    (d) => d.remedy ?? 'Correct the value.',
  ),
  'date-ahead': error(
    (d: { field: string; date: string; today: string }) =>
      `The field "${d.field}" is ${d.date}, which is after today (${d.today}).`,
    (d) =>
      d.field === 'dates.ratified'
        ? 'Put in the day on which the governors agreed it. Until then it is a proposal.'
        : 'Put in the day or month on which somebody really looked.',
  ),
  'review-before': error(
    (d: { field: string; date: string; looked: string }) =>
      `The field "${d.field}" is ${d.date}, before the last look itself (${d.looked}).`,
    () => 'Say when to look again: later than the last look.',
  ),
  'unknown-field': error(
    (d: { field: string; suggestion: string | null }) => `There is no field "${d.field}" here.`,
    (d) => didYouMean(d.suggestion, 'Remove it, or check the spelling against a neighbouring entry.'),
  ),
  'repeated-phrasing': error(
    (d: { phrasing: string; first: string }) => `The phrasing "${d.phrasing}" stands already under "${d.first}".`,
    () => 'Keep it where it fits best; the same words cannot lead to two clauses.',
  ),
  'unknown-situation': error(
    (d: { id: string; suggestion: string | null }) => `There is no situation "${d.id}" in urgent.yaml.`,
    (d) => didYouMean(d.suggestion, 'Name a situation by its id there.'),
  ),
  'repeated-example': error(
    (d: { question: string; firstLine: number }) =>
      `"${d.question}" stands already among the examples, on line ${d.firstLine}.`,
    () => 'Keep it where it fits best: from what stands in two places nothing can be learnt.',
  ),
  'repeated-synonym': error(
    (d: { term: string; firstLine: number }) =>
      `"${d.term}" stands already among the synonyms, on line ${d.firstLine}.`,
    () => 'Keep it in the list where it fits best, or join the two lists.',
  ),
};
