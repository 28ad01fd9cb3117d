// Owns the rule that no adult who is told to keep evidence, or to find out what was sent, is left to copy or ask for a nude picture.
import { findWords } from '../../../learning/pupils/pupil-words.ts';
import type { Paragraph } from '../../../learning/reading/reading-level.ts';
import { problem, type Problem } from '../../../problems/problem.ts';

const nouns = String.raw`(?:messages?|texts?|emails?|pictures?|photos?|images?|videos?|chats?|posts?|comments?|conversations?|threads?)`;
const written = String.raw`(?:messages?|texts|emails|chats?|posts|comments|conversations?|threads?)`;
const screenshots = String.raw`screen[- ]?(?:shot|grab)s?`;
const keeping = new RegExp(
  [
    String.raw`\b(?:take|keep|make|save|get|grab|send|collect|gather|ask (?:\w+ )?for) (?:[\w’',]+ ){0,4}?${screenshots}\b`,
    String.raw`\b${screenshots} (?:it|them|the|what|any|every|(?:should|must|can|need to|are to) be)\b`,
    String.raw`\bask (?:\w+ )?for (?:a copy|copies) of (?:\w+ )?${nouns}\b`,
    String.raw`\b(?:gather|collect|keep|save) (?:what (?:was|is|has been) (?:sent|posted|written)|(?:it|the \w+) as (?:evidence|proof))\b`,
    String.raw`\b(?:photograph|capture|film|record) the screen\b`,
    String.raw`\b(?:keep|save|collect|gather|preserve|secure) (?:(?:the|any|some|all|your|as) )?(?:evidence|proof)\b(?! (?:of|for|that) (?!what\b|it\b|the (?:messages|posts)\b|bullying\b))`,
    String.raw`\b(?:keep|save|print|photograph|download|store)(?: out| off)? (?:(?:a|any|all|those|these|every|the) )?(?:(?:copy|copies|record) of (?:\w+ )?)?${written}\b(?! (?:off|private|short|polite|kind|open|brief|clear|friendly|sent to)\b)`,
    String.raw`\b(?:keep|save|print|copy|download|forward) (?:the|that) (?:picture|photo|image|video)\b(?! (?:off|private)\b)`,
    String.raw`\b(?:take|get) (?:a |some )?(?:photo|picture)s? of (?:it|the screen|the ${nouns})\b`,
  ].join('|'),
  'gi',
);
const asking = new RegExp(
  [
    String.raw`\b(?:ask|get|have|tell) (?:(?:(?:a|an|the|your|any|that|each) )?(?:child|pupil|son|daughter|children|pupils)|them|him|her) (?:to )?(?:show(?: (?:you|us|me))?(?=[.,;:!?]|$| (?:it|them|what|the|that|those)\b(?! (?:button|way|game|drawing)\b))|(?:send|forward) (?:(?:you|us|me) )?(?:it|them|what|copies|${screenshots}|(?:the|any|that|those|a)(?: [\w-]+)? ${nouns})\b|hand over\b)`,
    String.raw`\bask (?:(?:a|an|the|your) (?:child|pupil|son|daughter) )?(?:to see|to be shown|to look at) (?:it|them|(?:the|any|that|those)(?: \w+)? ${nouns}|(?:the|your|their) (?:child’s |pupil’s )?(?:phone|tablet|device))\b`,
    String.raw`\b(?:look|go|search|scroll) through (?:the|a|their) (?:child|pupil)(?:[’']s)? (?:phone|tablet|device|messages|pictures|photos)\b`,
    String.raw`\b(?:go through|look at) (?:the|those|their) (?:pictures|photos|images) with (?:the|a) (?:child|pupil)\b`,
    String.raw`\b(?:forward|send|email|bring|show) (?:(?:the|any|that|those)(?: \w+)? (?:pictures?|photos?|images?|videos?)) (?:on )?to (?:the|a|your) (?:DSL|deputy|head|headteacher|office|school|teacher|safeguarding)\b`,
  ].join('|'),
  'gi',
);
const nobodyShould = /\b(?:nobody|no one|no adult) (?:should|may|can|must|ever)\b/i;
/** A form may be sent to the head; where pictures are spoken of, it is one. */
const sentOn =
  /\b(?:forward|send|email|bring|show) (?:it|them) (?:on )?to (?:the|a|your) (?:DSL|deputy|head|headteacher|safeguarding)\b/gi;
const aboutPictures = /\b(?:pictures?|photos?|images?|videos?|nudes?|screenshots?)\b/i;
/** Where a nude picture is spoken of, nobody is told to look. */
const looking =
  /(?:^|(?<=[.:;,] )|(?<=\b(?:then|and|first) ))(?:look at|view|open|check) (?:it|the (?:picture|image|photo|video))\b/gi;
const aboutBodies =
  /\bnudes?\b|\bnaked\b|\bindecent\b|\bprivate parts\b|(?:pictures?|photos?) of (?:a|the) (?:child’s |child's )?body/i;

/**
 * Holds what adults are told against pictures that nobody may copy.
 * @param paragraphs what stands together: one situation, one item, or a page without them
 * @returns at most one problem of each kind: evidence is kept, and nothing says that a nude picture never is; a child is asked to show or send something.
 */
export function checkAdultPictures(paragraphs: readonly Paragraph[]): Problem[] {
  const isSafe = paragraphs.some(({ text }) => aboutBodies.test(text));
  const [kept] = isSafe ? [] : findWords(paragraphs, keeping).filter(({ isNegated }) => !isNegated);
  const isPictured = paragraphs.some(({ text }) => aboutPictures.test(text));
  const told = [
    ...findWords(paragraphs, asking),
    ...(isSafe ? findWords(paragraphs, looking) : []),
    ...(isPictured ? findWords(paragraphs, sentOn) : []),
  ];
  const [asked] = told.filter(({ isNegated, sentence }) => !isNegated && !nobodyShould.test(sentence));
  return [
    ...(kept ? [problem('evidence-caveat', kept.passage.place, { text: kept.sentence })] : []),
    ...(asked ? [problem('show-it', asked.passage.place, { words: asked.words.trim() })] : []),
  ];
}
