// Owns what is searched: each clause of a version, its key contacts, each page that rests on the policy, each situation of the guidance.
import type { CitingContent } from '../policy/citing/citations.ts';
import { formatVerified } from '../policy/citing/fact-words.ts';
import { formatAudience } from '../policy/citing/audience-words.ts';
import type { ContactsToday } from '../policy/contacts/contacts-today.ts';
import { preambleTitle } from '../policy/version/labels.ts';
import type { ContactRow, PolicyVersion } from '../policy/version/model.ts';
import { listClauses, listSections } from '../policy/version/walk.ts';
import type { ClauseDetails } from '../schemas/clause-details.ts';
import { contentKinds } from '../schemas/content-kinds.ts';
import { factAnchor } from '../schemas/fact-anchor.ts';
import type { Facts } from '../schemas/facts.ts';
import type { Audience } from '../schemas/fields.ts';
import type { Asker, Urgent } from '../schemas/urgent.ts';
import type { SearchRecord } from '../search/table.ts';

/** What is known of clauses beside their words. */
interface AboutClauses {
  clauseDetails: ClauseDetails;
  citing: readonly CitingContent[];
}

/** Characters of an answer that a result shows. */
const longestAnswer = 120;

/**
 * Makes the records of a version's clauses.
 * @param version the version
 * @param about phrasings and whom clauses bind; and the guidance that explains them
 * @param base the site's base path, beginning and ending in "/"
 * @returns one record for each clause, in reading order. Its readers are those whom it binds and those whose guidance explains it.
 */
export function clauseRecords(version: PolicyVersion, about: AboutClauses, base: string): SearchRecord[] {
  const explained = about.citing.filter(({ kind }) => kind === 'guidance');
  return listClauses(version).map(({ clause, sections }) => {
    const details = about.clauseDetails[clause.id];
    const citing = explained.filter(({ citations }) => citations.some((citation) => citation.clause === clause.id));
    return {
      url: `${base}policy/#${clause.id}`,
      kind: 'policy',
      audiences: [...new Set([...(details?.binds ?? []), ...citing.flatMap(({ audiences }) => audiences)])],
      number: clause.number,
      title: sections.at(-1)?.title ?? preambleTitle,
      text: clause.text,
      said: details?.phrasings ?? [],
      ...nameRecord(clause.label, clause.number ?? sections.at(-1)?.title ?? preambleTitle),
    };
  });
}

/**
 * Makes the records of a version's sections.
 * @param version the version
 * @param base the site's base path, beginning and ending in "/"
 * @returns one record for each section without contacts, in reading order, with the first words of what stands in it.
 */
export function sectionRecords(version: PolicyVersion, base: string): SearchRecord[] {
  const clauses = listClauses(version);
  return listSections(version)
    .filter(({ hasContacts }) => !hasContacts)
    .map(({ id, number, title, label }) => ({
      url: `${base}policy/#${id}`,
      kind: 'policy',
      audiences: [],
      number,
      title,
      text: shorten(
        clauses.find(({ sections }) => sections.some((section) => section.id === id))?.clause.text ?? '',
        80,
      ),
      said: [],
      isSection: true,
      ...nameRecord(label, [number, title].filter((part) => part !== null).join(' ')),
    }));
}

/**
 * Makes the records of the places where a version draws its contacts: names and roles; numbers are read on the page, with
 * what is said there of them.
 * @param version the version
 * @param clauseDetails phrasings and whom they concern, under the section's id
 * @param base the site's base path, beginning and ending in "/"
 * @param today whom to ask today, which is said after those whom the version names
 * @returns one record for each such section; empty when the version draws none.
 */
export function contactRecords(
  version: PolicyVersion,
  clauseDetails: ClauseDetails,
  base: string,
  today: ContactsToday | null = null,
): SearchRecord[] {
  const changed = today === null || today.rows.length === 0 ? [] : [`whom to ask today: ${sayContacts(today.rows)}`];
  return listSections(version)
    .filter(({ hasContacts }) => hasContacts)
    .map(({ id, number, title, label }) => ({
      url: `${base}policy/#${id}`,
      kind: 'policy',
      audiences: clauseDetails[id]?.binds ?? [],
      number,
      title,
      text: [sayContacts(version.contacts), ...changed].join('; '),
      said: clauseDetails[id]?.phrasings ?? [],
      ...nameRecord(label, [number, title].filter((part) => part !== null).join(' ')),
    }));
}

/** A label is told where it is more than a result says already. */
function nameRecord(label: string, said: string): Pick<SearchRecord, 'label'> {
  return label === said ? {} : { label };
}

function sayContacts(rows: readonly ContactRow[]): string {
  return rows
    .map(({ role, people }) =>
      [role, people.map(({ name }) => name).join(', ')].filter((words) => words !== '').join(': '),
    )
    .join('; ');
}

/**
 * Makes the records of pages.
 * @param citing the content that they are made from
 * @param descriptions what each is described by, by its path on the site; the others by their summaries
 * @param base the site's base path, beginning and ending in "/"
 * @returns one record for each page, in the order given.
 */
export function pageRecords(
  citing: readonly CitingContent[],
  descriptions: ReadonlyMap<string, string>,
  base: string,
): SearchRecord[] {
  return citing.map(({ kind, title, summary, audiences, address, headings = [] }) => ({
    url: base + address.slice(1),
    kind,
    audiences,
    number: null,
    title,
    text: descriptions.get(address) ?? summary,
    said: headings,
  }));
}

/**
 * Makes the records of situations.
 * @param citing the content that tells of them
 * @param base the site's base path, beginning and ending in "/"
 * @param valueOf gives a fact's value by its id; empty for one that does not exist
 * @param isElsewhere tells whether a fact has a record of its own
 * @returns one record for each situation, in the order given; its title tells for whom it is answered.
 */
export function situationRecords(
  citing: readonly CitingContent[],
  base: string,
  valueOf: (fact: string) => string,
  isElsewhere: (fact: string) => boolean = () => false,
): SearchRecord[] {
  // One page is named by a fact: that of families, who ask most, where it has the fact.
  const homes = new Map<string, string>();
  const byReader = [...citing].sort(
    (a, b) => Number(b.audiences.includes('parents')) - Number(a.audiences.includes('parents')),
  );
  for (const { address, facts, situations = [] } of byReader) {
    if (situations.length === 0) continue;
    for (const { id } of facts) if (!homes.has(id) && !isElsewhere(id)) homes.set(id, address);
  }
  const isNamedAt = (fact: string, address: string): boolean => homes.get(fact) === address;
  return citing.flatMap(({ address, audiences, facts, situations = [] }) => {
    const drawn = new Map(facts.map(({ id }) => [id, valueOf(id)]));
    return situations.map(({ id, question, answer }): SearchRecord => {
      const names = [...drawn].flatMap(([fact, value]) =>
        isNamedAt(fact, address) && isTold(fact, value, answer) ? [fact] : [],
      );
      return {
        url: `${base}${address.slice(1)}#${id}`,
        kind: 'guidance',
        audiences,
        number: null,
        title: `${question} (${audiences.map(formatAudience).join(', ')})`,
        text: shorten(tellFacts(answer, [...drawn.values()])),
        said: [],
        ...(names.length === 0 ? {} : { names: names.map((name) => name.replaceAll('-', ' ')) }),
      };
    });
  });
}

/**
 * Makes the records of facts that no other record tells of.
 * @param citing the content that draws them
 * @param facts all facts
 * @param known the ids of those that are told elsewhere
 * @param base the site's base path, beginning and ending in "/"
 * @returns one record for each, at the foot of a page that draws it: of guidance before others, of families before other guidance.
 */
export function factRecords(
  citing: readonly CitingContent[],
  facts: Facts,
  known: ReadonlySet<string>,
  base: string,
): SearchRecord[] {
  const rank = ({ kind, audiences }: CitingContent): number =>
    kind !== 'guidance' ? 2 : audiences.includes('parents') ? 0 : 1;
  const ranked = [...citing].sort((a, b) => rank(a) - rank(b));
  return Object.entries(facts).flatMap(([id, fact]): SearchRecord[] => {
    const home = ranked.find((content) => content.facts.some((use) => use.id === id));
    if (home === undefined || known.has(id)) return [];
    const { kind, audiences, address } = home;
    const url = `${base}${address.slice(1)}#${factAnchor(id)}`;
    const text = shorten(`${fact.value} (${formatVerified(fact)})`);
    return [
      { url, kind, audiences, number: null, title: fact.about, text, said: [], names: [id.replaceAll('-', ' ')] },
    ];
  });
}

/** A number alone could be anything: then the answer speaks of what the fact's id does. */
function isTold(fact: string, value: string, answer: string): boolean {
  if (value === '' || !answer.includes(value)) return false;
  const [thing = ''] = fact.split('-');
  return !/^[\d ]+$/.test(value) || answer.toLowerCase().includes(thing);
}

/** A sentence with a number that the page draws is what somebody looks for who asks for it: it comes first. */
function tellFacts(answer: string, values: readonly string[]): string {
  const numbers = values.filter((value) => /^[\d ]+$/.test(value));
  const sentences = answer.split(/(?<=[.!?]) /);
  const hasNumber = (sentence: string): boolean => numbers.some((value) => sentence.includes(` ${value} `));
  return [...sentences.filter(hasNumber), ...sentences.filter((sentence) => !hasNumber(sentence))].join(' ');
}

/**
 * Makes the records of what may have happened, on the page of help.
 * @param urgent the page's content, its facts drawn
 * @param base the site's base path, beginning and ending in "/"
 * @returns one record for each situation, in the order given, with the first thing to do.
 */
export function helpRecords({ situations }: Pick<Urgent, 'situations'>, base: string): SearchRecord[] {
  return situations.map(({ id, title, say, askers }) => ({
    url: `${base}${contentKinds.report.address.slice(1)}#${id}`,
    kind: 'report',
    audiences: askers.map((asker) => audienceOf[asker]),
    number: null,
    title,
    text: say,
    said: [],
  }));
}

const audienceOf: Record<Asker, Audience> = { child: 'pupils', parent: 'parents', staff: 'staff' };

function shorten(text: string, longest = longestAnswer): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}
