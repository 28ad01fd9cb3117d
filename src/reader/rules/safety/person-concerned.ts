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

const aboutSomeone =
  /\b(?:worr|concern|allegation|accus|unsafe|harm)\w*\b[^.?!]*\b(?:staff|teacher|colleague|adult|volunteer|governor|person|someone|head)\b|\b(?:staff|teacher|colleague|adult|volunteer|governor)\b[^.?!]*\b(?:worr|concern|unsafe|harm|hurt)/i;
const toThem = new RegExp(
  [
    String.raw`\b(?:speak|talk) (?:to|with) (?:the|your|that) (?:member of staff|teacher|colleague|adult|person|volunteer|governor)\b`,
    String.raw`\b(?:tell|ask|warn|challenge|confront) (?:the|your|that) (?:member of staff|colleague|adult|person|teacher|volunteer|governor)\b(?! (?:in charge|who))`,
    String.raw`\blet (?:the|your|that) (?:member of staff|colleague|adult|person|teacher|volunteer|governor) know\b`,
    String.raw`\b(?:a|have a) (?:quiet |private )?word with (?:the|your|that|them|him|her)\b`,
    String.raw`\b(?:their|his|her|the other) side(?: of (?:it|the story))?\b|\bchance to (?:explain|answer|reply)\b`,
  ].join('|'),
  'gi',
);

/**
 * Holds a situation about a worry against going to whoever caused it.
 * @param title what it is about
 * @param paragraphs what it says
 * @returns a problem for each sentence that has somebody speak to that person, or hear their side; empty where the title speaks of no worry about somebody.
 */
export function checkWorrySituation(title: string, paragraphs: readonly Paragraph[]): Problem[] {
  if (!aboutSomeone.test(title)) return [];
  return findWords(paragraphs, toThem)
    .filter(({ isNegated }) => !isNegated)
    .map(({ passage, words }) => problem('concern-to-the-person', passage.place, { kind: 'words', text: words }));
}

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
