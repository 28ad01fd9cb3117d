// Owns how one text is written in YAML, so that it is read as the same text again.
import { stringify } from 'yaml';

/** Where a text is written. */
export interface ScalarPlace {
  /** Between brackets, where a comma would end it. */
  isInFlow: boolean;
  /** What it takes the place of, as it stands in the file: the same quotes are used. */
  instead?: string;
  /** Puts it in quotes in any case, as a telephone number needs. */
  isQuoted?: boolean;
}

/**
 * Writes a text.
 * @param text one line
 * @param place where it is written
 * @returns the text, in quotes where it needs or had them
 */
export function writeScalar(text: string, { isInFlow, instead = '', isQuoted = false }: ScalarPlace): string {
  if (instead.startsWith("'")) return `'${text.replaceAll("'", "''")}'`;
  if (instead.startsWith('"') || isQuoted) return JSON.stringify(text);
  const plain = stringify(text, { lineWidth: 0, blockQuote: false }).trimEnd();
  return isInFlow && plain === text && /[,[\]{}]/.test(text) ? JSON.stringify(text) : plain;
}
