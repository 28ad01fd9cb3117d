// Owns which of the things that a Word file cannot hand on are our own, so that nobody has to be told of them.
import type { PolicyVersion } from '../../../version/model.ts';
import { isOwnPageLine } from '../../own-lines.ts';
import { namePageLines } from '../../read/read-page-furniture.ts';
import type { NotCarried, WordDocument } from '../../word-document.ts';
import type { Found } from './furniture.ts';

/**
 * Leaves out what our own export put into the file beside the policy: contents, and the lines at the top and foot of each page.
 * @param document as read
 * @param older the version that it was made from; null for a first one
 * @param found what the file says of title and school
 * @returns what is left, in order; all of it for another's file
 */
export function dropOwnWords(
  { notCarried, exportedFrom }: WordDocument,
  older: PolicyVersion | null,
  found: Pick<Found, 'title' | 'school'>,
): NotCarried[] {
  const now = { title: found.title ?? older?.title ?? '', school: found.school ?? older?.school ?? '' };
  return notCarried.flatMap((item): NotCarried[] => {
    const { place, about } = item;
    if (about === undefined) return [item];
    if (about === 'contents') return exportedFrom === null ? [item] : [];
    if (exportedFrom === null && older === null) return [item];
    const lines = about.pageLines.filter((line) => !isOwnPageLine(line, older === null ? [now] : [older, now]));
    return lines.length === 0 ? [] : [{ ...item, what: namePageLines(place, lines), about: { pageLines: lines } }];
  });
}
