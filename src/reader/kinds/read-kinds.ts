// Owns reading all content that cites the policy, kind by kind.
import type { CitingContent } from '../../policy/citations.ts';
import type { Problem } from '../../problems/problem.ts';
import type { ContentFiles } from '../content-files.ts';
import { readGuidance } from './guidance.ts';
import type { KindContext } from './kind-context.ts';

/** Everything that rests on the policy. */
export interface CitingKinds {
  /** Every file that cites, of all kinds, in the order of kinds and then of paths. */
  citing: CitingContent[];
  problems: Problem[];
}

/**
 * Reads every file that cites the policy.
 * @param files the files of content/ by kind
 * @param context what the kinds share
 * @returns what could be read, and what is wrong in each file by itself; what files name is checked over all of them together. Never throws; returns problems.
 */
export async function readKinds(files: ContentFiles, context: KindContext): Promise<CitingKinds> {
  const guidance = await Promise.all(files.guidance.map((path) => readGuidance(path, context)));
  const all = [...guidance];
  return { citing: all.flatMap((read) => read.citing ?? []), problems: all.flatMap((read) => read.problems) };
}
