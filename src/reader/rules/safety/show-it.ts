// Owns the rule that children are asked to tell what a picture or message is, and never to show it.
import { findWords, type PupilWords } from '../../../learning/pupils/pupil-words.ts';
import { problem, type Problem } from '../../../problems/problem.ts';

const helper = String.raw`(?:(?:an?|the|your|his|her|their|our|another|one more|any)(?: trusted| other| first)? (?:adults?|grown-ups?|teachers?|parents?|carers?|mums?|dads?|mum or dad|gran|head|DSL)|Mum|Mummy|Dad|Daddy|Gran|Granny|Grandma|Grandad|Nan|Nana|Auntie|Miss|Sir)\b`;
const thing = String.raw`(?:it|them|this|that|what [\w’' ]+?|(?:the|a|any|all|your|his|her|their|that|those|these)(?: [\w’'-]+)? (?:messages?|pictures?|photos?|images?|videos?|chats?|posts?|words|screens?|tablets?|phones?))`;
/** An adult may be shown how a child feels, or the child’s own work. */
const otherThings = String.raw`(?! (?:how|that|where|who|(?:\w+ )?(?:drawing|work|sheet|worksheet|board|whiteboard|paper|strip|card|answers?|poster|note)s?\b))`;

/** Grown-ups who would not be sent a picture for fun. */
const trusted = String.raw`(?:(?:an?|the|your|his|her|their|our|another|any)(?: trusted| other| first)? (?:adults?|grown-ups?|teachers?|parents?|carers?|head|DSL)|(?:the )?school|Miss|Sir)\b`;
const given = String.raw`(?:it|them|this|that|(?:the|that|those|these)(?: [\w’'-]+)? (?:messages?|pictures?|photos?|images?|videos?|chats?|posts?|words|screenshots?))`;
const device = String.raw`(?:the|your|his|her|their) (?:tablet|phone|laptop|computer|screen|device)`;

const ownWork = /\b(?:draw|draws|drew|drawn|drawing|writ(?:e|es|ten|ing)|colour|paint|finished|poster|worksheet)\b/i;

const showing = new RegExp(
  [
    String.raw`\b(?:show|shows|showed|shown|showing) ${thing} to (?:[\w’']+ )??(?:${helper}|(?:the )?school\b)`,
    String.raw`\b(?:show|shows|showed|shown|showing) ${helper}${otherThings}`,
    String.raw`\bshow(?:s|ed|n|ing)? (?:them|him|her|me|us) (?:the|your|that|those|what)(?: [\w’'-]+)? (?:messages?|pictures?|photos?|chats?|videos?|screens?|tablets?|phones?)\b`,
    String.raw`\b(?:can|could|may) I (?:please )?show (?:you|it)\b`,
    String.raw`\b(?:can|could|will|would) you (?:please )?show (?:me|us)\b(?! (?:how|where))`,
    String.raw`\b(?:adults?|grown-ups?|teachers?|parents?|Mum|Dad) (?:can|could|may|must|will|has|have|needs? to|may need to)(?: to)? (?:see|seen) (?:it|them|the (?:messages?|pictures?|photos?))\b`,
    String.raw`\b(?:send|sends|sent|forward|forwards|forwarded|pass|passes|passed|email|emails|text|texts) ${given} (?:on |straight |over )?to ${trusted}`,
    String.raw`\b(?:send|sends|sent|email|emails|text|texts) ${trusted} ${given}`,
    String.raw`\blets? ${helper} (?:see|look at|watch) ${thing}`,
  ].join('|'),
  'gi',
);

/** As somebody does who was sent something, and not at the end of a lesson or at bedtime. */
const handing = new RegExp(
  String.raw`\b(?:hand|hands|handed|give|gives|gave|pass|passes|passed|bring|brings|take|takes) (?:${device} (?:over |straight )?to (?:${helper}|(?:the )?school\b)|${helper} ${device})`,
  'gi',
);
const handedIn = /\b(?:bedtime|bed|night|tea|dinner|charge[rd]?|end|finished|turn|home time|safe place|look after)\b/i;
const sentThings = /\b(?:messages?|pictures?|photos?|images?|videos?|chats?|posts?)\b/i;

/**
 * Holds what children read against telling instead of showing.
 * @param words one page, story, item or lesson
 * @returns a problem for each sentence in which a child shows, sends or hands something to an adult, or an adult asks to see it; none where it says that nobody has to.
 */
export function checkShowing({ passages, isHappened }: PupilWords): Problem[] {
  const isSent = isHappened || passages.some(({ text }) => sentThings.test(text));
  const handed = isSent ? findWords(passages, handing).filter(({ sentence }) => !handedIn.test(sentence)) : [];
  return [...findWords(passages, showing), ...handed]
    .filter(({ isNegated, passage }) => !isNegated && !ownWork.test(passage.text))
    .map(({ passage, words }) => problem('show-it', passage.place, { words }));
}
