// Owns how the size of a file is said.

/**
 * Words the size of a file.
 * @param bytes how many it has
 * @returns such as "5.2 MB", rounded up so that what is over a limit never looks like it.
 */
export function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 100_000) / 10} MB`;
}

/**
 * Words the size of a file that readers may fetch.
 * @param bytes how many it has
 * @returns such as "130 KB", or "5.2 MB" from a million bytes on
 */
export function fileSize(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : megabytes(bytes);
}
