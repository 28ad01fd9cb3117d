// Owns saying something after a press, also when it is what was said last.

/**
 * Says words in a place that is announced when it changes. The same words again are no news to a screen reader: they come anew.
 * @param place the element that is announced; nothing is said where there is none
 * @param words what to say
 */
export function sayAnew(place: Element | null, words: string): void {
  place?.replaceChildren();
  place?.replaceChildren(words);
}
