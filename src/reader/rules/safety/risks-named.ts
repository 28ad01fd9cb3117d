// Owns the rules that the pages of a band name the sharpest risks, and that what speaks of blackmail says all that a child needs then.
import type { PupilWords } from '../../../learning/pupils/pupil-words.ts';
import { type Place, problem, type Problem } from '../../../problems/problem.ts';
import type { Band } from '../../../schemas/bands.ts';

const risks = {
  picture: /\bask\w*\b[^.!?]*\bprivate parts\b/i,
  camera: /\b(?:camera|video call|live)\b/i,
  secret: /\bsecrets?\b/i,
  threat: /\b(?:blackmail|threat\w*)\b/i,
};

/**
 * Looks for the risks that children of an age meet and seldom speak of.
 * @param pages what the pages about what has happened say, in all
 * @param band who reads them; nothing on threats is asked for the youngest
 * @param place where their band is written
 * @returns one notice that names what no page speaks of; empty when each has a place, or there is no such page.
 */
export function checkRisksNamed(pages: readonly string[], band: Band, place: Place): Problem[] {
  if (pages.length === 0) return [];
  const missing = (Object.keys(risks) as (keyof typeof risks)[]).filter(
    (risk) => !(risk === 'threat' && band === '5-7') && !pages.some((page) => risks[risk].test(page)),
  );
  return missing.length === 0 ? [] : [problem('risk-unnamed', place, { missing })];
}

const blackmail = /\bblackmail/i;
const threat = /\bthreat(?:s|en|ens|ened|ening)?\b/i;
const whatFor = /\b(?:pictures?|photos?|videos?|share|money|pay)\b/i;
const not = String.raw`(?:n[’']t|\b(?:not|never|stop|nobody))\b[^.!?;]*`;
const steps = {
  answer: new RegExp(String.raw`${not}\b(?:answer\w*|repl(?:y|ying)|writ(?:e|ing) back)\b`, 'i'),
  pay: new RegExp(String.raw`${not}\b(?:pay\w*|money)\b`, 'i'),
  send: new RegExp(String.raw`${not}\bsend\w*\b`, 'i'),
  tell: /\btell\b/i,
  fault: /\b(?:fault|to blame|in the wrong|not you)\b/i,
};

/**
 * Holds what children read about blackmail against what helps.
 * @param words one page, or one situation of the page of help
 * @returns one problem that names what is missing; none for what does not speak of threats with pictures or for money, and for stories, in which it comes step by step.
 */
export function checkThreats({ isHappened, passages }: PupilWords): Problem[] {
  const whole = passages.map(({ text }) => text).join(' ');
  const first = passages.find(({ text }) => blackmail.test(text) || (threat.test(text) && whatFor.test(text)));
  if (!isHappened || !first) return [];
  const missing = (Object.keys(steps) as (keyof typeof steps)[]).filter((step) => !steps[step].test(whole));
  return missing.length === 0 ? [] : [problem('threat-steps', first.place, { missing })];
}
