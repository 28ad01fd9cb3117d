// Owns the rule that no child who is told to show, keep or delete a message is left to think that it holds for a nude picture too.
import { findWords, type FoundWords, type PupilWords } from '../../../learning/pupils/pupil-words.ts';
import { problem, type Problem } from '../../../problems/problem.ts';

const nouns = String.raw`(?:messages?|texts?|emails?|DMs?|pictures?|photos?|pics?|images?|selfies?|videos?|clips?|recordings?|chats?|posts?|comments?|words)`;
const named = String.raw`(?:(?:the|a|an|any|all|both|your|his|her|their|that|those|these|every|each)(?: (?:of|the|or))?(?: [\w’'-]+){0,2}? ${nouns}|(?:messages|texts|emails|pictures|photos|screenshots)|everything (?:they|he|she|you|that)|all (?:that )?(?:they|he|she|you)|what (?:it says|(?:they|he|she|you|someone|somebody|people) (?:[\w’']+ )?(?:sent|said|wrote|posted|got|get|send|see|saw)))\b`;
const thing = String.raw`(?:(?:it|them)\b|${named})`;
/** "Keep that in mind" and "keep this promise" are about something else. */
const alone = String.raw`(?:this|that|these|those|everything|anything)(?=[.,;:!?]|$| (?:and|until|till|for now|so|too|there|where)\b)`;
/** "Keep it private", "keep it to yourself" and "keep it off" are about something else. */
const keptThing = String.raw`(?:(?:the|your|those|these|any|all)(?: [\w’'-]+)? (?:messages?|chats?|texts?|words) safe\b|${thing}(?! (?:\w+ )?(?:private|safe|calm|secret|secrets|off|out|up|to|at|short|simple|kind|fun|open|closed|hidden|going|on|in|away|between|from|with|about|friendly|polite|clean|nice)\b)|${alone})`;
/** "People can keep it" tells nobody to. */
const notOthers = String.raw`(?<!\b(?:people|others|else|someone|somebody|anyone|anybody|they|who|viewers|strangers|players?) (?:(?:can|could|may|might|will) )?)`;

const show = String.raw`\b(?:shows?|shown|showing) (?:${thing}|${alone})(?! (?:that|how|where|who|what|you)\b)`;
/** What is looked at with an adult is shown. What somebody does in a story is what that story is about. */
const look = String.raw`\b(?:look (?:at|through) (?:it|them)|(?:look (?:at|through)|read|open|check|go through|scroll through|see) (?:(?:the|that|those|this|these)(?: [\w’'-]+)? ${nouns}|the screen)) (?:together|with|for (?:an?|your|the) (?:adult|grown-up|teacher))\b|\b(?:adults?|grown-ups?|teachers?|parents?|mum|dad|head|DSL|school|we) (?:can|could|may|might|should|must|will|need to|has to|have to|(?:may|will) need to) (?:look (?:at|through)|read|check|watch|go through) (?:${thing}|the screen|your (?:phone|tablet))|\b(?:ask|get) [^.!?,;]{0,30}to (?:look (?:at|through)|read|check|watch) ${thing}`;
const screenshots = String.raw`screen[- ]?(?:shot|grab)s?`;
const captured = String.raw`(?:${thing}|(?:the|your|this|that) (?:screen|tablet|phone|game)|what)`;
const keeping = [
  String.raw`(?<!\b(?:place|way|where|somewhere) to )(?:keeps?|kept|(?:keeps?|get) hold of|hold on ?to|hang on ?to|saves?|saved|stores?|archive|pin|back up|${screenshots}) ${keptThing}`,
  String.raw`(?:takes?|took|grabs?|grabbed|makes?|made|gets?|got|do|use|have) (?:(?:a|some|any|your|more)(?: [\w-]+)? )?${screenshots}\b(?! of (?:your|the|a) (?:[\w-]+ )?(?:score|level|castle|game|build|drawing)\b)`,
  String.raw`${screenshots} (?:can )?helps?\b`,
  String.raw`(?:takes?|took|snaps?|gets?|makes?) (?:(?:a|some) )?(?:photo|picture|pic|snap|video|cop(?:y|ie))s? of ${captured}\b`,
  String.raw`(?:keeps?|makes?|saves?|have|send yourself) (?:(?:a|any|some) )?cop(?:y|ies)\b(?! of (?:your|his|her|their|the) (?:own )?(?:password|drawing|work|poem|story|song|notes|homework|project)\b)`,
  String.raw`(?:keeps?|saves?|get|collect|gather|have) (?:(?:a|the|some|any|your|good) )?(?:proof|evidence|record of ${thing})\b`,
  String.raw`(?:print|photograph|copy|copy and paste|download|record|film|snap|video|scan|bookmark|star)(?: out| off)? (?:${thing}|the screen|what (?:happens|is|[\w’]+ (?:say|send|do)))`,
  String.raw`(?:leaves?|left) (?:${thing}|everything) (?:there|where)\b`,
  String.raw`(?:leaves?|left) (?:${named}|everything) as\b`,
  String.raw`(?:keeps?|leaves?|left) (?:${named} open|(?:${named}|it|them) on (?:the|your|his|her) (?:screen|tablet|phone|computer|device))\b`,
  String.raw`make sure (?:that )?you (?:still )?(?:have|keep) ${thing}`,
  String.raw`(?:put|set) ${thing} aside|(?:send|email|forward|message) ${thing} to yourself`,
  String.raw`(?:it|they|messages?|pictures?|photos?|chats?) (?:is|are|can be) (?:evidence|proof)\b`,
  String.raw`(?:it|they|messages?|pictures?|photos?|chats?) (?:can|could|should|must|may|has to|have to) stay (?:there|where|on)\b`,
  String.raw`(?:put|store) ${thing} (?:somewhere|(?:in|into|on) (?:a|an|the|your) (?:\w+ )?(?:folder|file|album|drive|stick))\b`,
];
const removing = [
  String.raw`(?:deletes?|removes?|wipes?|clears?|erases?|rubs? out|gets? rid of) (?!your (?:own|old)\b)(?:${thing}|${alone})|deletes?(?=[.,;:!?]|$)`,
  String.raw`(?:throws?|throw) ${thing} away`,
  String.raw`lose (?:the|your|those|any) (?:messages?|chats?|pictures?|photos?)`,
];
const told = (parts: readonly string[]): RegExp => new RegExp(String.raw`${notOthers}\b(?:${parts.join('|')})`, 'gi');
const patterns = { show: told([show, look]), keep: told(keeping), remove: told(removing) };

/** Without any of these, what is kept is a lost phone or a drawing. */
const sentThings =
  /\b(?:messages?|pictures?|photos?|pics?|images?|selfies?|videos?|clips?|chats?|posts?|posted|screenshots?|comments?|texts?|emails?|words|screen|online)\b/i;
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
  const kept = find(patterns.keep).filter(({ isNegated }) => !isNegated);
  const shown = find(patterns.show).filter(({ isNegated }) => !isNegated);
  // "Don’t delete it" is "keep it".
  const found = [...shown, ...kept, ...find(patterns.remove)];
  const [first] = [...found].sort((a, b) => passages.indexOf(a.passage) - passages.indexOf(b.passage));
  if (!first) return [];
  const lacksShow = !(aboutBodies.test(whole) && needNotShow.test(whole));
  const lacksOn = kept.length > 0 && !notOn.test(whole);
  if (!lacksShow && !lacksOn) return [];
  return [problem('picture-caveat', first.passage.place, { text: first.sentence, lacksShow, lacksOn })];
}
