// Owns the rule that a child to whom something has happened is offered more than one way to tell.
import { factIdsIn } from '../../../policy/citing/fact-text.ts';
import { problem, type Problem } from '../../../problems/problem.ts';
import type { BandPage } from '../../../schemas/band-page.ts';
import type { Facts } from '../../../schemas/facts.ts';
import type { Urgent } from '../../../schemas/urgent.ts';
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
    danger: emergencyFact === null || routes.some(({ text }) => factIdsIn(text).includes(emergencyFact)),
    'not meant': notMeant.test(whole),
    another: another.test(whole),
  };
  return (Object.keys(offers) as (keyof typeof offers)[])
    .filter((need) => !offers[need])
    .map((missing) => problem('two-ways-to-tell', placeOf(['tell']), { on: 'pages', missing, fact: emergencyFact }));
}

/**
 * Holds the page of help against what a child needs.
 * @param file the page of help
 * @param facts as above
 * @param emergencyFact as above
 * @returns a problem for each thing that the child's part lacks, and for each situation of a child whose ways all end at school, or of which none leads there.
 */
export function checkUrgentWays(
  { data: { askers, routes, situations }, placeOf }: DataFile<Urgent>,
  facts: Facts | null,
  emergencyFact: string | null,
): Problem[] {
  const listOffers = (
    names: readonly string[],
    texts: readonly string[],
  ): Record<'home' | 'school' | 'elsewhere', boolean> => {
    const ways = names.flatMap((name) => routes[name] ?? []);
    const whole = [...texts, ...ways.flatMap(({ title, about = '' }) => [title, about])].join(' ');
    const drawn = [...ways.flatMap((way) => way.facts ?? []), ...texts.flatMap(factIdsIn)];
    return {
      home: /\bhome\b/i.test(whole),
      school: /\b(?:at|in) school\b/i.test(whole) || ways.some(({ contact }) => contact !== undefined),
      elsewhere: drawn.some((id) => id !== emergencyFact && (facts?.[id]?.kind ?? 'phone') === 'phone'),
    };
  };
  const ofChild = askers.flatMap(({ who, say, routes: names }, index) => {
    if (who !== 'child') return [];
    const whole = [say, ...names.flatMap((name) => routes[name]?.about ?? [])].join(' ');
    const offers = { ...listOffers(names, [say]), 'not meant': notMeant.test(whole), another: another.test(whole) };
    return (Object.keys(offers) as (keyof typeof offers)[])
      .filter((need) => !offers[need])
      .map((missing) => problem('two-ways-to-tell', placeOf(['askers', index]), { on: 'help', missing, fact: null }));
  });
  const ofSituations = situations.flatMap(({ askers: whose, title, say, steps = [], routes: names }, index) => {
    if (!whose.includes('child')) return [];
    const offers = listOffers(names, [say, ...steps]);
    const lacks = offers.school ? (offers.home || offers.elsewhere ? null : 'elsewhere') : 'school';
    if (lacks === null) return [];
    return [problem('two-ways-to-tell', placeOf(['situations', index]), { on: title, missing: lacks, fact: null })];
  });
  return [...ofChild, ...ofSituations];
}
