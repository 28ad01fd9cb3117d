// Owns the shape of a link to a file that says what a page says.

/** A file that readers may fetch, with what they should know before. */
export interface DocumentLink {
  /** From the site's root, such as `/policy/2023-11.pdf`. */
  address: string;
  kind: 'Word' | 'PDF';
  /** Its size. */
  bytes: number;
  /** What it is, such as "This version". */
  what: string;
}
