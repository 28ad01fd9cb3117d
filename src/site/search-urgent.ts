// Owns what the search table is told of danger: the situations of the page of help, and those who help as small cards.
import { fillAllFacts } from '../policy/citing/fact-text.ts';
import { formatVerified } from '../policy/citing/fact-words.ts';
import { pickRoutes, type ShownRoute } from '../policy/report/shown-route.ts';
import { contentKinds } from '../schemas/content-kinds.ts';
import { confidence } from '../schemas/fields.ts';
import type { UrgentCard, UrgentTable } from '../search/urgent-table.ts';
import { addressOf } from './address.ts';
import { reportPage } from './report.ts';

/**
 * Gathers what tells danger, and who helps.
 * @returns the situations that a question can tell, with only the cards that they name. Throws when there is no current version.
 */
export async function urgentTable(): Promise<UrgentTable> {
  const { urgent, routes, sources } = await reportPage();
  const { facts, contactsCaveat } = sources;
  const draw = <T>(content: T): T => fillAllFacts(content, (id) => facts[id]?.value ?? '');
  const told = urgent.situations.filter(({ words, phrasings }) => words.length + phrasings.length > 0);
  const shown = pickRoutes(routes, [...new Set(told.flatMap((situation) => situation.routes))]);
  const sureOf = ({ name }: ShownRoute): string | undefined => {
    const { contact, facts: ids = [] } = urgent.routes[name] ?? {};
    if (contact !== undefined) return contactsCaveat ?? undefined;
    const drawn = ids.flatMap((id) => facts[id] ?? []);
    const least = drawn.sort((a, b) => doubts.indexOf(b.confidence) - doubts.indexOf(a.confidence))[0];
    return least && formatVerified(least);
  };
  return draw({
    cards: shown.map((route) => makeCard(route, sureOf(route))),
    situations: told.map(({ id, page, words, phrasings, routes: names }) => ({
      url: addressOf(`${contentKinds.report.address}#${id}`),
      ...(page === undefined ? {} : { page: page.startsWith('/') ? addressOf(page) : page }),
      cards: names.map((name) => shown.findIndex((route) => route.name === name)).filter((place) => place >= 0),
      words,
      phrasings,
    })),
    alike: urgent.alike ?? [],
  });
}

/** From sure to unsure. */
const doubts = confidence.options;

function makeCard({ title, role, ways, instead, hours, about }: ShownRoute, sure: string | undefined): UrgentCard {
  // Who can be called needs no explaining; somebody whom one meets does.
  const said = ways.length > 0 ? role : (instead ?? about);
  return {
    title,
    ways: [
      ...(said === null ? [] : [{ text: said }]),
      ...ways.map(({ words: text, href }) => (href === null ? { text } : { text, href })),
    ],
    ...(hours === null ? {} : { hours }),
    ...(sure === undefined || ways.length === 0 ? {} : { sure }),
  };
}
