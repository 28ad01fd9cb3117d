// Owns the step that shows what the file changes, as the comparison page shows it.
import { drawChanges } from '../../../policy/new-version/drawn-changes.ts';
import type { OfficeDraft } from '../../../policy/new-version/office-draft.ts';
import { formatCounts } from '../../../policy/compare/comparison-words.ts';
import { renderOutlineChanges } from '../../../policy/marked/outline-changes.ts';
import type { PolicyVersion } from '../../../policy/version/model.ts';

/** Holds the places of the facts and of the text. */
export class MarkedChangesElement extends HTMLElement {
  /**
   * Shows a draft.
   * @param draft with its comparison
   * @param older what it is compared with
   * @param addressOf gives the address of a page of the site
   */
  show(
    { version, comparison, notCarried }: OfficeDraft,
    older: PolicyVersion,
    addressOf: (path: string) => string,
  ): void {
    const { outline, text, first } = drawChanges(comparison, older, version, addressOf);
    this.#write('[data-outline]', outline);
    this.#write('[data-marked]', text);
    this.#show('[data-before-details]', true);
    this.#show('[data-lost]', notCarried.length > 0);
    const sum = this.querySelector('[data-sum]');
    if (sum) sum.textContent = formatCounts(comparison);
    const link = this.querySelector<HTMLAnchorElement>('[data-first]');
    if (!link) return;
    link.hidden = first === null;
    link.href = `#change_${first ?? ''}`;
  }

  /**
   * Shows title and dates as they are known by now.
   * @param draft with its comparison
   */
  showFacts({ comparison }: OfficeDraft): void {
    this.#write('[data-outline]', renderOutlineChanges(comparison));
    this.#show('[data-before-details]', false);
  }

  #show(selector: string, isShown: boolean): void {
    const part = this.querySelector<HTMLElement>(selector);
    if (part) part.hidden = !isShown;
  }

  #write(selector: string, html: string): void {
    const place = this.querySelector(selector);
    if (place) place.innerHTML = html;
  }
}

customElements.define('marked-changes', MarkedChangesElement);
