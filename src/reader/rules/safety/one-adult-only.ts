// Owns the rule that a child is never sent to one adult alone, or told to keep a secret.
import { findWords, type PupilWords } from '../../../learning/pupils/pupil-words.ts';
import { problem, type Problem } from '../../../problems/problem.ts';

/** A request begins its sentence, or follows "you can": what somebody says or asks for in a story is none. */
const asked = String.raw`(?:^|(?<=[.!?:;,] )|(?<=\b(?:always|please|just) )|(?<=\byou (?:can|could|should|must|may) )|(?<=\byou (?:have|need|ought) to ))`;
const onlyOne = new RegExp(
  String.raw`${asked}(?:only tell|tell only|tell (?:nobody|no one|no-one|none) (?:but|except|else|other than)|tell your [\w-]+ and (?:nobody|no one))\b[^.!?]*`,
  'gi',
);
const secret = new RegExp(
  String.raw`${asked}keep (?:it|this|that|them|a|an|the|your|our|what)(?: [\w’']+){0,2} secrets?\b|${asked}keep secrets\b`,
  'gi',
);
const atHome =
  /\b(?:tell|talk to|speak to|go to|ask) (?:an?|your|the|someone|somebody|one of the|any)?(?: ?\b(?:trusted|first)\b)? ?(?:adults?|grown-ups?|someone|somebody|parents?|carers?|people|mum|dad|mum or dad|mum and dad)?(?: (?:you|that you|who you|whom you) trust)? at home\b/i;
const askAtHome = /\bask [\w’' -]+ at home\b/i;
const elsewhere =
  /\bat school\b|\bteachers?\b|\banother adult\b|\bor (?:another|someone|somebody|any)\b|\bor a (?:trusted )?(?:adult|grown-up|teacher)\b/i;

/**
 * Holds what children read against having somebody else to turn to.
 * @param words one page, story, item or lesson
 * @returns a problem for each paragraph about what happened that names a helper at home alone, and for each sentence that says to tell one person only or to keep a secret. Asking for leave at home first is no such thing, and what can be chosen in a story may be the wrong choice.
 */
export function checkOtherAdults({ isHappened, passages }: PupilWords): Problem[] {
  const told = passages.filter(({ isChoice }) => !isChoice);
  const homeOnly = isHappened
    ? told.flatMap(({ text, place }) => {
        const found = atHome.exec(text);
        if (!found || elsewhere.test(text) || (askAtHome.test(found[0]) && !/\bhelp\b/i.test(text))) return [];
        return [problem('one-adult-only', place, { kind: 'home', text: found[0] })];
      })
    : [];
  const find = (pattern: RegExp, kind: 'only' | 'secret'): Problem[] =>
    findWords(told, pattern)
      .filter(({ isNegated }) => !isNegated)
      .map(({ passage, words }) => problem('one-adult-only', passage.place, { kind, text: words }));
  return [...homeOnly, ...find(onlyOne, 'only'), ...find(secret, 'secret')];
}
