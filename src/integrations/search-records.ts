// Owns what is searched besides whole pages: each clause of the current version, its key contacts, each situation of the guidance.
import { citeClause } from '../policy/version/clause-history.ts';
import type { PolicyVersion } from '../policy/version/model.ts';
import { formatAudience } from '../policy/citing/audience-words.ts';
import { listClauses, listSections } from '../policy/version/walk.ts';
import type { Content } from '../reader/read-content.ts';
import type { SearchRecord } from '../search/table.ts';
import { findCurrent } from '../policy/version/status.ts';

type Searched = Pick<Content, 'versions' | 'clauseDetails' | 'citing'>;

/** Characters of an answer that a result shows. */
const longestAnswer = 200;

/**
 * Makes the records.
 * @param content everything that content/ says
 * @param base the site's base path, beginning and ending in "/"
 * @returns the clauses in reading order, the key contacts, the situations; no policy when there is no current version.
 */
export function gatherRecords(content: Searched, base: string): SearchRecord[] {
  const current = findCurrent(content.versions);
  const policy = current
    ? [...gatherClauseRecords(content, current, base), ...contactRecords(content, current, base)]
    : [];
  return [...policy, ...situationRecords(content, base)];
}

/**
 * Makes the records of a version's clauses.
 * @param content everything that content/ says
 * @param version the version
 * @param base the site's base path, beginning and ending in "/"
 * @returns one record for each clause, in reading order. Its readers are those whom it binds and those whose guidance explains it.
 */
export function gatherClauseRecords(content: Searched, version: PolicyVersion, base: string): SearchRecord[] {
  const explained = content.citing.filter(({ kind }) => kind === 'guidance');
  return listClauses(version).map(({ clause, sections }) => {
    const details = content.clauseDetails[clause.id];
    const citing = explained.filter(({ citations }) => citations.some((citation) => citation.clause === clause.id));
    return {
      url: `${base}policy/#${clause.id}`,
      kind: 'policy',
      audiences: [...new Set([...(details?.binds ?? []), ...citing.flatMap(({ audiences }) => audiences)])],
      number: clause.number,
      title: sections.at(-1)?.title ?? citeClause({ clause, sections }),
      text: clause.text,
      said: details?.phrasings ?? [],
    };
  });
}

/** Where the version draws its contacts: names and roles; numbers are read on the page, with what is said there of them. */
function contactRecords({ clauseDetails }: Searched, version: PolicyVersion, base: string): SearchRecord[] {
  return listSections(version)
    .filter(({ hasContacts }) => hasContacts)
    .map(({ id, number, title }) => ({
      url: `${base}policy/#${id}`,
      kind: 'policy',
      audiences: clauseDetails[id]?.binds ?? [],
      number,
      title,
      text: version.contacts
        .map(({ role, people }) =>
          [role, people.map(({ name }) => name).join(', ')].filter((words) => words !== '').join(': '),
        )
        .join('; '),
      said: clauseDetails[id]?.phrasings ?? [],
    }));
}

function situationRecords({ citing }: Searched, base: string): SearchRecord[] {
  return citing.flatMap(({ address, audiences, situations = [] }) =>
    situations.map(({ id, question, answer }) => ({
      url: `${base}${address.slice(1)}#${id}`,
      kind: 'guidance',
      audiences,
      number: null,
      title: `${question} (${audiences.map(formatAudience).join(', ')})`,
      text: shorten(answer),
      said: [],
    })),
  );
}

function shorten(text: string): string {
  return text.length <= longestAnswer ? text : `${text.slice(0, longestAnswer).replace(/\s+\S*$/, '')} …`;
}
