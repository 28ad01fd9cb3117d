// Owns the rule that a child is never sent to one adult alone, or told to keep a secret.
import { findWords, type PupilPassage, type PupilWords } from '../../../learning/pupils/pupil-words.ts';
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
const family = String.raw`(?:mum|mummy|dad|daddy|gran|granny|grandad|nan|parents?|carers?|family)`;
const parentAlone = new RegExp(
  String.raw`${asked}(?:tell|talk to|speak to|go to) (?:(?:your|a|the|one of your) )?${family}(?: (?:or|and) (?:(?:your|a) )?${family})*\b(?! (?:or|and)\b)`,
  'gi',
);
const nobody = new RegExp(
  String.raw`${asked}(?:(?:you must(?:n[’']t| not)|don[’']t|do not|never) tell (?:anyone|anybody|a soul|(?:(?:your|an?|the|any) )?(?:${family}|adults?|grown-ups?|teachers?))|tell (?:nobody|no one|no-one))(?: else| yet| about (?:it|this|that)| what happened)*(?=[.!?,;:]|$)`,
  'gi',
);
const ours = new RegExp(
  String.raw`${asked}(?:it|this|that)(?:[’']s| is| stays| will be) (?:our|between us)\b[^.!?]*|\bkeep (?:it|this|that|what happened) to yourself\b`,
  'gi',
);
/** A password, a name or an address is kept to oneself. */
const ownDetails = /\b(?:passwords?|names?|address(?:es)?|birthdays?|details|numbers?|private)\b/i;
const atHome =
  /\b(?:tell|talk to|speak to|go to|ask) (?:an?|your|the|someone|somebody|one of the|any)?(?: ?\b(?:trusted|first)\b)? ?(?:adults?|grown-ups?|someone|somebody|parents?|carers?|people|mum|dad|mum or dad|mum and dad)?(?: (?:you|that you|who you|whom you) trust)? at home\b/i;
const askAtHome = /\bask [\w’' -]+ at home\b/i;
const elsewhere =
  /\bchildline\b|\bat school\b|\bteachers?\b|\banother adult\b|\bor (?:another|someone|somebody|any)\b|\bor a (?:trusted )?(?:adult|grown-up|teacher)\b/i;

/**
 * Holds what children read against having somebody else to turn to.
 * @param words one page, story, item or lesson
 * @returns a problem for each paragraph about what happened that names a helper at home alone, and for each sentence that says to tell one person only, to tell nobody or to keep a secret. Asking for leave at home first is no such thing; what can be chosen in a story may be the wrong choice, and what somebody says in one may be wrong too.
 */
export function checkOtherAdults({ isHappened, passages }: PupilWords): Problem[] {
  const told = passages.filter(({ isChoice }) => !isChoice);
  const unquoted = told.map((passage) => ({ ...passage, text: passage.text.replace(/[“"][^”"]*[”"]/g, '“…”') }));
  const homeOnly = isHappened
    ? told.flatMap(({ text, place }) => {
        const found = atHome.exec(text);
        if (!found || elsewhere.test(text) || (askAtHome.test(found[0]) && !/\bhelp\b/i.test(text))) return [];
        return [problem('one-adult-only', place, { kind: 'home', text: found[0] })];
      })
    : [];
  const find = (
    pattern: RegExp,
    from: readonly PupilPassage[],
    kind: 'home' | 'only' | 'secret' | 'nobody',
  ): Problem[] =>
    findWords(from, pattern)
      .filter(({ isNegated }) => !isNegated)
      .map(({ passage, words }) => problem('one-adult-only', passage.place, { kind, text: words }));
  const withoutOthers = unquoted.filter(({ text }) => isHappened && !elsewhere.test(text) && !atHome.test(text));
  return [
    ...homeOnly,
    ...find(parentAlone, withoutOthers, 'home'),
    ...find(onlyOne, told, 'only'),
    ...find(nobody, unquoted, 'nobody'),
    ...find(secret, told, 'secret'),
    ...find(
      ours,
      unquoted.filter(({ text }) => !ownDetails.test(text)),
      'secret',
    ),
  ];
}
