// Owns rules about one version against the one that it follows: known, earlier, and every change with its reason.
import { type ChangeFault, checkChanges } from '../../policy/compare/check-changes.ts';
import type { PolicyVersion } from '../../policy/version/model.ts';
import { listClauses, listIds, listSections } from '../../policy/version/walk.ts';
import { nearestName } from '../../problems/nearest.ts';
import { type Place, type PlaceOf, problem, type Problem, type Rule } from '../../problems/problem.ts';
import { fileId } from '../files/file-id.ts';
import type { PolicyFile } from '../policy/policy-file.ts';

/**
 * Holds every version's `follows` and `changes` against the version that it follows.
 * @param files every policy file; versions that could not be read are passed over
 * @returns unknown and later `follows`, reasons too few and too many, faults of successors; nothing about reasons where a clause may not be what was meant.
 */
export function checkReasons(files: readonly PolicyFile[]): Problem[] {
  const byId = new Map(files.map((file) => [fileId(file.path), file]));
  return files.flatMap((file) => {
    const { version, frontMatter } = file;
    if (version === null || frontMatter === null) return [];
    const placeOf = frontMatter.placeOf;
    const { follows } = version;
    if (follows !== null && !byId.has(follows)) {
      const others = [...byId.keys()].filter((id) => id !== version.id);
      return [problem('unknown-version', placeOf(['follows']), { id: follows, versions: others })];
    }
    if (follows !== null && follows >= version.id) {
      return [problem('follows-later', placeOf(['follows']), { id: version.id, follows })];
    }
    const followed = follows === null ? undefined : byId.get(follows);
    const previous = followed?.version ?? null;
    // What could not be read as it was meant cannot be compared; its own problems are reported.
    if (hasStructuralError(file) || (followed && (previous === null || hasStructuralError(followed)))) return [];
    const placeOfPart = findPlaces(version);
    return checkChanges(version, previous).map((fault) => formatFault(fault, version, previous, placeOf, placeOfPart));
  });
}

/**
 * Notices that more than one version is open for consultation.
 * @param files every policy file
 * @returns one notice for each consultation after the first.
 */
export function checkConsultations(files: readonly PolicyFile[]): Problem[] {
  const [first, ...others] = files.filter((file) => file.version?.status === 'consultation');
  return others.map((file) => {
    const place = file.frontMatter?.placeOf(['status']) ?? { path: file.path, line: 1 };
    return problem('two-consultations', place, { id: fileId(file.path), other: first ? fileId(first.path) : '' });
  });
}

function formatFault(
  found: ChangeFault,
  version: PolicyVersion,
  previous: PolicyVersion | null,
  placeOf: PlaceOf,
  placeOfPart: ReadonlyMap<string, Place>,
): Problem {
  const { id, fault } = found;
  switch (fault) {
    case 'change-without-reason': {
      // The school and the title share one reason.
      const isSchool = id === 'title' && previous?.title === version.title;
      const details = { id, statuses: found.statuses.join(' and '), previous: previous?.id ?? '', isSchool };
      return problem(
        fault,
        placeOfPart.get(id) ?? placeOf([isSchool ? 'school' : id in factFields ? id : 'changes']),
        details,
      );
    }
    case 'reason-without-change':
      return problem(fault, placeOf(['changes', id]), { id, previous: previous?.id ?? null });
    case 'unknown-successor': {
      const suggestion = nearestName(found.successor, listIds(version));
      return problem(fault, placeOf(['changes', id, 'successor']), { id, successor: found.successor, suggestion });
    }
    case 'unneeded-successor':
      return problem(fault, placeOf(['changes', id, 'successor']), { id, successor: found.successor });
  }
}

/** Rules whose faults leave it open which words are whose clause. */
const structural: ReadonlySet<Rule> = new Set<Rule>([
  'missing-id',
  'malformed-id',
  'repeated-id',
  'misplaced-marker',
  'unspaced-mark',
  'heading-level',
  'unsupported-block',
  'list-too-deep',
]);

function hasStructuralError(file: PolicyFile): boolean {
  return file.problems.some(({ rule }) => structural.has(rule));
}

const factFields = { title: true, dates: true, contacts: true };

/** Where each section and clause of a version stands. */
function findPlaces(version: PolicyVersion): Map<string, Place> {
  const named = [...listClauses(version).map(({ clause }) => clause), ...listSections(version)];
  return new Map(named.map(({ id, place }) => [id, place]));
}
