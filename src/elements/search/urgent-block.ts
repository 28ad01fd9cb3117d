// Owns how help is drawn above the results when a question tells of danger. Text nodes only.
import { capitalise } from '../../policy/version/policy-name.ts';
import type { ToldSituation } from '../../search/search.ts';
import type { UrgentCard } from '../../search/urgent-table.ts';
import { make } from './search-results.ts';

/**
 * Shows what a settled question tells. What is shown already stays as it is, so that it is heard once; of the same two
 * situations, that which came first stays first.
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
  if (!place) return;
  const shown = (place.dataset.told ?? '').split(' ').filter((url) => url !== '');
  const told = situations.map(({ url }) => url);
  if (told.length === shown.length && told.every((url) => shown.includes(url))) return;
  place.dataset.told = told.join(' ');
  const parts = makeParts(situations, cards);
  const block = place.querySelector('[data-urgent]');
  if (!block || told[0] !== shown[0]) {
    place.replaceChildren(...(parts.length === 0 ? [] : [makeBlock(parts)]));
    return;
  }
  for (const part of [...block.children].slice(2)) part.remove();
  block.append(...parts.slice(1));
}

function makeBlock(parts: readonly HTMLElement[]): HTMLElement {
  const icon = make('span', { class: 'urgent__icon', 'aria-hidden': 'true' }, '!');
  const kind = make('p', { class: 'urgent__kind' }, icon, 'Help now');
  return make('section', { class: 'urgent', 'data-urgent': '', 'aria-label': 'Help now' }, kind, ...parts);
}

/** One part for each situation. */
function makeParts(situations: readonly ToldSituation[], cards: readonly UrgentCard[]): HTMLElement[] {
  const drawn = new Set<number>();
  return situations.map(({ title, say, url, cards: places }) => {
    // Who is called for both stands once.
    const others = places.filter((place) => !drawn.has(place));
    for (const place of others) drawn.add(place);
    return make(
      'div',
      {},
      make('h2', { class: 'urgent__title' }, title),
      make('p', { class: 'urgent__say' }, say),
      make('ul', { class: 'urgent__cards', role: 'list' }, ...others.flatMap((place) => makeCard(cards[place]))),
      make('a', { class: 'urgent__link', href: url }, 'All ways to get help'),
    );
  });
}

function makeCard(card: UrgentCard | undefined): HTMLElement[] {
  if (!card) return [];
  const ways = card.ways.map(({ text, href }) =>
    href === undefined ? make('p', { class: 'urgent__words' }, text) : make('a', { class: 'urgent__link', href }, text),
  );
  const notes = [card.hours, card.sure].flatMap((note) => note ?? []).join('; ');
  const quiet = notes === '' ? [] : [make('p', { class: 'urgent__note' }, capitalise(notes))];
  // A page that is called what they are called says who they are.
  const isNamed = card.ways.some(({ text, href }) => text === card.title && href !== undefined);
  const name = isNamed ? [] : [make('p', { class: 'urgent__name' }, card.title)];
  return [make('li', { class: 'urgent__card' }, ...name, ...ways, ...quiet)];
}
