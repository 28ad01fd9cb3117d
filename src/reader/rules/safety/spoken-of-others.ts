// Owns the rules for what a class reads together: it is about somebody in a story and never about those who listen, and it promises nothing that nobody can keep.
import { findWords, type PupilWords } from '../../../learning/pupils/pupil-words.ts';
import { problem, type Problem } from '../../../problems/problem.ts';

const anyOfUs = String.raw`(?:you|any of you|any(?:one|body)(?: here| in (?:this|the|our|your) class| of you)|some(?:one|body) (?:here|in (?:this|the|our|your) class)|who here)`;
const aboutListeners = new RegExp(
  [
    String.raw`\b(?:has|did) (?:this|that|it|(?:something|anything) like (?:this|that)) (?:ever )?happen(?:ed)? to ${anyOfUs}`,
    String.raw`\b(?:have|has|did) (?:${anyOfUs}|anyone|anybody|someone|somebody) ever\b[^.!?]*\b(?:asked|sent|threaten\w*|bullied|upset|scared|secrets?|naked|nude|hurt|shared|messag\w*|met|mean|unkind|rude|nasty|private|camera|touched)\b`,
    String.raw`\b(?:hands? up|put (?:up )?your hands?(?: up)?|raise your hands?|stand up)[^.!?]{0,20}\bif (?:you|someone|somebody|anyone|this|that|it)\b[^.!?]*\b(?:asked|sent|threatened|bullied|upset|scared|secret|naked|nude|happened|hurt|shared|messag\w+|met|pictures?|photos?)\b`,
    String.raw`\bwhat would you do\b`,
  ].join('|'),
  'gi',
);
const vow = String.raw`\bI(?:[’']ll| will)? (?:promise|make sure|swear)(?: you)?(?: that)?`;
const outcome = String.raw`[^.!?]*?(?:\b(?:is|are|will|be|never|stops?|goes|safe)\b|[’'](?:ll|s|re)\b|\bwon[’']t\b)`;
/** A name begins with a capital. */
const promisingSomeone = new RegExp(String.raw`${vow} [A-Z][a-z]+\b${outcome}`, 'g');
const promising = new RegExp(
  [
    String.raw`${vow} (?:it|this|he|she|they|you|we|nobody|no one|everyone|everything)\b${outcome}`,
    String.raw`\b(?:everything|it|all)(?:[’']ll| will|[’']s going to| is going to) (?:all )?be (?:okay|ok|fine|all right|alright|over)(?=[.,;:!?”"]|$| (?:now|soon|again|in the end)\b)`,
    String.raw`\b(?:I|we)(?:[’']ll| will| can) (?:stop|end) (?:it|this|them|him|her) (?:for good|for ever|today|now)\b`,
    String.raw`\b(?:you|he|she|they|nobody|no one) (?:won[’']t|will not|will never) (?:be|get) in(?:to)? (?:any )?trouble\b`,
  ].join('|'),
  'gi',
);

/**
 * Holds what children read together, and what adults in it say, against what is safe to ask and to promise.
 * @param words one page, story, item or lesson
 * @returns a problem for each question about the children themselves in what is read together, and for each promise of how things will end; none for what can be chosen, which may be wrong.
 */
export function checkSpokenOfOthers({ isShared, passages }: PupilWords): Problem[] {
  const told = passages.filter(({ isChoice }) => !isChoice);
  const promised = [...findWords(told, promising), ...findWords(told, promisingSomeone)].filter(
    ({ isNegated }) => !isNegated,
  );
  const asked = isShared ? findWords(told, aboutListeners).filter(({ isNegated }) => !isNegated) : [];
  return [
    ...asked.map(({ passage, words }) => problem('about-listeners', passage.place, { words })),
    ...promised.map(({ passage, words }) => problem('promised-outcome', passage.place, { words })),
  ];
}
