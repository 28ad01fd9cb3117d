// Owns rules about what the school says of its site: facts, sections and pages that it names exist.
import { factIdsIn } from '../../policy/citing/fact-text.ts';
import type { PolicyVersion } from '../../policy/version/model.ts';
import { listSections } from '../../policy/version/walk.ts';
import { nearestName } from '../../problems/nearest.ts';
import { type Place, problem, type Problem } from '../../problems/problem.ts';
import type { Home } from '../../schemas/home.ts';
import type { School } from '../../schemas/school.ts';
import type { DataFile } from '../parse/data-file.ts';
import { checkTarget } from './link-rules.ts';
import type { SitePages } from './site-pages.ts';

/** What the school may name. */
export interface SiteNames {
  /** The version whose sections count; null when there is none, and then no section is held against it. */
  current: PolicyVersion | null;
  /** The ids in facts.yaml; null when it could not be read. */
  facts: readonly string[] | null;
  pages: SitePages;
}

/**
 * Holds what the school's file and the first page name against what exists.
 * @param schoolFile the school's file; null when it could not be read
 * @param homeFile the first page's; null when it could not be read
 * @param known what they may name
 * @returns unknown facts and sections, and cards that lead nowhere
 */
export function checkSite(
  schoolFile: DataFile<School> | null,
  homeFile: DataFile<Home> | null,
  known: SiteNames,
): Problem[] {
  return [...(schoolFile ? checkSchool(schoolFile, known) : []), ...(homeFile ? checkCards(homeFile, known) : [])];
}

function checkSchool({ data, placeOf }: DataFile<School>, known: SiteNames): Problem[] {
  const { emergencyFact, worksheetFoot, taughtSection, allegationsFacts = [] } = data;
  const facts = [
    ...(emergencyFact === undefined ? [] : [{ id: emergencyFact, place: placeOf(['emergencyFact']) }]),
    ...allegationsFacts.map((id, index) => ({ id, place: placeOf(['allegationsFacts', index]) })),
    ...factIdsIn(worksheetFoot ?? '').map((id) => ({ id, place: placeOf(['worksheetFoot']) })),
  ];
  const unknownFacts = facts
    .filter(({ id }) => known.facts !== null && !known.facts.includes(id))
    .map(({ id, place }) => problem('unknown-fact', place, { id, suggestion: nearestName(id, known.facts ?? []) }));
  return [
    ...unknownFacts,
    ...(taughtSection === undefined ? [] : checkSection(taughtSection, placeOf(['taughtSection']), known.current)),
  ];
}

function checkCards({ data, placeOf }: DataFile<Home>, known: SiteNames): Problem[] {
  return (data.cards ?? []).flatMap(({ who, page, section }, index) => {
    const place = placeOf(['cards', index]);
    if (section !== undefined) return checkSection(section, placeOf(['cards', index, 'section']), known.current);
    if (page === undefined) return [problem('card-without-target', place, { who })];
    return checkTarget(page, '/', placeOf(['cards', index, 'page']), known.pages);
  });
}

function checkSection(id: string, place: Place, current: PolicyVersion | null): Problem[] {
  if (current === null) return [];
  const ids = listSections(current).map((section) => section.id);
  if (ids.includes(id)) return [];
  return [problem('unknown-section', place, { id, version: current.id, suggestion: nearestName(id, ids) })];
}
