// Owns how the search is drawn: its form, its filters, its results. Everything as text nodes, nothing as HTML.
import { markWords } from '../../search/marks.ts';
import { listAudienceLabels } from '../../policy/citing/audience-words.ts';
import { formatRecordKind, type Query } from '../../search/query.ts';
import type { Concept } from '../../search/question.ts';
import { recordKinds, type SearchRecord } from '../../search/table.ts';

type Child = Node | string;

/**
 * Makes an element.
 * @param name its tag
 * @param attributes by name
 * @param children nodes, or text
 * @returns the element. Throws what the DOM throws for an impossible name.
 */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string>,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/**
 * Makes what the search page has in its HTML: form, the place of help, status, list of results.
 * @param action the address of the search page
 * @returns the parts: help is announced where it comes, below the question and before all that narrows or answers it; of two situations, only the one that is new.
 */
export function makeParts(action: string): HTMLElement[] {
  const input = make('input', {
    class: 'search-form__input',
    id: 'q',
    name: 'q',
    type: 'text',
    autocomplete: 'off',
    enterkeyhint: 'search',
  });
  const button = make('button', { class: 'search-form__button', type: 'submit' }, 'Search');
  const label = make('label', { class: 'search-form__label', for: 'q' }, 'What do you want to know?');
  return [
    make(
      'form',
      { class: 'search-form', action, role: 'search' },
      label,
      make('div', { class: 'search-form__row' }, input, button),
      make('div', { class: 'search-form__help', role: 'alert', 'aria-atomic': 'false', 'data-urgent-place': '' }),
    ),
    make('p', { class: 'search-status', role: 'status' }),
    make('ol', { class: 'search-results', role: 'list', 'data-results': '' }),
  ];
}

/**
 * Makes the filters, offering only what there is.
 * @param records every record
 * @param query what is chosen
 * @returns the kind of page and the reader, as two selects; one with a single choice is left out.
 */
export function makeFilters(records: readonly SearchRecord[], query: Query): HTMLElement[] {
  const kinds = recordKinds.filter((kind) => records.some((record) => record.kind === kind));
  const audiences = listAudienceLabels().filter(([audience]) =>
    records.some((record) => record.audiences.includes(audience)),
  );
  return [
    makeSelect(
      'kind',
      'Show',
      'Everything',
      kinds.map((kind) => [kind, formatRecordKind(kind)]),
      query.kind,
    ),
    makeSelect('reader', 'For', 'Everybody', audiences, query.reader),
  ];
}

function makeSelect(
  name: string,
  label: string,
  all: string,
  options: [string, string][],
  chosen: string,
): HTMLElement {
  const select = make('select', { class: 'search-form__select', name });
  for (const [value, text] of [['', all], ...options] as [string, string][]) {
    select.append(make('option', value === chosen ? { value, selected: '' } : { value }, text));
  }
  return make('label', { class: 'search-form__filter' }, `${label} `, select);
}

/**
 * Draws one result.
 * @param record what was found
 * @param concepts of the question, to mark
 * @returns a list item whose first link leads to the clause or page.
 */
export function makeResult(record: SearchRecord, concepts: readonly Concept[]): HTMLLIElement {
  const { url, kind, number, label, title, text } = record;
  const link = make('a', { class: 'search-result__link', href: url });
  const name = label ?? number;
  if (name !== null && name.includes(title)) link.append(...mark(name, concepts));
  else {
    if (name !== null) link.append(make('span', { class: 'search-result__number' }, name), ' ');
    link.append(...mark(title, concepts));
  }
  const item = make('li', { class: 'search-result' }, link);
  if (kind !== 'policy') item.append(make('span', { class: 'search-result__kind' }, formatRecordKind(kind)));
  item.append(make('p', { class: 'search-result__text' }, ...mark(text, concepts)));
  return item;
}

function mark(text: string, concepts: readonly Concept[]): Child[] {
  return markWords(text, concepts).map((piece) => (piece.isMarked ? make('mark', {}, piece.text) : piece.text));
}

/**
 * Draws what to do when nothing was found, or nothing can be searched.
 * @param home the address of the site, ending in "/"
 * @returns a list of ways on.
 */
export function makeNextSteps(home: string): HTMLElement {
  const step = (href: string, link: string, rest: string): HTMLElement =>
    make('li', { class: 'search-next__step' }, make('a', { class: 'search-next__link', href }, link), rest);
  return make(
    'ul',
    { class: 'search-next', role: 'list' },
    make('li', { class: 'search-next__step' }, 'Try fewer words, or other words for the same thing.'),
    step(`${home}policy/`, 'Look through the contents of the policy', ''),
    step(`${home}search/#all-pages`, 'See all pages of this site', ''),
    step('#concern', 'Report a concern', ': whom to call, and whom to tell at school'),
  );
}
