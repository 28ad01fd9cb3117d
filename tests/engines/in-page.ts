// Owns what runs inside a page: what is shown, and where one would click. Each function uses nothing from outside itself.

/**
 * Lists what is shown.
 * @param selector what to look for
 * @returns the words of each match, with single spaces
 */
export function listShownTexts(selector: string): string[] {
  return [...document.querySelectorAll<HTMLElement>(selector)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => element.innerText.replace(/\s+/g, ' ').trim());
}

/**
 * Scrolls to a match and finds where a click would reach it.
 * @param selector what to look for
 * @param nth which of those shown, from 0
 * @returns the place in the window; a sentence when it is not there, or something lies over it
 */
export function findPlace(selector: string, nth: number): { x: number; y: number } | string {
  const element = [...document.querySelectorAll<HTMLElement>(selector)].filter((each) =>
    each.checkVisibility({ visibilityProperty: true }),
  )[nth];
  if (element === undefined) return `${selector} (${nth + 1}) is not shown.`;
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const box = element.getClientRects()[0];
  if (box === undefined) return `${selector} (${nth + 1}) has no place.`;
  const place = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  const hit = document.elementFromPoint(place.x, place.y);
  const isReached = hit !== null && (element.contains(hit) || hit.closest('label')?.control === element);
  return isReached ? place : `${hit?.tagName ?? 'Nothing'}.${hit?.className ?? ''} lies over ${selector} (${nth + 1}).`;
}
