// Owns which files of a content folder nobody wrote: those that systems, editors and Word leave behind.

/** By whole name, in lower case. */
const names = new Set([
  'thumbs.db',
  'ehthumbs.db',
  'desktop.ini',
  'icon\r',
  '$recycle.bin',
  'system volume information',
  '__macosx',
  '@eadir',
]);

/**
 * Tells whether a file or folder is one that a system or program left behind.
 * @param name its name, without folders
 * @returns true for hidden ones (".DS_Store", "._x"), Windows' own, and what Word and LibreOffice keep while a file is open ("~$x.docx", ".~lock.x#").
 */
export function isSystemFile(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || names.has(name.toLowerCase());
}
