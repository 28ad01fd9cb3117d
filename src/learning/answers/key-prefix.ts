// Owns what the name of everything that the site stores on a device begins with.

/**
 * Gives what the keys of one site begin with.
 * @param base the site's base path, beginning and ending in "/"; a site at "/" has none in its keys, as it never had
 * @returns such as `policy:v1:` or `policy:v1:/school-a/:`.
 */
export function keyPrefix(base: string): string {
  return base === '/' ? 'policy:v1:' : `policy:v1:${base}:`;
}
