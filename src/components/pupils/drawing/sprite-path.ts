// Owns where the file that holds every drawing stands.

/** From the site's root. */
export const spritePath = '/pupils/drawings.svg';
