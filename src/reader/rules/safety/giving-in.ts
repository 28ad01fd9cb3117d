// Owns the rule that no child is told to give somebody who presses them what they want, or to report only when an adult is there.
import { findWords, type PupilWords } from '../../../learning/pupils/pupil-words.ts';
import { problem, type Problem } from '../../../problems/problem.ts';

/** A request begins its sentence, or follows "you can". */
const asked = String.raw`(?:^|(?<=[.!?:;,] )|(?<=\b(?:always|please|just|so|then|first) )|(?<=\byou (?:can|could|should|must|may) )|(?<=\byou (?:have|need|ought) to ))`;
const them = String.raw`(?:them|him|her|the (?:person|player|stranger))`;
const givingIn = new RegExp(
  [
    String.raw`${asked}(?:just )?(?:pay(?: ${them}| up| once| the money| what)|give ${them} (?:the |your |some )?(?:money|password|number|address|what))\b`,
    String.raw`${asked}(?:just )?do (?:what|as|whatever) (?:they|he|she|the (?:person|player|stranger)) (?:say|ask|want|tell)s?\b`,
    String.raw`${asked}(?:just )?send (?:${them} (?:one|another|more|(?:a|the|your) (?:[\w-]+ )?(?:pictures?|photos?|videos?|selfies?|money|password))\b(?! of (?:a|an|the|your) (?:cat|dog|pet|drawing|toy|den|cake|game)\b)|(?:just )?one(?: (?:more|picture|photo))?(?=[.,;:!?]|$| (?:so|and)\b))`,
    String.raw`${asked}(?:go and )?meet ${them}\b(?![^.!?]*\b(?:adult|grown-up|parent|carer|mum|dad|gran|family|teacher|you trust)\b)`,
  ].join('|'),
  'gi',
);
const pressed =
  /\b(?:threat\w*|blackmail|photos?|pictures?|videos?|camera|meet|secrets?|money|gifts?|password|strangers?|message\w*)\b/i;

const reporting =
  /\b(?:call|ring|report|contact|use|tell|talk|chat|speak|write|go)\w*\b[^.!?]*\b(?:CEOP|Childline)\b(?![’']s)[^.!?]*\bwith (?:an?|your) (?:adult|grown-up|parent|teacher)\b|\b(?:CEOP|Childline)\b[^.!?]*\bneeds? [^.!?]*\b(?:adult|grown-up|parent)/gi;
const alone = /\b(?:alone|(?:your|him|her|them)sel(?:f|ves)|on (?:your|his|her|their) own)\b/i;

/**
 * Holds what children read against those who press them, and against help that waits for an adult.
 * @param words one page, story, item or lesson
 * @returns a problem for each sentence that has a child pay, send, meet or do as told where something has happened, and for each that has a child call or report with an adult and does not say that they can do it alone.
 */
export function checkGivingIn({ isHappened, passages }: PupilWords): Problem[] {
  const told = passages
    .filter(({ isChoice }) => !isChoice)
    .map((passage) => ({ ...passage, text: passage.text.replace(/[“"][^”"]*[”"]/g, '“…”') }));
  const given = isHappened && told.some(({ text }) => pressed.test(text)) ? findWords(told, givingIn) : [];
  return [
    ...given
      .filter(({ isNegated }) => !isNegated)
      .map(({ passage, words }) => problem('giving-in', passage.place, { words })),
    ...findWords(passages, reporting)
      .filter(({ sentence, isNegated }) => !isNegated && !alone.test(sentence))
      .map(({ passage, sentence }) => problem('one-adult-only', passage.place, { kind: 'with', text: sentence })),
  ];
}
