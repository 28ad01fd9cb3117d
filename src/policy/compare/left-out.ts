// Owns which unchanged clauses a comparison's page leaves out, so that it stays light however long the policy is.
import { isReportable } from './comparison.ts';
import type { Redline, RedlineClause } from './redline.ts';

/** What the page of a comparison may weigh by the estimate below; a page of this weight loads in a second on a slow telephone. */
const mostBytes = 45_000;

/** Bytes after gzip, as measured on made-up policies: of a clause as such, and of each of its characters. */
const weights = { same: [25, 0.45], changed: [210, 0.6] } as const;

/** How many clauses on either side of a change its page shows with it. */
const reaches = [Infinity, 1, 0];

/** The unchanged clauses that a page leaves out, and the versions in which they are read. */
export interface LeftOut {
  ids: ReadonlySet<string>;
  older: string;
  newer: string;
}

/**
 * Lists the unchanged clauses whose words the page leaves out: none where all of them fit; where they do not, all but
 * those beside a change; where those do not fit either, all. A clause above a changed one always stays.
 * @param redline the joint text
 * @returns the ids; each clause below one of them is in it too
 */
export function listLeftOut(redline: Redline): ReadonlySet<string> {
  const lists = listSiblings(redline);
  const changed = new Set(lists.flat().filter(holdsChange));
  const kept = [...changed].reduce((sum, clause) => sum + weigh(clause), 0);
  let leftOut: RedlineClause[] = [];
  for (const reach of reaches) {
    const same = lists.flatMap((list) =>
      list.flatMap((clause, at) => {
        if (changed.has(clause)) return [];
        const near = list.slice(Math.max(at - reach, 0), at + reach + 1);
        return [{ clause, stays: reach === Infinity || near.some((other) => changed.has(other)) }];
      }),
    );
    leftOut = same.filter(({ stays }) => !stays).map(({ clause }) => clause);
    const bytes = same.filter(({ stays }) => stays).reduce((sum, { clause }) => sum + weighAll(clause), kept);
    if (bytes <= mostBytes) break;
  }
  return new Set(leftOut.flatMap(listIds));
}

/**
 * Names the part of a page that holds the marked text.
 * @param leftOut what the page leaves out
 * @returns a heading
 */
export function nameMarkedText({ ids }: Pick<LeftOut, 'ids'>): string {
  return ids.size === 0 ? 'The whole text, marked' : 'The changes, marked';
}

/**
 * Gathers neighbours that are left out.
 * @param clauses siblings in reading order
 * @param ids of the clauses that are left out; none without it
 * @returns the siblings, each run of those that are left out, and stand in the same versions, as a list
 */
export function groupLeftOut<T>(clauses: readonly T[], ids: ReadonlySet<string> | undefined): (T | RedlineClause[])[] {
  const parts: (T | RedlineClause[])[] = [];
  for (const clause of clauses) {
    if (!isRedlineClause(clause) || ids?.has(clause.change.id) !== true) {
      parts.push(clause);
      continue;
    }
    const last = parts.at(-1);
    const run = Array.isArray(last) ? (last as RedlineClause[]) : null;
    if (run && (run[0]?.after === null) === (clause.after === null)) run.push(clause);
    else parts.push([clause]);
  }
  return parts;
}

function isRedlineClause(clause: unknown): clause is RedlineClause {
  return typeof clause === 'object' && clause !== null && 'change' in clause;
}

/**
 * Counts clauses with those below them.
 * @param clauses places of the joint text
 * @returns 0 and up
 */
export function countClauses(clauses: readonly RedlineClause[]): number {
  return clauses.reduce((sum, clause) => sum + 1 + countClauses(clause.clauses), 0);
}

/** Every list of siblings in which something changed, and those right under a heading. */
function listSiblings({ preamble, sections }: Redline): RedlineClause[][] {
  const below = (list: RedlineClause[]): RedlineClause[][] => [
    list,
    ...list.filter(holdsChange).flatMap(({ clauses }) => below(clauses)),
  ];
  const inSections = (all: Redline['sections']): RedlineClause[][] =>
    all.flatMap((section) => [...below(section.clauses), ...inSections(section.sections)]);
  return [...below(preamble), ...inSections(sections)];
}

function holdsChange({ change, clauses }: RedlineClause): boolean {
  return isReportable(change) || clauses.some(holdsChange);
}

function weigh({ change, before, after }: RedlineClause): number {
  const [base, perCharacter] = isReportable(change) ? weights.changed : weights.same;
  return base + perCharacter * Math.max(before?.text.length ?? 0, after?.text.length ?? 0);
}

function weighAll(clause: RedlineClause): number {
  return clause.clauses.reduce((sum, child) => sum + weighAll(child), weigh(clause));
}

function listIds(clause: RedlineClause): string[] {
  return [clause.change.id, ...clause.clauses.flatMap(listIds)];
}
