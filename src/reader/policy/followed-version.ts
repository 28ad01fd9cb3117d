// Owns which version a file's version can be compared with: the one that it follows, where both were read as they were meant.
import { coverSchool } from '../../policy/compare/school-reason.ts';
import { coverTypographic } from '../../policy/compare/typographic-groups.ts';
import type { PolicyVersion } from '../../policy/version/model.ts';
import type { Rule } from '../../problems/problem.ts';
import { fileId } from '../files/file-id.ts';
import type { PolicyFile } from './policy-file.ts';

/** Rules whose faults leave it open which words are whose clause. */
const structural: ReadonlySet<Rule> = new Set<Rule>([
  'missing-id',
  'malformed-id',
  'repeated-id',
  'misplaced-marker',
  'unspaced-mark',
  'heading-level',
  'unsupported-block',
  'unknown-picture',
  'picture-without-words',
  'picture-words-marked',
  'list-too-deep',
  'mark-eaten',
  'underlined-heading',
  'unused-definition',
]);

/**
 * Finds the version that a file's version follows.
 * @param file a policy file
 * @param byId every policy file, by the id of its version
 * @returns the version; null for one that follows none; undefined where the two cannot be compared, or the other is not earlier
 */
export function followedBy(file: PolicyFile, byId: ReadonlyMap<string, PolicyFile>): PolicyVersion | null | undefined {
  if (file.version === null || hasStructuralError(file)) return undefined;
  const { id, follows } = file.version;
  if (follows === null) return null;
  const followed = byId.get(follows);
  if (!followed?.version || follows >= id || hasStructuralError(followed)) return undefined;
  return followed.version;
}

/**
 * Fills in what reasons cover beside what they name, in every version: see `coverSchool` and `coverTypographic`.
 * @param files every policy file
 * @returns the files in their order; those without such reasons as they were
 */
export function completeReasons(files: readonly PolicyFile[]): PolicyFile[] {
  const byId = new Map(files.map((file) => [fileId(file.path), file]));
  return files.map((file) => {
    const previous = followedBy(file, byId);
    if (!file.version || !previous) return file;
    return { ...file, version: coverTypographic(coverSchool(file.version, previous), previous) };
  });
}

/**
 * Tells whether a fault leaves it open which words are whose clause.
 * @param rule the rule that is broken
 * @returns true for such as a missing or repeated id
 */
export function isStructural(rule: Rule): boolean {
  return structural.has(rule);
}

function hasStructuralError(file: PolicyFile): boolean {
  return file.problems.some(({ rule }) => isStructural(rule));
}
