// Owns what the search table is told of danger: the situations of the page of help, and those who help as small cards.
import { fillAllFacts } from '../policy/citing/fact-text.ts';
import { packDanger } from '../search/danger-model.ts';
import { learnDanger } from '../search/learn-danger.ts';
import { formatVerified } from '../policy/citing/fact-words.ts';
import { pickRoutes, type ShownRoute } from '../policy/report/shown-route.ts';
import { contentKinds } from '../schemas/content-kinds.ts';
import { confidence } from '../schemas/fields.ts';
import { sayCard } from '../search/packed-table.ts';
import type { SearchRecord } from '../search/table.ts';
import type { UrgentCard, UrgentTable } from '../search/urgent-table.ts';
import { addressOf } from './address.ts';
import { theContent } from './content.ts';
import { type ReportPage, reportPage } from './report.ts';

/**
 * Gathers what tells danger, and who helps.
 * @returns the situations that a question can tell, with only the cards that they name. Throws when there is no current version.
 */
export async function urgentTable(): Promise<UrgentTable> {
  const page = await reportPage();
  const { urgent, routes, sources } = page;
  const { facts } = sources;
  const draw = <T>(content: T): T => fillAllFacts(content, (id) => facts[id]?.value ?? '');
  const { urgentExamples: examples } = await theContent();
  const examplesOf = (id: string): string[] => examples.situations[id] ?? [];
  const told = urgent.situations.filter(
    ({ id, words, phrasings, alone = [] }) =>
      words.length + phrasings.length + alone.length + examplesOf(id).length > 0,
  );
  const learnt =
    examples.ordinary.length === 0
      ? null
      : learnDanger({ situations: told.map(({ id }) => examplesOf(id)), ordinary: examples.ordinary });
  const shown = pickRoutes(routes, [...new Set(told.flatMap((situation) => situation.routes))]);
  return draw({
    cards: shown.map((route) => makeCard(route, sureOf(route, page))),
    situations: told.map(({ id, page, words, phrasings, alone, routes: names }) => ({
      url: addressOf(`${contentKinds.report.address}#${id}`),
      // A page elsewhere has no record that could lead.
      ...(page?.startsWith('/') ? { page: addressOf(page) } : {}),
      cards: names.map((name) => shown.findIndex((route) => route.name === name)).filter((place) => place >= 0),
      words,
      phrasings,
      ...(alone === undefined ? {} : { alone }),
    })),
    alike: urgent.alike ?? [],
    innocent: urgent.innocent ?? [],
    ...(learnt === null ? {} : { learnt: packDanger(learnt) }),
  });
}

function sureOf({ name }: ShownRoute, { urgent, sources }: ReportPage): string | undefined {
  const { contact, facts = [] } = urgent.routes[name] ?? {};
  if (contact !== undefined) return sources.contactsCaveat ?? undefined;
  const drawn = facts.flatMap((id) => sources.facts[id] ?? []);
  const least = drawn.sort((a, b) => doubts.indexOf(b.confidence) - doubts.indexOf(a.confidence))[0];
  return least && formatVerified(least);
}

/** From sure to unsure. */
const doubts = confidence.options;

/**
 * Makes the records of those who help.
 * @returns one record for each route of the page of help at its place there: who it is, what to call, when; found by its facts and its role too. Throws when there is no current version.
 */
export async function routeRecords(): Promise<SearchRecord[]> {
  const page = await reportPage();
  const { urgent, routes, sources } = page;
  const draw = <T>(content: T): T => fillAllFacts(content, (id) => sources.facts[id]?.value ?? '');
  return routes
    .filter(({ ways, instead }) => ways.length > 0 || instead !== null)
    .map((route) => {
      const { contact, facts = [] } = urgent.routes[route.name] ?? {};
      const card = draw(makeCard(route, sureOf(route, page)));
      const { url, title } = card;
      const role = sources.school.contacts[contact ?? '']?.title ?? '';
      const said = [...facts.flatMap((id) => sources.facts[id]?.about ?? []), role];
      const { people = [] } = sources.school.contacts[contact ?? ''] ?? {};
      return {
        url,
        kind: 'report',
        audiences: [],
        number: null,
        title,
        text: sayCard(card),
        said: said.filter((text) => text !== '').map((text) => draw(text)),
        names: [route.name.replaceAll('-', ' '), ...people, ...people.flatMap((person) => person.split(' '))],
      };
    });
}

function makeCard(
  { name, title, role, ways, instead, hours, about }: ShownRoute,
  sure: string | undefined,
): UrgentCard {
  // Who can be called needs no explaining; somebody whom one meets does.
  const said = ways.length > 0 ? role : (instead ?? about);
  return {
    url: addressOf(`${contentKinds.report.address}#who-${name}`),
    title,
    ways: [
      ...(said === null ? [] : [{ text: said }]),
      ...ways.map(({ words: text, href }) => (href === null ? { text } : { text, href })),
    ],
    ...(hours === null ? {} : { hours }),
    ...(sure === undefined || ways.length === 0 ? {} : { sure }),
  };
}
