// Owns what is asked inside a page of its words: fields to type in, telephone numbers, long lines. Each function runs there, and so uses nothing from outside itself.

/**
 * Lists fields for words that show too few letters of what is typed.
 * @returns "TAG.class, n px" for each that is narrower than four letters are high, or than as many as it takes; empty when there is none
 */
export function findNarrowFields(): string[] {
  const text = 'input:is(:not([type]), [type="text"], [type="search"], [type="email"], [type="tel"]), textarea, select';
  return [...document.querySelectorAll<HTMLElement>(text)]
    .filter((field) => {
      const { width } = field.getBoundingClientRect();
      const taken = field instanceof HTMLInputElement && field.maxLength > 0 ? field.maxLength : 4;
      return field.checkVisibility() && width < Math.min(4, taken) * parseFloat(getComputedStyle(field).fontSize);
    })
    .map((field) => `${field.tagName}.${field.className}, ${Math.round(field.getBoundingClientRect().width)} px`);
}

/**
 * Lists telephone numbers that begin in one line and end in the next.
 * @returns the words of each; empty when there is none
 */
export function findBrokenNumbers(): string[] {
  return [...document.querySelectorAll<HTMLElement>('a[href^="tel:"]')]
    .filter((link) => {
      // Of words such as "call", only the digits have to stay together.
      const number = [...link.childNodes].find(
        (node) => node.nodeType === Node.TEXT_NODE && /\d/.test(node.nodeValue ?? ''),
      );
      if (!number) return false;
      const range = document.createRange();
      range.setStart(number, (number.nodeValue ?? '').search(/\d/));
      range.setEnd(number, (number.nodeValue ?? '').trimEnd().length);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
    })
    .map((link) => link.textContent.trim());
}

/**
 * Lists running text whose lines are longer than can be read with ease.
 * @param most characters of a line
 * @returns "TAG.class, n in a line: the words" for each text that has two such lines; empty when there is none
 */
export function findLongLines(most: number): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>('main :is(p, li, dd, blockquote)')) {
    if (!element.checkVisibility()) continue;
    const lines = new Map<number, number>();
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE) continue;
      const range = document.createRange();
      for (let at = 0; at < (node.nodeValue ?? '').length; at += 1) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { top, width } = range.getBoundingClientRect();
        // Of many spaces, one is drawn.
        if (width > 0) lines.set(Math.round(top), (lines.get(Math.round(top)) ?? 0) + 1);
      }
    }
    const long = [...lines.values()].filter((count) => count > most);
    if (long.length > 1) {
      const words = element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40);
      found.push(`${element.tagName}.${element.className}, ${Math.max(...long)} in a line: “${words}”`);
    }
  }
  return found;
}
