// Owns the list of everything that this site has stored on this device, with a way to erase each.
import { formatDate } from '../../policy/dates.ts';
import { type StoredRecord, thisDevice } from './device-storage.ts';
import { clauseWishKey } from '../../learning/answers/stored-keys.ts';
import { hasClauseWish } from '../guidance/clause-wish.ts';
import { sayAnew } from '../page/say-anew.ts';
import type { SearchOpenerElement } from '../search/search-opener.ts';

/** Fills its list from a `template`; `data-titles` gives the names of pages by `kind:id`. */
class StoredRecordsElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #storage = thisDevice();

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.addEventListener('click', (event) => this.#erase(event.target), { signal });
    for (const type of ['storage', 'pageshow']) addEventListener(type, () => this.#showAnew(), { signal });
    this.hidden = false;
    this.#show();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  /** Another page may have kept something meanwhile: what was said is then no longer true. */
  #showAnew(): void {
    this.#show();
    this.#say('');
  }

  #show(): void {
    const records = this.#storage.list();
    const template = this.querySelector('template');
    const rows = records.flatMap((record) => (template ? [this.#draw(record, template)] : []));
    this.querySelector('[data-records]')?.replaceChildren(...rows);
    const isKeyOff = document.querySelector<SearchOpenerElement>('search-opener')?.hasKey === false;
    const hasWish = hasClauseWish(clauseWishKey(import.meta.env.BASE_URL));
    const isEmpty = records.length === 0 && !isKeyOff && !hasWish;
    this.#hide('[data-slash-key]', !isKeyOff);
    this.#hide('[data-clause-wish]', !hasWish);
    this.#hide('[data-some]', isEmpty);
    this.#hide('[data-nothing]', !isEmpty);
  }

  #hide(selector: string, isHidden: boolean): void {
    for (const part of this.querySelectorAll<HTMLElement>(selector)) part.hidden = isHidden;
  }

  #draw({ kind, id, record }: StoredRecord, template: HTMLTemplateElement): DocumentFragment {
    const titles = JSON.parse(this.dataset.titles ?? '{}') as Record<string, string>;
    const title = titles[`${kind}:${id}`] ?? `${kind} ${id}`;
    const row = template.content.cloneNode(true) as DocumentFragment;
    const count = Object.keys(record.answers).length;
    const words: Record<string, string> = {
      title,
      contents: `${count} ${count === 1 ? 'answer' : 'answers'}, and the policy version ${record.version}`,
      saved: formatDate(record.savedAt),
      expires: formatDate(record.expires),
      answers: Object.entries(record.answers)
        .map(([name, values]) => `${name}: ${values.join(', ')}`)
        .join('\n'),
      'erase-title': title,
    };
    for (const [name, text] of Object.entries(words)) {
      for (const part of row.querySelectorAll(`[data-${name}]`)) part.textContent = text;
    }
    const button = row.querySelector<HTMLElement>('[data-erase]');
    if (button) button.dataset.erase = `${kind}:${id}`;
    return row;
  }

  #erase(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-erase], [data-erase-all]') : null;
    if (!button) return;
    const [kind = '', id = ''] = (button.dataset.erase ?? '').split(':');
    if (button.dataset.eraseAll !== undefined) this.#storage.eraseAll();
    else this.#storage.erase(kind, id);
    this.#show();
    const isEmpty = this.querySelector('[data-nothing]:not([hidden])') !== null;
    this.#say(isEmpty ? 'Everything is erased.' : 'Erased.');
    this.querySelector<HTMLElement>('[data-records-heading]')?.focus();
  }

  #say(words: string): void {
    sayAnew(this.querySelector('[role="status"]'), words);
  }
}

customElements.define('stored-records', StoredRecordsElement);
