// Owns what a citation is: content of the site's own that rests on clauses of the policy, and the version it was written against.
import type { Place } from '../problems/problem.ts';

/** One place where content rests on a clause. */
export interface Citation {
  /** The permanent id of a clause. */
  clause: string;
  place: Place;
}

/** A kind of content that cites the policy. */
export type CitingKind = 'guidance' | 'quiz' | 'checklist' | 'lesson' | 'pupil-page';

/** One file of content that cites the policy. */
export interface CitingContent {
  kind: CitingKind;
  /** The page's own title. */
  title: string;
  /** The page's path on the site, such as `/guidance/staff/`. */
  address: string;
  /** The file, from the project's root. */
  path: string;
  /** The policy version that the content was written against, and where the file says so. */
  against: string;
  againstPlace: Place;
  citations: Citation[];
}
