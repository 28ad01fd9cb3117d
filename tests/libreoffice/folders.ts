// Owns which content folders are tried in LibreOffice.

/**
 * Lists them.
 * @returns the made-up schools with the most in their Word files, and `content/` or the folder that `CONTENT` names
 */
export function listFolders(): string[] {
  return ['tests/fixtures/school', 'tests/fixtures/as-written', process.env.CONTENT ?? 'content'];
}
