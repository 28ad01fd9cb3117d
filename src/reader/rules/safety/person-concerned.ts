// Owns the rule that nobody is sent to the person whom a worry is about.
import { findWords } from '../../../learning/pupils/pupil-words.ts';
import type { Paragraph } from '../../../learning/reading/reading-level.ts';
import { problem, type Problem } from '../../../problems/problem.ts';

const someone = String.raw`(?:(?:the|that) (?:person|adult|grown-up|teacher|colleague|member of staff|volunteer|governor|parent|head|headteacher)|whoever)`;
const toThePerson = new RegExp(
  [
    String.raw`\b(?:tell|talk to|speak to|speak with|ask|warn|confront|contact|write to|call|approach|(?:raise|discuss|share) (?:it|this|that|the \w+) with|(?:take|report|bring) (?:it|this|that|the \w+|a \w+) to) ${someone} (?:(?:that|who|whom) )?(?:concerned|in question|involved|(?:(?:it|this|the (?:worry|concern|complaint))(?:[’']s| is) about)|you(?:[’']re| are) worried about|accused)(?=[.,;:!?]|$| (?:first|yourself|directly|and|or|too)\b)`,
    String.raw`\bhear (?:the other side|their side|his side|her side)\b`,
  ].join('|'),
  'gi',
);

/**
 * Holds whom somebody is told to tell against the person whom it is about.
 * @param paragraphs each by itself
 * @returns a problem for each sentence that sends a reader there; none where it says not to.
 */
export function checkPersonConcerned(paragraphs: readonly Paragraph[]): Problem[] {
  return findWords(paragraphs, toThePerson)
    .filter(({ isNegated }) => !isNegated)
    .map(({ passage, words }) => problem('concern-to-the-person', passage.place, { kind: 'words', text: words }));
}
