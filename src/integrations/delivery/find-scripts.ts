// Owns seeing through scripts that do nothing but import others: each would be a request of its own.

/**
 * Finds what a script really is.
 * @param file its name
 * @param scripts all built scripts, by name
 * @returns the names of what it imports where that is all it does, in order; otherwise its own name alone
 */
export function findScripts(file: string, scripts: ReadonlyMap<string, string>): string[] {
  const text = scripts.get(file) ?? '';
  if (!/^(?:import"\.\/[^"]+";\s*)+$/.test(text)) return [file];
  return [...text.matchAll(/"\.\/([^"]+)"/g)].flatMap(([, name = '']) => findScripts(name, scripts));
}
