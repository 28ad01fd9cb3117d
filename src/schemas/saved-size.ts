// Owns how long a file may be that a reader saves on this site. Apart from its fields, so that a page can ask without the checking of fields.

/** Characters; a longer file is none of ours. */
export const longestSavedFile = 200_000;
