// Owns which of the things that a Word file cannot hand on are our own, so that nobody has to be told of them.
import { formatNotInForce } from '../../../version/status-words.ts';
import { listPictures } from '../../../version/pictures.ts';
import type { PolicyVersion } from '../../../version/model.ts';
import type { NotCarried, WordDocument } from '../../word-document.ts';

/**
 * Leaves out what our own export put into the file beside the policy: contents, and the lines at the top and foot of each page.
 * @param document as read
 * @param older the version that it was made from; null for a first one
 * @returns what is left, in order; all of it for another's file
 */
export function dropOwnWords({ notCarried, exportedFrom }: WordDocument, older: PolicyVersion | null): NotCarried[] {
  if (older === null) return notCarried;
  const pictures = new Set(listPictures(older).map(({ alternative }) => alternative));
  const heads = (['draft', 'proposal', 'consultation', 'superseded'] as const).flatMap((status) => {
    return formatNotInForce(status)?.toLowerCase() ?? [];
  });
  return notCarried.filter(({ place, what }) => {
    if (exportedFrom !== null && what.startsWith('A table of contents was left out')) return false;
    // What has become of a picture of the older version is told with its clause.
    const picture = /^A picture, “(.+)”, stands here\./.exec(what)?.[1];
    if (picture !== undefined && pictures.has(picture)) return false;
    if (place === 'page header') return !heads.some((words) => what.toLowerCase().includes(`“${words}”`));
    return place !== 'page footer' || !what.includes(`“${older.school}: ${older.title} / `);
  });
}
