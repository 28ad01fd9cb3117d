// Owns the fields of the search: what they hold, and what a browser does to them when it brings a page back.
import type { Query } from '../../search/query.ts';

type Field = HTMLInputElement | HTMLSelectElement;

/**
 * Reads what is asked.
 * @param box holds the fields
 * @returns empty text for a field that is not there yet
 */
export function readFields(box: HTMLElement): Query {
  const field = (name: keyof Query): string => box.querySelector<Field>(`[name="${name}"]`)?.value ?? '';
  return { q: field('q'), kind: field('kind'), reader: field('reader') };
}

/**
 * Fills the fields in.
 * @param box holds the fields
 * @param query what is asked
 */
export function fillFields(box: HTMLElement, query: Query): void {
  for (const field of box.querySelectorAll<Field>('input, select')) field.value = query[field.name as keyof Query];
}

/**
 * Fills the fields in again when a page comes out of the browser's memory: Safari empties them, once it has said that the page is shown.
 * @param box holds the fields
 * @param answered what the results on the page answer; null for none
 * @param signal ends it
 */
export function keepFields(box: HTMLElement, answered: () => Query | null, signal: AbortSignal): void {
  const fill = (): void => {
    const query = answered();
    if (query) fillFields(box, query);
  };
  addEventListener('pageshow', ({ persisted }) => persisted && setTimeout(fill), { signal });
}
