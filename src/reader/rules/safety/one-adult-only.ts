// Owns the rule that a child is never sent to one adult alone, or told to keep a secret.
import { findWords, type PupilPassage, type PupilWords } from '../../../learning/pupils/pupil-words.ts';
import { problem, type Problem } from '../../../problems/problem.ts';

/** A request begins its sentence, or follows "you can": what somebody says or asks for in a story is none. */
const asked = String.raw`(?:^|(?<=[.!?:;,] )|(?<=\b(?:always|please|just|so|then|first) )|(?<=\byou (?:can|could|should|must|may) )|(?<=\byou (?:have|need|ought) to ))`;
const onlyOne = new RegExp(
  [
    String.raw`${asked}(?:only tell|tell only|tell just one|just tell one|tell (?:nobody|no one|no-one|none) (?:but|except|else|other than)|tell (?:your )?[\w-]+,? and (?:nobody|no one)|tell (?:one|an?) (?:adult|grown-up|person|teacher),? (?:only|and (?:nobody|no one)))\b[^.!?]*`,
    String.raw`\b(?:is|are) the only (?:one|person|adult|grown-up) (?:to tell|you (?:can|should|must) tell)\b`,
  ].join('|'),
  'gi',
);
const secret = new RegExp(
  String.raw`${asked}(?:keep|make) (?:it|this|that|them|a|an|the|your|our|what)(?: [\w’']+){0,2} secrets?\b|${asked}keep secrets\b`,
  'gi',
);
const family = String.raw`(?:mum|mummy|dad|daddy|gran|granny|grandma|grandpa|grandad|nan|nana|auntie|aunt|uncle|(?:(?:big|older|little) )?(?:brother|sister)|parents?|carers?|family)`;
const household = String.raw`(?:someone|somebody|an adult|a grown-up) in your (?:family|house)|the (?:people|adults|grown-ups) (?:you live with|in your (?:family|house))`;
const turnTo = String.raw`(?:tell|talk to|speak to|speak with|go to|go and (?:find|tell|get|see))`;
/** "Get Dad to help with the tablet" is about something else. */
const fetched = String.raw`(?=[.,;:!?]|$| (?:and|now|so|at once|straight away)\b)`;
const parentAlone = new RegExp(
  String.raw`${asked}(?:${turnTo} (?:${household}|(?:(?:your|a|the|one of your) )?${family}(?: (?:or|and) (?:(?:your|a) )?${family})*)\b(?! (?:or|and|where)\b)|(?:find|get|call|fetch) (?:your )?${family}\b${fetched}|let (?:your )?${family} know\b)`,
  'gi',
);
const school = String.raw`(?:(?:an?|the|your)(?: [\w-]+)? (?:teacher|head|headteacher|DSL)|(?:an?|the|your) (?:adult|grown-up) (?:you trust )?(?:at|in) school|(?:someone|somebody) (?:you trust )?(?:at|in) school)`;
const schoolAlone = new RegExp(String.raw`${asked}${turnTo} ${school}\b(?! (?:or|and)\b)`, 'gi');
const grownUps = String.raw`(?:(?:your|an?|the|any) )?(?:${family}|adults?|grown-ups?|teachers?)`;
const mustNot = String.raw`(?:you (?:must|should)(?:n[’']t| not)|it[’']s (?:best|better) not to|don[’']t|do not|never)`;
const nobody = new RegExp(
  [
    String.raw`${asked}(?:${mustNot} (?:tell|talk to|speak to|bother|worry|trouble) (?:anyone|anybody|a soul|(?:your [\w-]+,? or )?${grownUps})(?: or ${grownUps})*|(?:you (?:must|should)(?:n[’']t| not)|it[’']s (?:best|better) not to) tell|(?:tell|talk to) (?:nobody|no one|no-one))(?: else| yet| about (?:it|this|that)| with (?:it|this|that)| what happened)*(?=[.!?,;:]|$)`,
    String.raw`${asked}(?:${mustNot} (?:talk about (?:it|this|that)|let (?:anyone|anybody|${grownUps}) (?:know|find out))|keep quiet(?= about|[.,;:!?]|$)|say nothing (?:to|about)|hide (?:it|this|what happened) from (?:your|an|a|the|any|every))(?![\w’'])`,
    String.raw`${asked}(?:wait|try|think)\b[^.!?]* before you tell\b`,
  ].join('|'),
  'gi',
);
const byOneself = new RegExp(
  String.raw`${asked}(?:(?:sort|work) (?:it|this|that|things) out|(?:deal with|fix|mend|handle|solve) (?:it|this|that)) (?:all )?(?:yourself|(?:by|for) yourself|on your own|alone)\b`,
  'gi',
);
const ours = new RegExp(
  String.raw`${asked}(?:it|this|that)(?:[’']s| is| stays| will be) (?:just |only )?(?:our|between (?:us|you and me))\b[^.!?]*|\bkeep (?:it|this|that) between (?:us|you and me)\b|${asked}let (?:it|this|that) be (?:our|your) secret\b|\bkeep (?:it|this|that|what happened) to yourself\b`,
  'gi',
);
/** A password, a name or an address is kept to oneself. */
const ownDetails = /\b(?:passwords?|names?|address(?:es)?|birthdays?|details|numbers?|private)\b/i;
const atHome =
  /\b(?:tell|talk to|speak to|go to|ask) (?:an?|your|the|someone|somebody|one of the|any)?(?: ?\b(?:trusted|first)\b)? ?(?:adults?|grown-ups?|someone|somebody|parents?|carers?|people|mum|dad|mum or dad|mum and dad)?(?: (?:you|that you|who you|whom you) trust)? at home\b/i;
const askAtHome = /\bask [\w’' -]+ at home\b/i;
const elsewhere =
  /\bchildline\b|\bat school\b|\b(?:head)?teachers?\b|\banother adult\b|\bor (?:another|someone|somebody|any)\b|\bor a (?:trusted )?(?:adult|grown-up|teacher)\b/i;
const beyondSchool =
  /\bchildline\b|\bhome\b|\banother\b|\b(?:or|and) (?:someone|somebody|any)\b|\byou trust\b(?! (?:at|in) school)|\bor an? (?:trusted )?(?:adult|grown-up)\b/i;

/** Which of the faults a sentence has. */
type OneAdultKind = 'home' | 'school' | 'only' | 'secret' | 'nobody' | 'alone';

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
  const find = (pattern: RegExp, from: readonly PupilPassage[], kind: OneAdultKind): Problem[] =>
    findWords(from, pattern)
      .filter(({ isNegated }) => !isNegated)
      .map(({ passage, words }) => problem('one-adult-only', passage.place, { kind, text: words }));
  const withoutOthers = unquoted.filter(({ text }) => isHappened && !elsewhere.test(text) && !atHome.test(text));
  const withoutHome = unquoted.filter(({ text }) => isHappened && !beyondSchool.test(text));
  return [
    ...homeOnly,
    ...find(parentAlone, withoutOthers, 'home'),
    ...find(schoolAlone, withoutHome, 'school'),
    ...find(onlyOne, told, 'only'),
    ...find(nobody, unquoted, 'nobody'),
    ...find(byOneself, unquoted, 'alone'),
    ...find(secret, told, 'secret'),
    ...find(
      ours,
      unquoted.filter(({ text }) => !ownDetails.test(text)),
      'secret',
    ),
  ];
}
