// Owns what a reader is shown of a way to somebody who helps: names, numbers and pages, from the school's contacts and its facts.
import type { Fact, Facts } from '../../schemas/facts.ts';
import type { School } from '../../schemas/school.ts';
import type { Urgent } from '../../schemas/urgent.ts';
import { factIdsIn } from '../citing/fact-text.ts';
import { dialAddress } from '../version/contacts.ts';

/** One thing to call, to write to or to open; words alone where there is nothing to follow. */
export interface Way {
  kind: 'phone' | 'email' | 'website' | 'text';
  words: string;
  /** What a link leads to; null for words. */
  href: string | null;
}

/** A route as it is drawn. */
export interface ShownRoute {
  name: string;
  title: string;
  /** The role and the people who have it, such as "Headteacher, Marigold Thistlewood"; null where the title says it all. */
  role: string | null;
  /** What to call first, numbers before addresses; empty for somebody whom one meets. */
  ways: Way[];
  /** What stands there while the school has named nobody; null otherwise. */
  instead: string | null;
  /** May draw facts. */
  hours: string | null;
  /** True when the hours draw a fact that nobody has confirmed. */
  areHoursUnsure: boolean;
  /** May draw facts. */
  about: string | null;
}

/**
 * Gathers what is shown of each route.
 * @param routes the routes by name
 * @param from the school, and all facts
 * @returns the routes in their order; a role or a fact that does not exist adds nothing
 */
export function showRoutes(routes: Urgent['routes'], from: { school: School; facts: Facts }): ShownRoute[] {
  return Object.entries(routes).map(([name, { title, contact, facts = [], hours = null, about = null }]) => {
    const reached = contact === undefined ? null : showContact(contact, title, from.school);
    const unsure = factIdsIn(hours ?? '').some((id) => from.facts[id]?.confidence === 'unconfirmed');
    return {
      name,
      title,
      role: reached?.role ?? null,
      ways: [...(reached?.ways ?? []), ...facts.flatMap((id) => showFact(from.facts[id]))],
      instead: reached?.instead ?? null,
      hours,
      areHoursUnsure: unsure,
      about,
    };
  });
}

/**
 * Chooses the routes of a list.
 * @param shown every route of the page
 * @param names the names in order
 * @returns those routes in that order; unknown names are passed over
 */
export function pickRoutes(shown: readonly ShownRoute[], names: readonly string[]): ShownRoute[] {
  return names.flatMap((name) => shown.find((route) => route.name === name) ?? []);
}

function showContact(role: string, title: string, school: School): Pick<ShownRoute, 'role' | 'ways' | 'instead'> {
  const contact = school.contacts[role];
  if (contact === undefined) return { role: null, ways: [], instead: null };
  const { people = [], phone, email, whileEmpty } = contact;
  const { dsl } = school.contacts;
  const isDsl = role !== 'dsl' && people.length > 0 && people.join() === dsl.people?.join();
  const names = people.join(' or ') + (isDsl ? ', who is also the DSL' : '');
  // "The headteacher" and "Headteacher" say the same.
  const isSaid = title.toLowerCase().endsWith(contact.title.toLowerCase());
  const said = [...(isSaid ? [] : [contact.title]), ...(names === '' ? [] : [names])].join(', ');
  const isMissing = people.length === 0 && phone === undefined && email === undefined;
  return {
    role: said === '' ? null : said,
    ways: [
      ...(phone === undefined ? [] : [{ kind: 'phone' as const, words: phone, href: dialAddress(phone) }]),
      ...(email === undefined ? [] : [{ kind: 'email' as const, words: email, href: `mailto:${email}` }]),
    ],
    instead: isMissing ? (whileEmpty ?? 'ask the school office') : null,
  };
}

function showFact(fact: Fact | undefined): Way[] {
  if (fact === undefined) return [];
  const { kind, value, address } = fact;
  const href = { phone: dialAddress(value), website: address, text: null }[kind];
  return [{ kind, words: value, href }];
}
