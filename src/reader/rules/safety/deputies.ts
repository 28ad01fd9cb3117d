// Owns the rule that nobody is sent to the DSL alone where the school has a deputy: the DSL may be away, or the one whom the worry is about.
import { type Paragraph, splitSentences } from '../../../learning/reading/reading-level.ts';
import { hasDeputy, isDeputy } from '../../../policy/contacts/deputies.ts';
import { problem, type Problem } from '../../../problems/problem.ts';
import type { School } from '../../../schemas/school.ts';
import type { Urgent } from '../../../schemas/urgent.ts';
import type { DataFile } from '../../parse/data-file.ts';

/** "Discuss it with the DSL and the headteacher", or "ask", is about what those two decide. */
const tells =
  /(?:^|[,;:])(?:(?!n[’']t\b|\b(?:not|never)\b)[^.!?,;:])*?\b(?:tell|inform|call|phone|ring|(?:report|go|goes|bring|take) (?:\w+ ){0,3}?to)\b[^.:;!?]*?\b(?:DSL|safeguarding lead)\b(?! and\b)/i;
const deputy = /\bdeput(?:y|ies)\b/i;

/**
 * Holds what adults are told against a DSL who is away.
 * @param paragraphs each by itself
 * @param school the school; nothing is asked of one without a deputy, or that could not be read
 * @returns a notice for each paragraph that sends a reader to the DSL and names no deputy.
 */
export function checkDeputies(paragraphs: readonly Paragraph[], school: School | null): Problem[] {
  if (school === null || !hasDeputy(school)) return [];
  return paragraphs
    .filter(({ text }) => !deputy.test(text))
    .flatMap((paragraph) => {
      const found = splitSentences(paragraph).find(({ text }) => tells.test(text));
      return found ? [problem('deputy-dropped', paragraph.place, { text: found.text, clause: null })] : [];
    });
}

/**
 * Holds the routes of the page of help against a DSL who is away.
 * @param file the page of help
 * @param school as above
 * @returns a notice for each situation whose routes lead to the DSL and to no deputy.
 */
export function checkDeputyRoutes({ data, placeOf }: DataFile<Urgent>, school: School | null): Problem[] {
  if (school === null || !hasDeputy(school)) return [];
  return data.situations.flatMap(({ title, routes }, index) => {
    const contacts = routes.map((route) => data.routes[route]?.contact ?? '');
    if (!contacts.includes('dsl') || contacts.some(isDeputy)) return [];
    return [problem('deputy-dropped', placeOf(['situations', index, 'routes']), { text: title, clause: null })];
  });
}
