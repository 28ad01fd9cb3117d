// Owns signs that no font of a PDF has: they are written out by their code, so that none is lost.

/**
 * Lists the signs of a source that a font might lack.
 * @param source Typst source
 * @returns every sign beyond ASCII, once, in the order of their codes
 */
export function listRareSigns(source: string): string[] {
  return [...new Set(source.match(/[^\u0000-\u007f]/gu) ?? [])].sort((a, b) => codeOf(a) - codeOf(b));
}

/**
 * Writes out signs that cannot be drawn.
 * @param source Typst source, as `versionSource` and `packSource` give it: typed words stand in string literals alone
 * @param missing signs of it
 * @returns the source with such as "[U+1F600]" for each of them
 */
export function spellOutSigns(source: string, missing: readonly string[]): string {
  return missing.reduce((text, sign) => text.replaceAll(sign, `[${nameSign(sign)}]`), source);
}

/**
 * Names a sign by its code.
 * @param sign one sign
 * @returns such as "U+1F600"
 */
export function nameSign(sign: string): string {
  return `U+${codeOf(sign).toString(16).toUpperCase().padStart(4, '0')}`;
}

function codeOf(sign: string): number {
  return sign.codePointAt(0) ?? 0;
}
