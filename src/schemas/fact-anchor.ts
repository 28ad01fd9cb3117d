// Owns the place of a fact on a page: apart from the fields of facts, since the search in the browser knows it too.

/**
 * Names the place of a fact on a page.
 * @param id the fact's id
 * @returns the id of the element that tells of it, at the foot of each page that draws it.
 */
export const factAnchor = (id: string): string => `fact-${id}`;
