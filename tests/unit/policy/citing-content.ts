// Owns the short form in which tests write content that cites.
import type { CitingContent } from '../../../src/policy/citing/citations.ts';

/**
 * Grows a short entry into a whole one.
 * @param citations clause ids; the first stands on line 10, the next on line 11, and so on
 * @param rest anything else about the content
 * @returns a page of guidance for staff, written against 2023-11 unless told otherwise
 */
export function citingContent(citations: readonly string[], rest: Partial<CitingContent> = {}): CitingContent {
  const path = rest.path ?? 'content/guidance/staff.mdx';
  return {
    kind: 'guidance',
    title: 'Guidance for staff',
    summary: 'For staff.',
    audiences: ['staff'],
    address: '/guidance/staff/',
    path,
    against: '2023-11',
    againstPlace: { path, line: 4 },
    citations: citations.map((clause, index) => ({ clause, place: { path, line: 10 + index } })),
    facts: [],
    contacts: [],
    references: [],
    ...rest,
  };
}
