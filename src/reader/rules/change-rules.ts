// Owns rules about one version against the one that it follows: known, earlier, and every change with its reason.
import { type ChangeFault, checkChanges, type ReasonPlace } from '../../policy/compare/check-changes.ts';
import type { PolicyVersion } from '../../policy/version/model.ts';
import { listClauses, listIds, listSections } from '../../policy/version/walk.ts';
import { nearestName } from '../../problems/nearest.ts';
import { type Place, problem, type Problem } from '../../problems/problem.ts';
import { fileId } from '../files/file-id.ts';
import type { YamlDocument } from '../parse/yaml-document.ts';
import { followedBy } from '../policy/followed-version.ts';
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
    const previous = followedBy(file, byId);
    // What could not be read as it was meant cannot be compared; its own problems are reported.
    if (previous === undefined) return [];
    const placeOfPart = findPlaces(version);
    return checkChanges(version, previous).map((fault) =>
      formatFault(fault, version, previous, frontMatter, placeOfPart),
    );
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

/** Where the reasons of a version stand in its front matter, in whichever form. */
interface ReasonPlaces {
  isList: boolean;
  /** The place of an id that a group names. */
  reason: (place: ReasonPlace) => Place;
  /** The place of a field of a group. */
  field: (group: number, name: string) => Place;
}

function placeReasons({ data, placeOf }: YamlDocument, { changes }: PolicyVersion): ReasonPlaces {
  const isList = Array.isArray((data as { changes?: unknown }).changes);
  const keyOf = (group: number): PropertyKey => (isList ? group : (changes[group]?.clauses[0] ?? group));
  return {
    isList,
    reason: ({ group, at }) => placeOf(['changes', keyOf(group), ...(isList ? ['clauses', at] : [])]),
    field: (group, name) => placeOf(['changes', keyOf(group), name]),
  };
}

function formatFault(
  found: ChangeFault,
  version: PolicyVersion,
  previous: PolicyVersion | null,
  frontMatter: YamlDocument,
  placeOfPart: ReadonlyMap<string, Place>,
): Problem {
  const places = placeReasons(frontMatter, version);
  const { fault } = found;
  switch (fault) {
    case 'change-without-reason': {
      const { id } = found;
      const details = {
        id,
        statuses: found.statuses.join(' and '),
        previous: previous?.id ?? '',
        version: version.id,
        isList: places.isList,
      };
      const place = placeOfPart.get(id) ?? frontMatter.placeOf([id in factFields ? id : 'changes']);
      return problem(fault, place, details);
    }
    case 'reason-without-change': {
      const known = [...listIds(version), ...(previous ? listIds(previous) : []), ...Object.keys(factFields)];
      const details = { id: found.id, previous: previous?.id ?? null };
      const suggestion = nearestName(found.id, known);
      const isKnown = known.includes(found.id);
      return problem(fault, places.reason(found.place), isKnown ? details : { ...details, suggestion });
    }
    case 'repeated-reason': {
      const details = { id: found.id, line: places.reason(found.first).line };
      return problem(fault, places.reason(found.place), details);
    }
    case 'repeated-typographic-group':
      return problem(fault, places.field(found.group, 'all'), { line: places.field(found.first, 'all').line });
    case 'empty-typographic-group':
      return problem(fault, places.field(found.group, 'all'), { previous: previous?.id ?? null });
    case 'unknown-successor': {
      const suggestion = nearestName(found.successor, listIds(version));
      const place = places.field(found.group, 'successor');
      return problem(fault, place, { id: found.id, successor: found.successor, suggestion });
    }
    case 'unneeded-successor': {
      const details = { id: found.id, successor: found.successor };
      return problem(fault, places.field(found.group, 'successor'), details);
    }
  }
}

const factFields = { title: true, school: true, dates: true, contacts: true };

/** Where each section and clause of a version stands. */
function findPlaces(version: PolicyVersion): Map<string, Place> {
  const named = [...listClauses(version).map(({ clause }) => clause), ...listSections(version)];
  return new Map(named.map(({ id, place }) => [id, place]));
}
