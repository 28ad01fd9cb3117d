// Owns what pages say of a concern about the head: to whom it goes, whether or not the school has named anybody yet.
import type { School } from '../../schemas/school.ts';
import { capitalise } from '../version/policy-name.ts';

/** The role to which a safeguarding concern about the head goes. */
export const headConcernRole = 'chair-of-governors';

/** What follows whom to ask for the chair's address. */
export const needNotSayWhy = '(you need not say why)';

/** The sentences of the three steps, without what is drawn into them. */
export const headConcernWords = {
  chair: 'Do not take it to the head.',
  officer: 'call the officer for concerns about staff (the LADO) on',
  complaints: 'Any other complaint about the head follows the school’s complaints procedure',
} as const;

/** What is drawn into the steps. */
export interface HeadConcern {
  /** What follows the chair's contact while nobody can write or call from it; null where one can. */
  how: string | null;
  /** When the officer is called instead: the beginning of the second step. */
  when: string;
  /** The facts to draw into the second step, which is left out where there is none. */
  facts: readonly string[];
  /** The complaints procedure; null where the school names no page. */
  complaints: { title: string; address: string } | null;
}

/**
 * Says where a concern about the head goes.
 * @param school contacts, the facts for allegations, and the complaints procedure
 * @returns what is drawn into the steps
 */
export function describeHeadConcern(school: Pick<School, 'contacts' | 'allegationsFacts' | 'complaints'>): HeadConcern {
  const chair = school.contacts[headConcernRole];
  const isReachable = chair?.phone !== undefined || chair?.email !== undefined;
  const isNamed = (chair?.people?.length ?? 0) > 0;
  const ask = capitalise(chair?.whileEmpty ?? 'ask the school office for the address');
  // Where nothing is known the contact itself says whom to ask.
  const how = isReachable ? null : isNamed ? `${ask} ${needNotSayWhy}.` : needNotSayWhy;
  const when = isReachable
    ? 'If the chair is too close to it, or can’t be reached,'
    : 'If the chair is too close to it or away, or you can’t ask at the office,';
  return { how, when, facts: school.allegationsFacts ?? [], complaints: school.complaints ?? null };
}

/**
 * Gives the steps as plain text, for the search.
 * @param concern from `describeHeadConcern`
 * @param valueOf the value of a fact
 * @returns their words in one line
 */
export function formatHeadConcern({ facts, when }: HeadConcern, valueOf: (fact: string) => string): string {
  const { chair, officer, complaints } = headConcernWords;
  const numbers = facts.map(valueOf).join(' or ');
  const steps = [
    `${chair} Tell the chair of governors.`,
    ...(numbers === '' ? [] : [`${when} ${officer} ${numbers}.`]),
  ];
  return [...steps, `${complaints}.`].join(' ');
}
