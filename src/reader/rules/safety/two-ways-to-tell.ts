// Owns the rule that a child to whom something has happened is offered more than one way to tell.
import { factIdsIn } from '../../../policy/citing/fact-text.ts';
import { problem, type Problem } from '../../../problems/problem.ts';
import type { BandPage } from '../../../schemas/band-page.ts';
import type { Facts } from '../../../schemas/facts.ts';
import type { DataFile } from '../../parse/data-file.ts';

const notMeant = /(?:n[’']t|\bnot) (?:\w+ )?(?:meant|allowed|supposed)\b/i;
const another = /\b(?:another|someone else|somebody else|one more|(?:a|the) (?:second|next|different))\b/i;

/**
 * Holds "Tell someone" of a band against what a child needs.
 * @param file the band
 * @param facts the facts that it may draw; null when they could not be read
 * @param emergencyFact the id of the number for danger now, which is no helpline; null when the school names none
 * @returns a problem for each thing that is missing.
 */
export function checkWaysToTell(
  { data, placeOf }: DataFile<BandPage>,
  facts: Facts | null,
  emergencyFact: string | null,
): Problem[] {
  const { lead, routes } = data.tell;
  const whole = [lead, ...routes.map(({ text }) => text)].join(' ');
  const drawn = routes.flatMap(({ text }) => factIdsIn(text)).filter((id) => id !== emergencyFact);
  const offers = {
    home: routes.some(({ picture }) => picture === 'home'),
    school: routes.some(({ picture }) => picture === 'school'),
    // A fact that is not there is a fault of its own.
    elsewhere: facts === null || drawn.some((id) => (facts[id]?.kind ?? 'phone') === 'phone'),
    'not meant': notMeant.test(whole),
    another: another.test(whole),
  };
  return (Object.keys(offers) as (keyof typeof offers)[])
    .filter((need) => !offers[need])
    .map((missing) => problem('two-ways-to-tell', placeOf(['tell']), { missing }));
}
