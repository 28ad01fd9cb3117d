// Owns what becomes of the pictures of a Word file: one that the website has stays as it is there, any other has to be put there by hand.
import type { Clause, Picture } from '../../../version/model.ts';
import type { NotCarried, WordPicture } from '../../word-document.ts';
import type { DraftClause, DraftSection, Part } from './draft-tree.ts';

/**
 * Keeps a clause that was a picture alone.
 * @param block the picture
 * @param was the clause of the older version
 * @param hash of the picture's file (SHA-256); undefined where it is not known
 * @param notCarried what is kept as the website has it is added to it
 * @returns the words of the clause; null where it was more than this picture
 */
export function keepAlone(
  block: WordPicture,
  was: Clause,
  hash: string | undefined,
  notCarried: NotCarried[],
): Part | null {
  const [picture] = was.pictures ?? [];
  if (picture === undefined || was.text !== picture.alternative) return null;
  compare(block, picture, hash, notCarried);
  return { kind: 'words', runs: [{ text: picture.alternative }] };
}

/**
 * Keeps a picture with the clause that has it; any other is named.
 * @param block the picture
 * @param around what stands around it, the nearest first
 * @param hash of the picture's file (SHA-256); undefined where it is not known
 * @param notCarried what could not be carried, and what is kept as the website has it, is added to it
 * @returns the clause that keeps it; null for none
 */
export function keepInClause(
  block: WordPicture,
  around: readonly (DraftClause | DraftSection | undefined)[],
  hash: string | undefined,
  notCarried: NotCarried[],
): DraftClause | null {
  for (const holder of around) {
    if (holder === undefined || !('parts' in holder)) continue;
    const left = (holder.older?.pictures ?? []).filter(({ alternative }) => !holder.pictures.includes(alternative));
    const picture = left.find(({ sha256 }) => sha256 === hash) ?? left.find((one) => isCalled(one, block));
    if (picture === undefined) continue;
    compare(block, picture, hash, notCarried);
    holder.pictures.push(picture.alternative);
    return holder;
  }
  notCarried.push({
    place: block.place,
    what: `${nameOf(block)} cannot be carried, nor can words that are drawn in it. Put its file in policy/pictures, and a line such as ![what it says](its-name.png) ^its-id where it belongs.`,
  });
  return null;
}

function isCalled({ alternative }: Picture, block: WordPicture): boolean {
  return alternative === block.alternative;
}

function nameOf({ alternative }: WordPicture): string {
  return alternative === '' ? 'A picture' : `A picture (“${alternative}”)`;
}

/** A picture is known by its file or by its words; where the other differs, that is said. */
function compare(block: WordPicture, picture: Picture, hash: string | undefined, notCarried: NotCarried[]): void {
  const { place, alternative } = block;
  if (!isCalled(picture, block)) {
    const now = alternative === '' ? 'The document does not say' : `The document says “${alternative}” of`;
    const shown = alternative === '' ? ' what a picture shows.' : ' a picture.';
    notCarried.push({ place, what: `${now}${shown} The website’s words were kept: “${picture.alternative}”` });
  }
  if (hash === undefined || picture.sha256 === '' || hash === picture.sha256) return;
  notCarried.push({
    place,
    what: `The picture “${picture.alternative}” is another file than the one on the website. The website’s was kept. If it looks the same, leave it so: Word may have saved it in another size. If the new one should replace it, put its file in policy/pictures under a new name, and write that name in place of ${picture.name}.`,
  });
}
