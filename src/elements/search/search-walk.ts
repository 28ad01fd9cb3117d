// Owns walking by arrow keys from the question to help and results, through them, and back.

/** Where a search leads: a result, or what to do without one. */
export const firstResult = '.search-result__link, .search-next__link';

/** And, above them, help. */
const wayOn = `.urgent__link, ${firstResult}`;

/**
 * Moves the focus for an arrow key.
 * @param box holds the question and the results
 * @param event any key; others than up and down are left alone, and all of them in a select
 * @returns nothing.
 */
export function walkResults(box: HTMLElement, event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.target instanceof HTMLSelectElement) return;
  const stops = [box.querySelector<HTMLElement>('[name="q"]'), ...box.querySelectorAll<HTMLElement>(wayOn)];
  const here = stops.findIndex((stop) => stop === event.target);
  const next = here === -1 ? null : stops[here + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
