// Owns which references a version's words link to.
import type { PolicyBody } from './model.ts';
import { listClauses } from './walk.ts';

/**
 * Lists the references that a version links to.
 * @param body a version, or its preamble and sections
 * @returns reference ids in the order in which they are first linked to; empty when there are none.
 */
export function linkedReferences(body: PolicyBody): string[] {
  const targets = listClauses(body).flatMap(({ clause }) => clause.links);
  const ids = targets.filter((target) => target.startsWith('ref:')).map((target) => target.slice('ref:'.length));
  return [...new Set(ids)];
}
