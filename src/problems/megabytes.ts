// Owns how the size of a file is said.

/**
 * Words the size of a file.
 * @param bytes how many it has
 * @returns such as "5.2 MB", rounded up so that what is over a limit never looks like it.
 */
export function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 100_000) / 10} MB`;
}
