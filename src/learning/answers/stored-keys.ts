// Owns the names of what the site stores on a device, but for those of records.

/**
 * Gives what the keys of one site begin with.
 * @param base the site's base path, beginning and ending in "/"; a site at "/" has none in its keys, as it never had
 * @returns such as `policy:v1:` or `policy:v1:/school-a/:`.
 */
export function keyPrefix(base: string): string {
  return base === '/' ? 'policy:v1:' : `policy:v1:${base}:`;
}

/**
 * Names the wish that guidance always shows its clauses: as the records are, so that what erases those erases this too.
 * @param base see `keyPrefix`
 * @returns the key.
 */
export function clauseWishKey(base: string): string {
  return `${keyPrefix(base)}show-clauses`;
}
