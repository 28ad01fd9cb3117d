// Owns the rule that children are asked to tell what a picture or message is, and never to show it.
import { findWords, type PupilWords } from '../../../learning/pupils/pupil-words.ts';
import { problem, type Problem } from '../../../problems/problem.ts';

const kin = String.raw`Mum|Mummy|Dad|Daddy|Gran|Granny|Grandma|Grandad|Nan|Nana|Auntie|Miss|Sir`;
const someoneTrusted = String.raw`(?:someone|somebody|anyone|anybody) (?:(?:that |who |whom )?you trust|(?:at|in) (?:school|home)|in charge)`;
const helper = String.raw`(?:(?:an?|the|your|his|her|their|our|another|one more|(?:just |only )?one|any)(?: trusted| other| first| class)? (?:adults?|grown-ups?|teachers?|parents?|carers?|mums?|dads?|mum or dad|gran|grandma|grandad|auntie|uncle|head|DSL|police|helper)|${kin}|${someoneTrusted}|(?:Childline|CEOP))\b`;
const nouns = String.raw`(?:messages?|pictures?|photos?|pics?|images?|videos?|clips?|chats?|posts?|texts?|words|screenshots?)`;
const thing = String.raw`(?:it|them|this|that|what [\w’' ]+?|everything|(?:the|a|any|all|your|his|her|their|that|those|these)(?: [\w’'-]+)? (?:${nouns}|screens?|tablets?|phones?))`;
/** An adult may be shown how a child feels, or the child’s own work. */
const otherThings = String.raw`(?! (?:how|that|where|who|(?:\w+ ){0,2}(?:drawing|game|score|level|settings?|work|sheet|worksheet|board|whiteboard|paper|strip|card|answers?|poster|note)s?\b))`;

/** Grown-ups who would not be sent a picture for fun. */
const trusted = String.raw`(?:(?:an?|the|your|his|her|their|our|another|any)(?: trusted| other| first| class| school)? (?:adults?|grown-ups?|teachers?|parents?|carers?|head|DSL|police|office)|(?:the )?school|Miss|Sir|Childline|CEOP|${someoneTrusted})\b`;
const given = String.raw`(?:it|them|this|that|a copy|copies|(?:the|that|those|these)(?: [\w’'-]+)? ${nouns})`;
const device = String.raw`(?:the|your|his|her|their) (?:tablet|phone|laptop|computer|screen|device)`;

const ownWork = /\b(?:draw|draws|drew|drawn|drawing|writ(?:e|es|ten|ing)|colour|paint|finished|poster|worksheet)\b/i;

const showing = new RegExp(
  [
    String.raw`\b(?:show|shows|showed|shown|showing) ${thing} to (?:[\w’']+ )??(?:${helper}|(?:the )?school\b)`,
    String.raw`\b(?:show|shows|showed|shown|showing)(?: and tell| or tell)? ${helper}${otherThings}`,
    String.raw`\btell or show\b`,
    String.raw`\bshow(?:s|ed|n|ing)? (?:them|him|her|me|us) (?:the|your|that|those|what)(?: [\w’'-]+)? (?:${nouns}|screens?|tablets?|phones?)\b`,
    String.raw`\b(?:have|has|need|needs|must|ought|should)(?: to)? show (?:it|them|(?:the|that|those) ${nouns})(?! (?:that|how|where|who|what|you)\b)`,
    String.raw`\b(?:can|could|may) I (?:please )?show (?:you|it)\b`,
    String.raw`\b(?:can|could|will|would) you (?:please )?show (?:me|us)\b(?! (?:how|where))`,
    String.raw`\b(?:adults?|grown-ups?|teachers?|parents?|Mum|Dad|police|head|DSL|school|we) (?:can|could|may|must|will|should|has|have|needs?|wants? to|(?:may|will|would) (?:need|want|like) to)(?: to)? (?:see|seen) (?:it|them|this|(?:the|that|those|your) ${nouns})\b(?! with\b)`,
    String.raw`\bthey (?:need|have|want|will need|may need) to see (?:it|them|(?:the|that|those|your) ${nouns})\b`,
    String.raw`\b(?:adults?|grown-ups?|teachers?|parents?|they) (?:will|may|might|can|could) ask to (?:see|be shown|look at) (?:it|them|(?:the|that|those|your) (?:${nouns}|phone|tablet))\b`,
    String.raw`\b(?:send|sends|sent|pass|passes|passed|email|emails|text|texts|message|messages|upload|uploads) ${given} (?:on |straight |over )?(?:to|for) ${trusted}`,
    String.raw`\b(?:forward|forwards|forwarded) (?:${given}|the chat) (?:on |straight )?to (?:${trusted}|${helper})`,
    String.raw`\b(?:send|sends|sent|email|emails|text|texts) ${trusted} ${given}`,
    String.raw`\bshares? (?:the|that|those|these)(?: [\w’'-]+)? ${nouns} with ${trusted}`,
    String.raw`\blets? ${helper} (?:(?:see|look at|watch|read|check|scroll through) ${thing}|see(?=[.,;:!?]|$)|have a look|take a look)`,
    String.raw`\blets? (?:them|him|her) (?:see|look at|watch|read) (?:it|them|${thing})(?=[.,;:!?]|$| (?:too|first|so|and)\b)`,
    String.raw`\b(?:hold|turn|tilt)s? (?:up )?${device} (?:up )?(?:so|for) [^.!?]*\b(?:see|look)`,
  ].join('|'),
  'gi',
);

/** As somebody does who was sent something, and not at the end of a lesson or at bedtime. */
const handing = new RegExp(
  String.raw`\b(?:hand|hands|handed|give|gives|gave|pass|passes|passed|bring|brings|take|takes) (?:(?:${device}|it) (?:over |straight )?to (?:${helper}|(?:the )?school\b)|${device} (?:straight )?to the office\b|${helper} ${device})|\b(?:go|run|come) to ${helper} with ${device}|\blets? ${helper} (?:take|have|hold) ${device}|\bhands? (?:over ${device}|${device} (?:over|in))\b`,
  'gi',
);
const handedIn = /\b(?:bedtime|bed|night|tea|dinner|charge[rd]?|end|finished|turn|home time|safe place|look after)\b/i;
const sentThings = /\b(?:messages?|pictures?|photos?|images?|videos?|clips?|chats?|posts?|texts?|screenshots?)\b/i;

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
