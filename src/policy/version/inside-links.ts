// Owns links from one clause of a policy to another, where the clause is drawn on a page that is not the policy's.
import type { Clause } from './model.ts';

/**
 * Leads the links inside a policy to the page that holds the whole text.
 * @param html HTML of a clause; its links inside the policy begin with "#"
 * @param page the address of the version's page, such as `/policy/2023-11/`
 * @returns the HTML with whole addresses.
 */
export function pointInside(html: string, page: string): string {
  return html.replaceAll('<a href="#', `<a href="${page}#`);
}

/**
 * Leads the links of a clause and of all below it to the page that holds the whole text.
 * @param clause one clause
 * @param page see `pointInside`
 * @returns a copy.
 */
export function pointClauseInside(clause: Clause, page: string): Clause {
  return {
    ...clause,
    html: pointInside(clause.html, page),
    clauses: clause.clauses.map((below) => pointClauseInside(below, page)),
  };
}
