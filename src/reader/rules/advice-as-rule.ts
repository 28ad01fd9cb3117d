// Owns the rule that what the policy only advises is not told as a rule, however it is worded.
import type { CitedPassage } from '../../policy/citing/citations.ts';
import type { ClauseInPlace } from '../../policy/version/walk.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import { quote } from '../../problems/wording.ts';

/** Lists whose items read as duties. */
const duties = ['KeyPoints', 'Do', 'DoNot', 'AskFirst'];

/** A clause that advises: "are advised", "are encouraged", "we recommend". Whom the DSL advises is another matter. */
const advises = new RegExp(
  [
    String.raw`(?<!\bas )\badvised(?! of\b)`,
    String.raw`\bencouraged\b`,
    String.raw`\b(?:is|are|be|being|strongly|highly) recommended\b`,
    String.raw`\b(?:we|school|policy|trust|governors) (?:strongly |also |would )?(?:advise|encourage|recommend)s?\b`,
    String.raw`\badvisable\b`,
  ].join('|'),
  'i',
);

/** What children are advised does not say what the adults beside them do; in a list it is still no duty. */
const toChildren = /\b(?:pupils?|learners?|students?|child(?:ren)?)\b[^.!?]*$/i;

/** Words that say that something is advice; advice that somebody takes or gets is not. */
const saysAdvice = new RegExp(
  [
    String.raw`(?<!\bha(?:s|ve|d) )\badvised(?! of\b)`,
    String.raw`(?<!\b(?:DSL|head|headteacher|LADO|who|deputy|deputy\)) )\badvis(?:es|ing)\b`,
    String.raw`\b(?:encourag|recommend)\w+|\badvisable\b`,
    String.raw`(?<!\b(?:take|takes|get|gets|ask for|asks for|seek|seeks|seeking|need|without|for|more|further|outside) )\badvice\b(?! (?:service|line|form|from)\b)`,
  ].join('|'),
  'i',
);

const people =
  '(?:you|we|I|they|people|nobody|no one|staff|governors|volunteers|visitors|parents|carers|pupils|children)';

/** Words that make a rule of what they stand beside. */
const obliges = new RegExp(
  [
    String.raw`\bmust(?:n['’]t)?\b`,
    String.raw`\b(?:shall|forbid\w*|forbade|prohibit\w*|bans?|banned|ruled out|compulsory|mandatory|obligatory|obliged)\b`,
    String.raw`\bnever\b(?! (?:too|mind|been|knew|know)\b)`,
    String.raw`(?:\bnot|\b\w+n['’]t) (?:be )?(?:allowed|permitted|acceptable|okay|OK)\b`,
    String.raw`\b${people} (?:may not|can ?not|can['’]t)\b(?! (?:be|know|see|have|notice|want|need|like|feel|remember|think|tell)\b)`,
    String.raw`(?<!\bnot |n['’]t |\bto )\b(?:have|has|had) to\b`,
    String.raw`(?<!\bas )\brequire[sd]\b`,
    String.raw`(?:^|[.!?:;,]\s+|\b(?:and|but|so|I|staff) )(?:do not|don['’]t)\b`,
    String.raw`\bI (?:will not|won['’]t)\b`,
    String.raw`\b(?:am|are|is) not to\b|\bmay only\b|\bagainst the rules?\b`,
    String.raw`\b(?:under|in) no circumstances\b|\bon no account\b|\bat no time\b|\bwithout exception\b`,
  ].join('|'),
  'i',
);
const rules = /\brules?\b/i;

/**
 * Holds a passage against the clauses that it cites.
 * @param passage words beside clauses; what children are advised is told to them as it is, so theirs is passed over
 * @param clauses the clauses, with those around them, whose words count as theirs
 * @returns a problem where a clause advises, and the passage makes a rule of it without saying that it is advice; at most one.
 */
export function checkAdvice(passage: CitedPassage, clauses: readonly ClauseInPlace[]): Problem[] {
  const { text, under = [], isForPupils, place } = passage;
  if (isForPupils || [text, ...under].some((words) => saysAdvice.test(words))) return [];
  const how = tellsAsRule(passage);
  if (how === null) return [];
  for (const { clause, parents } of clauses) {
    const advice = findAdvice([clause, ...parents], isDuty(passage));
    if (advice !== null) return [problem('advice-as-rule', place, { text, how, clause: clause.id, advice })];
  }
  return [];
}

function isDuty({ within }: CitedPassage): boolean {
  return within !== null && duties.includes(within);
}

/** The word by which a clause, or one around it, advises; null where none does, or where it is children whom it advises. */
function findAdvice(parts: readonly { text: string }[], isAnybody: boolean): string | null {
  for (const { text } of parts) {
    const found = advises.exec(text);
    if (found) return isAnybody || !toChildren.test(text.slice(0, found.index)) ? found[0] : null;
  }
  return null;
}

/** What makes a rule of a passage, in words for a message; null where nothing does. */
function tellsAsRule(passage: CitedPassage): string | null {
  const { text, within, under = [] } = passage;
  if (isDuty(passage)) return `stands in <${within}> as a rule`;
  const [word] = obliges.exec(text) ?? [];
  if (word !== undefined) return `says "${word.replace(/^[^\p{L}]+/u, '')}"`;
  const above = under.find((words) => obliges.test(words) || rules.test(words));
  return above === undefined ? null : `stands under "${quote(above)}"`;
}
