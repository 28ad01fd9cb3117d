// Owns the shape and the words of a link to a file that says what a page says.
import { fileSize } from '../../problems/megabytes.ts';
import { plural } from '../../problems/plural.ts';

/** A file that readers may fetch, with what they should know before. */
export interface DocumentLink {
  /** From the site's root, such as `/policy/2023-11.pdf`. */
  address: string;
  kind: 'Word' | 'PDF';
  /** How many sheets it fills; left out where nobody prints by that. */
  pages?: number;
  /** Its size. */
  bytes: number;
  /** What it is, such as "This version". */
  what: string;
}

/**
 * Says what a link leads to.
 * @param link a file
 * @returns such as "To edit (Word, 25 KB)" or "Print pack (PDF, 14 pages, 210 KB)"
 */
export function formatDocument({ what, kind, pages, bytes }: DocumentLink): string {
  const facts = [kind, ...(pages === undefined ? [] : [plural(pages, 'page')]), fileSize(bytes)];
  return `${what} (${facts.join(', ')})`;
}
