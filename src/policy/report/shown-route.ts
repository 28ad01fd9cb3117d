// Owns what a reader is shown of a way to somebody who helps: names, numbers and pages, from the school's contacts and its facts.
import type { Fact, Facts } from '../../schemas/facts.ts';
import type { School } from '../../schemas/school.ts';
import type { Urgent } from '../../schemas/urgent.ts';
import { factAddress } from '../citing/fact-link.ts';
import { factIdsIn } from '../citing/fact-text.ts';
import { headConcernRole, needNotSayWhy } from '../contacts/head-concern.ts';
import { isRoleSaid } from '../contacts/role-words.ts';
import { dialAddress, formatContactsState } from '../version/contacts.ts';

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
  /** What to do while the school gives no number and no address; null otherwise. */
  instead: string | null;
  /** How sure the contact is, such as "confirmed in March 2027"; null for what is no contact with a name, a number or an address. */
  state: string | null;
  /** May draw facts. */
  hours: string | null;
  /** True when the hours draw a fact that nobody has confirmed. */
  areHoursUnsure: boolean;
  /** May draw facts. */
  about: string | null;
}

/** What routes are drawn from. */
export interface RouteSources {
  school: School;
  facts: Facts;
  /** Roles that are no longer as the version that published them. */
  changedRoles: ReadonlySet<string>;
}

/**
 * Gathers what is shown of each route.
 * @param routes the routes by name
 * @param from what they are drawn from
 * @returns the routes in their order; a role or a fact that does not exist adds nothing
 */
export function showRoutes(routes: Urgent['routes'], from: RouteSources): ShownRoute[] {
  return Object.entries(routes).map(([name, { title, contact, facts = [], hours = null, about = null }]) => {
    const reached = contact === undefined ? null : showContact(contact, title, from);
    const unsure = factIdsIn(hours ?? '').some((id) => from.facts[id]?.confidence === 'unconfirmed');
    return {
      name,
      title,
      role: reached?.role ?? null,
      ways: [...(reached?.ways ?? []), ...facts.flatMap((id) => showFact(from.facts[id]))],
      instead: reached?.instead ?? null,
      state: reached?.state ?? null,
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

function showContact(
  role: string,
  title: string,
  { school, changedRoles }: RouteSources,
): Pick<ShownRoute, 'role' | 'ways' | 'instead' | 'state'> | null {
  const contact = school.contacts[role];
  if (contact === undefined) return null;
  const { people = [], phone, email, whileEmpty } = contact;
  const { dsl } = school.contacts;
  const isDsl = role !== 'dsl' && people.length > 0 && people.join() === dsl.people?.join();
  const names = people.join(' or ') + (isDsl ? ', who is also the DSL' : '');
  const said = [...(isRoleSaid(contact.title, title) ? [] : [contact.title]), ...(names === '' ? [] : [names])].join(
    ', ',
  );
  const isReached = phone !== undefined || email !== undefined;
  const asked = whileEmpty ?? 'ask the school office';
  return {
    role: said === '' ? null : said,
    ways: [
      ...(phone === undefined ? [] : [{ kind: 'phone' as const, words: phone, href: dialAddress(phone) }]),
      ...(email === undefined ? [] : [{ kind: 'email' as const, words: email, href: `mailto:${email}` }]),
    ],
    instead: isReached ? null : role === headConcernRole && asked !== '' ? `${asked} ${needNotSayWhy}` : asked,
    state: isReached || people.length > 0 ? formatContactsState(school, changedRoles.has(role)) : null,
  };
}

function showFact(fact: Fact | undefined): Way[] {
  if (fact === undefined) return [];
  return [{ kind: fact.kind, words: fact.value, href: factAddress(fact) }];
}
