// Owns what is done and asked inside a page to see its layout. Each function runs there, and so uses nothing from outside itself.

/** Opens everything that folds, but for the menu, which lies over the page; and shows every screen of a class view. */
export function unfold(): void {
  for (const details of document.querySelectorAll('main details')) (details as HTMLDetailsElement).open = true;
  for (const screen of document.querySelectorAll<HTMLElement>('[data-screen]')) screen.hidden = false;
}

/**
 * Sets the size and the spacing of text.
 * @param how twice the size, or spaced as WCAG 1.4.12 has it, or neither
 */
export function setText(how: { isLarge?: boolean; isSpaced?: boolean }): void {
  document.documentElement.style.setProperty('font-size', how.isLarge === true ? '200%' : '');
  const sheet = new CSSStyleSheet();
  if (how.isSpaced === true) {
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }
    `);
  }
  document.adoptedStyleSheets = [sheet];
}

/**
 * Tells how far the page scrolls sideways.
 * @returns pixels beyond the window's width; 0 when it does not
 */
export function measureSideways(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return Math.max(0, scrollWidth - clientWidth);
}

/**
 * Lists words that stand in a column too narrow for them, a few letters in each line.
 * @returns "TAG.class words" for each place where a word of five letters does not fit; empty when there is none
 */
export function findSqueezed(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => {
      const words = [...element.childNodes].flatMap(({ nodeType, textContent }) =>
        nodeType === Node.TEXT_NODE ? (textContent ?? '').split(/[\s–-]+/) : [],
      );
      if (!words.some((word) => /\p{L}{5}/u.test(word)) || !element.checkVisibility()) return false;
      // What is only heard stands in a box without room.
      for (let box: Element | null = element; box; box = box.parentElement) {
        if (getComputedStyle(box).clipPath !== 'none') return false;
      }
      const { width, height } = element.getBoundingClientRect();
      const size = parseFloat(getComputedStyle(element).fontSize);
      return width < 2 * size && height > 2 * size;
    })
    .map((element) => `${element.tagName}.${element.className} “${element.textContent.trim().slice(0, 40)}”`);
}

/**
 * Lists short words of headings and of what is pressed that are broken in two, for want of room.
 * @param selector the elements that are looked at
 * @returns "TAG.class word" for each; empty when every word stands in one line
 */
export function findBrokenWords(selector: string): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll(selector)) {
    if (!element.checkVisibility()) continue;
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement;
      // Words that are only heard stand in a box without room.
      if (!parent || getComputedStyle(parent).clipPath !== 'none') continue;
      for (const { 0: word, index } of (text.textContent ?? '').matchAll(
        /(?<![^\s(“])\p{L}{2,14}(?![^\s,.:;!?)”])/gu,
      )) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].map((box) => Math.round(box.top)));
        if (lines.size > 1) found.push(`${element.tagName}.${element.className} “${word}”`);
      }
    }
  }
  return found;
}

/**
 * Focuses everything that can be focused, one after the other, and lists what something else lies on.
 * @returns "TAG.class words, under TAG.class" for each; empty when everything can be seen
 */
export async function findCovered(): Promise<string[]> {
  const nameOf = (element: Element): string => `${element.tagName}.${element.getAttribute('class') ?? ''}`;
  const isOf = (element: Element, hit: Element): boolean =>
    element.contains(hit) || hit.contains(element) || hit.closest('label')?.control === element;
  // Targets of links in running text reach into each other's lines; what stands still while the page scrolls, or is placed apart, hides.
  const liesOver = (element: Element, hit: Element): boolean => {
    for (let outer: Element | null = hit; outer && !outer.contains(element); outer = outer.parentElement) {
      if (['sticky', 'fixed', 'absolute'].includes(getComputedStyle(outer).position)) return true;
    }
    return false;
  };
  /** What lies on an element, as words; null for nothing. */
  const findOver = (element: Element): string | null => {
    const lines = [...element.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    // Of what is larger than the window, the part that is in it.
    const parts = lines.map((line) => {
      const [left, top] = [Math.max(line.left, 0), Math.max(line.top, 0)];
      return {
        left,
        top,
        width: Math.min(line.right, innerWidth) - left,
        height: Math.min(line.bottom, innerHeight) - top,
      };
    });
    const shown = parts.find(({ width, height }) => width > 0 && height > 0);
    if (!shown) return lines.length === 0 ? null : 'out of sight';
    const { left, top, width, height } = shown;
    const hits = [1, 2, 3].flatMap(
      (part) => document.elementFromPoint(left + (width * part) / 4, top + (height * part) / 4) ?? [],
    );
    const over = hits.find((hit) => !isOf(element, hit) && liesOver(element, hit));
    return over ? `under ${nameOf(over)}` : null;
  };
  const found: string[] = [];
  const all = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"]';
  for (const element of document.querySelectorAll<HTMLElement>(all)) {
    element.focus();
    if (document.activeElement !== element || findOver(element) === null) continue;
    // A browser sets right in the next frame what moved with the focus.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const over = findOver(element);
    const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
    if (over !== null) found.push(`${nameOf(element)} “${words}”, ${over}`);
  }
  return found;
}
