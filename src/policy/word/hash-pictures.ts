// Owns the hashes of the pictures of a Word file, by which one file is told from another.
import type { WordDocument } from './word-document.ts';

/**
 * Hashes the pictures of a document, in a browser or in Node.
 * @param document as read
 * @returns by the index of its block, the SHA-256 (FIPS 180-4) of each picture whose file is there, as 64 lower-case hexadecimal digits; none where a browser does not offer that, because the page did not come over https
 */
export async function hashPictures({ blocks }: WordDocument): Promise<Map<number, string>> {
  const hashes = new Map<number, string>();
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle as SubtleCrypto | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'picture' || block.bytes === null || subtle === undefined) continue;
    const digest = new Uint8Array(await subtle.digest('SHA-256', new Uint8Array(block.bytes)));
    hashes.set(index, Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''));
  }
  return hashes;
}
