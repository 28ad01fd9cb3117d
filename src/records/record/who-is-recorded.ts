// Owns whose quizzes and checklists leave a record: those of people who work for the school, never those of pupils.
import type { Audience } from '../../schemas/fields.ts';

/**
 * Tells whether a school would keep a record of this.
 * @param audiences for whom it is written
 * @returns true where one of them works or decides for the school; false for pupils and parents
 */
export function leavesRecord(audiences: readonly Audience[]): boolean {
  return !audiences.includes('pupils') && audiences.some((audience) => audience !== 'parents');
}
