// Owns rules over what content says beside the clause that it cites: advice stays advice, and the deputy is named.
import type { CitedPassage, CitingContent } from '../../policy/citing/citations.ts';
import type { PolicyVersion } from '../../policy/version/model.ts';
import { type ClauseInPlace, listClauses } from '../../policy/version/walk.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import type { School } from '../../schemas/school.ts';
import { checkAdvice } from './advice-as-rule.ts';
import { checkDeputies } from './safety/deputies.ts';

const namesDsl = /\bDSL\b|designated safeguarding lead/i;
const namesDeputy = /\bdeput(?:y|ies)\b/i;
const orDeputy = /\bor (?:a |an |the |their )?deput(?:y|ies)\b/i;

/**
 * Holds what content says against the clauses that it cites.
 * @param citing all content that cites
 * @param versions every version that could be read; content written against another is passed over
 * @param school the school; null when it could not be read
 * @returns advice that is told as a duty, and notices where the clause names a deputy and the text the DSL alone.
 */
export function checkCitedWords(
  citing: readonly CitingContent[],
  versions: readonly PolicyVersion[],
  school: School | null,
): Problem[] {
  const clausesOf = new Map(
    versions.map((version) => [version.id, new Map(listClauses(version).map((found) => [found.clause.id, found]))]),
  );
  return citing.flatMap(({ passages = [], against }) => {
    const known = clausesOf.get(against);
    return passages.flatMap((passage) => {
      const clauses = passage.clauses.flatMap((id) => known?.get(id) ?? []);
      return [...checkAdvice(passage, clauses), ...checkDeputy(passage, clauses, school)];
    });
  });
}

function checkDeputy(
  { text, place }: CitedPassage,
  clauses: readonly ClauseInPlace[],
  school: School | null,
): Problem[] {
  if (!namesDsl.test(text) || namesDeputy.test(text)) return [];
  // Where the school has a deputy, whoever is told to tell the DSL is found without the clause.
  if (checkDeputies([{ text, place }], school).length > 0) return [];
  const found = clauses.find(({ clause }) => orDeputy.test(clause.text));
  return found ? [problem('deputy-dropped', place, { text, clause: found.clause.id })] : [];
}
