// Owns the rule that a lesson says all that a teacher needs when a pupil tells something.
import { factIdsIn, fillFacts } from '../../../policy/citing/fact-text.ts';
import { type Place, problem, type Problem } from '../../../problems/problem.ts';

/**
 * Holds what a lesson says on disclosures against what a teacher needs.
 * @param text `disclosures`, with facts as `{fact:…}`
 * @param place where it stands
 * @param emergencyFact the id of the number for danger now; null when the school names none, and then the word "danger" is enough
 * @returns a problem for each thing that is missing.
 */
export function checkDisclosures(text: string, place: Place, emergencyFact: string | null): Problem[] {
  const ownWords = fillFacts(text, () => ';');
  const says = {
    dsl: /\bDSL\b|designated safeguarding lead/i.test(text),
    deputy: /\bdeput(?:y|ies)\b/i.test(text),
    danger: emergencyFact === null ? /\bdanger\b/i.test(text) : factIdsIn(text).includes(emergencyFact),
    secrecy: /(?:n[’']t|\b(?:not|never))\b[^.!?;]*\bpromis(?:e|ing)\b|\bpromis(?:e|ing) (?:no|nothing)\b/i.test(
      ownWords,
    ),
    showing: /(?:n[’']t|\b(?:not|never))\b[^.!?;]*\b(?:show|shown|see)\b/i.test(ownWords),
  };
  return (Object.keys(says) as (keyof typeof says)[])
    .filter((need) => !says[need])
    .map((missing) => problem('disclosures-incomplete', place, { missing, fact: emergencyFact }));
}
