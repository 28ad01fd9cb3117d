// Owns how reasons for changes are written into the front matter of a version.
import { stringify } from 'yaml';
import type { ChangeKind } from '../version/change-groups.ts';
import { addToList } from './yaml-list-edit.ts';

/** One reason, and what it is given for. */
export interface ReasonAnswer {
  /** Ids as `changes` names them; or `typographic`, for every typographic change without a reason of its own. */
  changes: string[] | 'typographic';
  why: string;
  /** Null leaves the place for it open. */
  kind: ChangeKind | null;
  /** For what of it was removed: the clause or section that takes its place. */
  successor?: string;
}

/**
 * Writes reasons into the text of a version.
 * @param text the whole file
 * @param answers at least one
 * @returns the text with them; null where its reasons are laid out in a way that cannot be kept
 */
export function writeReasons(text: string, answers: readonly ReasonAnswer[]): string | null {
  try {
    return addToList(text, 'changes', 'clauses', answers.map(writeGroup));
  } catch {
    return null;
  }
}

const widest = 110;

/**
 * Writes one group, as a careful person would type it.
 * @param answer the reason and what it is given for
 * @returns lines of YAML; the first begins with "- "
 */
export function writeGroup({ changes, why, kind, successor }: ReasonAnswer): string[] {
  return [
    ...(changes === 'typographic' ? ['- all: typographic'] : writeIds(changes)),
    `  why: ${stringify(why, { lineWidth: 0, blockQuote: false }).trimEnd()}`,
    `  kind: ${kind ?? 'substantive or tidying'}`,
    ...(successor === undefined ? [] : [`  successor: ${successor}`]),
  ];
}

function writeIds(ids: readonly string[]): string[] {
  const lines = ['- clauses: ['];
  for (const [at, id] of ids.entries()) {
    const end = at === ids.length - 1 ? ']' : ',';
    const last = lines.at(-1) ?? '';
    const gap = last.endsWith('[') ? '' : ' ';
    if (`${last}${gap}${id}${end}`.length <= widest) lines.splice(-1, 1, `${last}${gap}${id}${end}`);
    else lines.push(`    ${id}${end}`);
  }
  return lines;
}
