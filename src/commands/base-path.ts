// Owns where the site stands: its host and the path under it, as the environment says them for the build and the server alike.

/**
 * Reads the base path.
 * @param given `BASE_PATH`, with or without slashes at its ends; undefined or empty for the host's top
 * @returns the path, beginning and ending in one "/"
 * @throws Error with a sentence for people when it is no path of an address
 */
export function readBasePath(given: string | undefined): string {
  const path = `/${given ?? ''}/`.replace(/\/+/g, '/');
  if (/^\/[A-Za-z]:[/\\]/.test(path)) {
    throw new Error(
      `BASE_PATH is "${given ?? ''}", a folder of Windows: Git Bash makes one of a path that begins with "/". Type it without its first slash, such as BASE_PATH=policy/, or write it into the file .env`,
    );
  }
  if (/^\/https?:/.test(path)) {
    throw new Error(
      `BASE_PATH is "${given ?? ''}", a whole address. Give the host as SITE_URL and only the folder as BASE_PATH, such as SITE_URL=https://www.example.org BASE_PATH=/policy/`,
    );
  }
  if (!/^[\w./~-]+$/.test(path) || /\/\.{1,2}\//.test(path)) {
    throw new Error(
      `BASE_PATH is "${given ?? ''}", which cannot be a folder of a site: use letters, digits, hyphens and "/", such as BASE_PATH=/policy/`,
    );
  }
  return path;
}

/**
 * Reads the host.
 * @param given `SITE_URL`; undefined or empty for the machine itself
 * @returns the address without a path, such as `https://www.example.org`
 * @throws Error with a sentence for people when it is no address, or holds more than the host
 */
export function readSiteUrl(given: string | undefined): string {
  if (given === undefined || given === '') return 'http://localhost:4321';
  const url = /^https?:\/\/[^\s\\]+$/i.test(given) && URL.canParse(given) ? new URL(given) : null;
  if (url === null || url.hostname.includes('..')) {
    const remedy = 'Write it with https:// and the name of the host, such as SITE_URL=https://www.example.org';
    throw new Error(`SITE_URL is "${given}", which is not an address. ${remedy}`);
  }
  const isPage = /\.html?$/i.test(url.pathname);
  if (url.username !== '' || url.search !== '' || url.hash !== '' || isPage) {
    throw new Error(`SITE_URL is "${given}". Give the host alone: SITE_URL=${url.protocol}//${url.host}`);
  }
  if (!/^\/+$/.test(url.pathname)) {
    throw new Error(
      `SITE_URL is "${given}", with a folder. Give that by itself: SITE_URL=${url.origin} BASE_PATH=${url.pathname.replace(/\/*$/, '/')}`,
    );
  }
  return url.origin;
}
