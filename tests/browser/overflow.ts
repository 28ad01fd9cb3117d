// Owns finding what makes a page scroll sideways.

/**
 * Lists elements that reach, or whose words reach, beyond the right edge of the window; what scrolls in a box of its own
 * does not count. Runs inside a page, and so uses nothing from outside itself.
 * @returns "TAG.class" for each; empty when nothing does
 */
export function findOverflow(): string[] {
  const limit = document.documentElement.clientWidth + 1;
  const isTooWide = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    // What is in a closed menu has a place too, and nobody sees it.
    if (box.width <= 1 || box.height <= 1 || !element.checkVisibility()) return false;
    if (box.right > limit) return true;
    return [...element.childNodes].some((node) => {
      if (node.nodeType !== Node.TEXT_NODE || node.textContent?.trim() === '') return false;
      const words = document.createRange();
      words.selectNodeContents(node);
      return words.getBoundingClientRect().right > limit;
    });
  };
  const isBoxed = (element: Element): boolean => {
    for (let outer = element.parentElement; outer && outer !== document.body; outer = outer.parentElement) {
      if (getComputedStyle(outer).overflowX !== 'visible') return true;
    }
    return false;
  };
  return [...document.querySelectorAll('body *')]
    .filter((element) => isTooWide(element) && !isBoxed(element))
    .map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`);
}
