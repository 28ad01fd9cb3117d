// Owns what a page of the site's own words draws from: clauses, facts, references and contacts, gathered once for its components.
import type { Facts } from '../../schemas/facts.ts';
import type { References } from '../../schemas/references.ts';
import type { School } from '../../schemas/school.ts';
import { type CitingContent, type ClauseShift, findStale } from './citations.ts';
import { type ClauseInVersion, gatherHistories, mainEntry } from '../version/clause-history.ts';
import { listChangedRoles } from '../contacts/compare-contacts.ts';
import { formatContactsCaveat } from '../version/contacts.ts';
import type { PolicyVersion } from '../version/model.ts';
import { findCurrent } from '../version/status.ts';

/** What `<Cite>`, `<Fact>` and `<Contact>` on one page draw. */
export interface Sources {
  /** Each clause as the current version has it; one that it no longer has, as it was last agreed. */
  clauses: ReadonlyMap<string, ClauseInVersion>;
  /** Clauses that the page cites and that say something else than in the version it was written against, with what differs. */
  changed: ReadonlyMap<string, ClauseShift>;
  facts: Facts;
  references: References;
  school: School;
  /** Words that stand after a contact while nobody has confirmed it; null when somebody has. */
  contactsCaveat: string | null;
  /** Roles whose contacts are not as the version published them that the caveat names. */
  changedRoles: ReadonlySet<string>;
  /** True on pupils' pages, which name roles and give no numbers of people. */
  isForPupils: boolean;
  /** `YYYY-MM-DD` */
  today: string;
}

/** What the sources of every page are made from. */
export interface Archive extends Pick<Sources, 'facts' | 'references' | 'school' | 'today'> {
  /** Public versions, from the newest to the oldest. */
  versions: readonly PolicyVersion[];
}

/**
 * Gathers the sources of one page.
 * @param content the page
 * @param archive versions, facts, references and the school
 * @returns what its components draw; without a current version nothing counts as changed.
 */
export function gatherSources(content: CitingContent, archive: Archive): Sources {
  const { versions, facts, references, school, today } = archive;
  const current = findCurrent(versions);
  const clauses = new Map(gatherHistories(versions).map((history) => [history.id, mainEntry(history)]));
  const stale = current ? findStale([content], versions, current) : [];
  return {
    clauses,
    changed: new Map(stale.map(({ citation, change, leadIns }) => [citation.clause, { change, leadIns }])),
    facts,
    references,
    school,
    contactsCaveat: formatContactsCaveat(school),
    changedRoles: listChangedRoles(school, versions),
    isForPupils: content.audiences.includes('pupils'),
    today,
  };
}
