// Owns what the search table is told of danger: the situations of the page of help, and those who help as small cards.
import { fillAllFacts } from '../policy/citing/fact-text.ts';
import { pickRoutes, type ShownRoute } from '../policy/report/shown-route.ts';
import { formatDate } from '../policy/dates.ts';
import { contentKinds } from '../schemas/content-kinds.ts';
import type { Fact } from '../schemas/facts.ts';
import type { UrgentCard, UrgentTable } from '../search/urgent-table.ts';
import { addressOf } from './address.ts';
import { reportPage } from './report.ts';

/** What is said of a fact that was not seen at its source. */
const sureness: Record<Fact['confidence'], string | null> = {
  'primary-text': null,
  'secondary-sources': 'as several other sources say',
  unconfirmed: 'to be confirmed',
};

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
    const unsure = drawn.flatMap(({ confidence }) => sureness[confidence] ?? []);
    const seen = drawn.map(({ verifiedOn }) => verifiedOn).sort()[0];
    return unsure.at(-1) ?? (seen === undefined ? undefined : `verified in ${formatDate(seen)}`);
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
