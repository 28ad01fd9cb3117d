// Owns how kinds of content that cite the policy are said.
import type { CitingKind } from './citations.ts';

const labels: Record<CitingKind, string> = {
  guidance: 'Guidance',
  quiz: 'Quiz',
  checklist: 'Checklist',
  lesson: 'Lesson',
  'pupil-page': 'Page for pupils',
};

/**
 * Names a kind of content.
 * @param kind a kind that cites the policy
 * @returns one to three words, with a capital. Never throws.
 */
export function wordKind(kind: CitingKind): string {
  return labels[kind];
}
