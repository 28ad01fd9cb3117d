// Owns the short form in which tests write a policy version, and its growth into a whole one.
import type {
  Clause,
  ContactRow,
  PolicyDates,
  PolicyVersion,
  Section,
  Status,
} from '../../../src/policy/version/model.ts';
import { labelClauses } from '../../../src/policy/version/labels.ts';
import type { PolicyFrontMatter } from '../../../src/schemas/policy-version.ts';
import { listChangeGroups } from '../../../src/policy/version/change-groups.ts';
import { numberClauses } from '../../../src/policy/version/numbering.ts';

/** Id, words with links as `[words](target)`, and the clauses below. */
export type ShortClause = [id: string, text: string, clauses?: ShortClause[]];

export interface ShortSection {
  id: string;
  number?: string | null;
  title: string;
  clauses?: ShortClause[];
  sections?: ShortSection[];
}

export interface ShortVersion {
  id?: string;
  title?: string;
  school?: string;
  status?: Status;
  dates?: PolicyDates;
  contacts?: ContactRow[];
  follows?: string | null;
  changes?: NonNullable<PolicyFrontMatter['changes']>;
  preamble?: ShortClause[];
  sections?: ShortSection[];
}

const place = { path: 'content/policy/test.mdx', line: 1 };

/**
 * Grows a short version into a whole one.
 * @param short what the test cares about; the rest is filled in
 * @returns a version with computed clause numbers and labels.
 */
export function buildVersion(short: ShortVersion): PolicyVersion {
  const numbered = numberClauses({
    preamble: (short.preamble ?? []).map(buildClause),
    sections: (short.sections ?? []).map(buildSection),
  });
  const body = labelClauses(numbered);
  return {
    id: short.id ?? '2023-11',
    title: short.title ?? 'Phones Policy',
    school: short.school ?? 'Example Primary School',
    status: short.status ?? 'current',
    dates: short.dates ?? { written: '2023-11' },
    contacts: short.contacts ?? [],
    follows: short.follows ?? null,
    changes: listChangeGroups(short.changes),
    ...body,
    place,
  };
}

/**
 * Builds a version of one section, "4 Staff use", for tests of clauses.
 * @param clauses the section's clauses
 * @param rest anything else about the version
 * @returns a whole version.
 */
export function buildOneSection(clauses: ShortClause[], rest: ShortVersion = {}): PolicyVersion {
  return buildVersion({ ...rest, sections: [{ id: 'staff-use', number: '4', title: 'Staff use', clauses }] });
}

function buildSection(short: ShortSection): Section {
  return {
    id: short.id,
    number: short.number ?? null,
    title: short.title,
    label: '',
    hasContacts: false,
    clauses: (short.clauses ?? []).map(buildClause),
    sections: (short.sections ?? []).map(buildSection),
    place,
  };
}

function buildClause([id, authored, clauses = []]: ShortClause): Clause {
  const links: string[] = [];
  const text = authored.replace(/\[([^\]]*)\]\(([^)]*)\)/g, (_, words: string, target: string) => {
    links.push(target);
    return words;
  });
  return {
    id,
    number: null,
    label: '',
    marker: null,
    kind: 'item',
    text,
    html: text,
    links,
    clauses: clauses.map(buildClause),
    place,
  };
}
