// Owns where the site stands under its host, as the environment says it for the build and the server alike.

/**
 * Reads the base path.
 * @param given `BASE_PATH`, with or without slashes at its ends; undefined or empty for the host's top
 * @returns the path, beginning and ending in one "/".
 */
export function readBasePath(given: string | undefined): string {
  return `/${given ?? ''}/`.replace(/\/+/g, '/');
}
