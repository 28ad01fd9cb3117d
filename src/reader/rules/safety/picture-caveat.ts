// Owns the rule that no child who is told to show, keep or delete a message is left to think that it holds for a nude picture too.
import { findWords, type FoundWords, type PupilWords } from '../../../learning/pupils/pupil-words.ts';
import { problem, type Problem } from '../../../problems/problem.ts';

const thing = String.raw`(?:it|them|(?:the|a|an|any|all|your|his|her|their|that|those|these|every|each)(?: (?:of|the))?(?: [\w’'-]+)? (?:messages?|pictures?|photos?|images?|videos?|chats?|posts?|words)|(?:messages|pictures|photos|screenshots))\b`;
/** "Keep it private", "keep it to yourself" and "keep it off" are about something else. */
const keptThing = String.raw`${thing}(?! (?:\w+ )?(?:private|safe|calm|secret|secrets|off|out|up|to|at|short|simple|kind|fun|open|closed|hidden|going|on|in|away|between|from|with)\b)`;
/** "People can keep it" tells nobody to. */
const notOthers = String.raw`(?<!\b(?:people|others|else|someone|somebody|anyone|anybody|they|who|viewers|strangers|players?) (?:(?:can|could|may|might|will) )?)`;

const show = new RegExp(
  String.raw`${notOthers}\b(?:shows?|shown|showing) ${thing}(?! (?:that|how|where|who|what|you)\b)`,
  'gi',
);
const keeping = [
  String.raw`(?<!\b(?:place|way|where|somewhere) to )(?:keeps?|kept|saves?|saved|screenshots?) ${keptThing}`,
  String.raw`(?:takes?|took|grabs?|grabbed|makes?|made|gets?|got) (?:(?:a|some|any|your|more) )?screenshots?\b`,
  String.raw`(?:takes?|took) a (?:photo|picture) of (?:it|the screen|the (?:messages?|chat))\b`,
  String.raw`(?:keeps?|makes?|saves?) (?:(?:a|any|some) )?cop(?:y|ies)\b(?! of (?:your|his|her|their|the) (?:password|drawing|work)\b)`,
  String.raw`(?:print|photograph|copy|download|record)(?: out)? ${thing}`,
  String.raw`(?:leaves?|left) ${thing} (?:there|where)\b`,
];
const keep = new RegExp(String.raw`${notOthers}\b(?:${keeping.join('|')})`, 'gi');
const remove = new RegExp(String.raw`${notOthers}\bdeletes? ${thing}`, 'gi');

/** Without any of these, what is kept is a lost phone or a drawing. */
const sentThings =
  /\b(?:messages?|pictures?|photos?|images?|videos?|chats?|posts?|posted|screenshots?|comments?|texts?|words|screen|online)\b/i;
const aboutBodies =
  /private parts|(?:pictures?|photos?) of (?:a|your|his|her|their|someone[’']s|somebody[’']s) body|\bnudes?\b|\bnaked\b/i;
const needNotShow =
  /(?:n[’']t|\b(?:not|never|no need to|nobody has to|nobody needs to))(?: \w+){0,2} (?:show|be shown)\b/i;
const notOn =
  /(?:n[’']t|\b(?:not|never|nobody|no one))\b[^.!?;]*\b(?:send|sends|sent|pass|passes|passed|share|shares|shared|forward)\b|\b(?:pass|passes|passed|send|sends|sent) (?:it|them) to nobody\b/i;

/**
 * Holds what children read against the caveat on pictures of private parts.
 * @param words one page, story, item or lesson
 * @returns at most one problem, at the first sentence that tells to show, keep or delete something; none where the same text says that a picture of private parts need not be shown and, for what is kept, is not sent on.
 */
export function checkPictureCaveat({ passages }: PupilWords): Problem[] {
  const whole = passages.map(({ text }) => text).join(' ');
  if (!sentThings.test(whole)) return [];
  // A question tells nobody to do anything, and a password or a drawing is kept another way.
  const find = (pattern: RegExp): FoundWords[] =>
    findWords(passages, pattern).filter(
      ({ sentence, passage }) => !sentence.endsWith('?') && !/\b(?:passwords?|draw\w*)\b/i.test(passage.text),
    );
  const kept = find(keep).filter(({ isNegated }) => !isNegated);
  const shown = find(show).filter(({ isNegated }) => !isNegated);
  // "Don’t delete it" is "keep it".
  const told = [...shown, ...kept, ...find(remove)];
  const [first] = [...told].sort((a, b) => passages.indexOf(a.passage) - passages.indexOf(b.passage));
  if (!first) return [];
  const lacksShow = !(aboutBodies.test(whole) && needNotShow.test(whole));
  const lacksOn = kept.length > 0 && !notOn.test(whole);
  if (!lacksShow && !lacksOn) return [];
  return [problem('picture-caveat', first.passage.place, { text: first.sentence, lacksShow, lacksOn })];
}
