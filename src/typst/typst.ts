// Owns writing Typst source: words become string literals, so that nothing that somebody typed is ever read as code.

/** A value in Typst's code mode, such as `"words"` or `strong("words")`. It never holds typed words outside a literal. */
export type Expression = string;

/** Signs that end a line or move the pen: a document has its own. */
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu;

/**
 * Writes words as a string literal.
 * @param text any text
 * @returns the literal; control characters have become spaces
 */
export function quote(text: string): Expression {
  return `"${text.toWellFormed().replace(control, ' ').replace(/["\\]/g, '\\$&')}"`;
}

/**
 * Writes words that may begin or end in a space. Typst leaves out such a space at the edge of a line, but not one in a literal.
 * @param text any text
 * @returns content; `[]` for no words
 */
export function writeWords(text: string): Expression {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  if (words === '') return before === '' ? '[]' : '[ ]';
  return join([before === '' ? '' : '[ ]', quote(words), after === '' ? '' : '[ ]']);
}

/**
 * Joins content.
 * @param parts expressions; empty ones are left out
 * @returns one expression that is content even where there is no part
 */
export function join(parts: readonly Expression[]): Expression {
  const [first, ...rest] = parts.filter((part) => part !== '');
  if (first === undefined) return '[]';
  return rest.length === 0 ? first : `{\n${[first, ...rest].join('\n')}\n}`;
}

/**
 * Writes a list of values.
 * @param values expressions
 * @returns an array, also for one value and for none
 */
export function array(values: readonly Expression[]): Expression {
  return values.length === 0 ? '()' : `(${values.join(', ')},)`;
}

/**
 * Writes the words of a document.
 * @param parts what stands in it, in order
 * @returns Typst source
 */
export function writeBody(parts: readonly Expression[]): string {
  return parts.map((part) => `#${part}\n`).join('\n');
}

/**
 * Gives the path under which the compiler finds a picture.
 * @param name the name of its file
 * @returns such as `/pictures/phone-chart.png`
 */
export function picturePath(name: string): string {
  return `/pictures/${name}`;
}
