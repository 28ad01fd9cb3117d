// Owns how help is drawn above the results when a question tells of danger. Text nodes only.
import type { ToldSituation } from '../../search/search.ts';
import type { UrgentCard } from '../../search/urgent-table.ts';
import { make } from './search-results.ts';

/**
 * Shows what a settled question tells. What is shown already stays as it is, so that it is heard once.
 * @param place the element that is announced when something new stands in it
 * @param situations what the question tells, best first; empty takes the block away
 * @param cards everybody who helps, at the places that situations name
 * @returns nothing.
 */
export function showUrgent(
  place: HTMLElement | null,
  situations: readonly ToldSituation[],
  cards: readonly UrgentCard[],
): void {
  const told = situations.map(({ url }) => url).join(' ');
  if (!place || (place.dataset.told ?? '') === told) return;
  place.dataset.told = told;
  place.replaceChildren(...(situations.length === 0 ? [] : [makeBlock(situations, cards)]));
}

function makeBlock(situations: readonly ToldSituation[], cards: readonly UrgentCard[]): HTMLElement {
  const shown = new Set<number>();
  const icon = make('span', { class: 'urgent__icon', 'aria-hidden': 'true' }, '!');
  const block = make(
    'section',
    { class: 'urgent', 'data-urgent': '', 'aria-label': 'Help now' },
    make('p', { class: 'urgent__kind' }, icon, 'Help now'),
  );
  for (const { title, say, url, cards: places } of situations) {
    // Who is called for both stands once.
    const others = places.filter((place) => !shown.has(place));
    for (const place of others) shown.add(place);
    block.append(
      make('h2', { class: 'urgent__title' }, title),
      make('p', { class: 'urgent__say' }, say),
      make('ul', { class: 'urgent__cards', role: 'list' }, ...others.flatMap((place) => makeCard(cards[place]))),
      make('a', { class: 'urgent__link', href: url }, 'All ways to get help'),
    );
  }
  return block;
}

function makeCard(card: UrgentCard | undefined): HTMLElement[] {
  if (!card) return [];
  const ways = card.ways.map(({ text, href }) =>
    href === undefined ? make('p', { class: 'urgent__words' }, text) : make('a', { class: 'urgent__link', href }, text),
  );
  const notes = [card.hours, card.sure].flatMap((note) => note ?? []).join('; ');
  const quiet = notes === '' ? [] : [make('p', { class: 'urgent__note' }, notes)];
  return [make('li', { class: 'urgent__card' }, make('p', { class: 'urgent__name' }, card.title), ...ways, ...quiet)];
}
