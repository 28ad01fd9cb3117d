// Owns the shape of a rule's case: one way to break the content, and all that is then reported.
import type { Rule } from '../../../../src/problems/problem.ts';
import type { Files } from '../content-folder.ts';

/** One way to break a rule. */
export interface RuleCase {
  rule: Rule;
  /** What is wrong, completing "when …". */
  when: string;
  files: Files;
  /** The day of reading; the quiet day where it does not matter. */
  today?: string;
  /** Every problem, as people read it. */
  report: string;
}
