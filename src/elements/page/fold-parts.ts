// Owns folding the parts of a long page on a narrow screen, where each is then opened by its heading, by a link into it, by the browser's own search where it can, and on paper.

const narrow = '(max-width: 47.99rem)';
/** What hides a part but lets the browser's search find and open it, where there is such a thing. */
const hiding = 'onbeforematch' in document.documentElement ? 'until-found' : '';

/**
 * Folds every `[data-fold]` in it: its heading stays and becomes a button; `data-fold` says what is inside.
 * `[data-fold-all]` holds the button for all. Without script, and where there is room, everything stands open.
 */
class FoldPartsElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #openedToPrint: HTMLElement[] = [];

  connectedCallback(): void {
    if (!matchMedia(narrow).matches || this.#listeners) return;
    const { signal } = (this.#listeners = new AbortController());
    for (const part of this.#parts) {
      addButton(part);
      setOpen(part, false);
    }
    this.dataset.folds = '';
    for (const all of this.querySelectorAll<HTMLElement>('[data-fold-all]')) all.hidden = false;
    this.addEventListener('click', (event) => this.#click(event.target as Element), { signal });
    this.addEventListener('beforematch', (event) => this.#openAround(event.target as Element), { signal });
    addEventListener('hashchange', () => this.#follow(location.hash), { signal });
    addEventListener('beforeprint', () => this.#print(), { signal });
    addEventListener('afterprint', () => this.#openedToPrint.forEach((part) => setOpen(part, false)), { signal });
    this.#follow(location.hash);
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  get #parts(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-fold]')];
  }

  #click(target: Element): void {
    const link = target.closest<HTMLAnchorElement>('a[href^="#"]');
    if (link) this.#openAround(this.#find(link.hash));
    const button = target.closest('button');
    const part = button?.matches('.fold__button') ? button.closest<HTMLElement>('[data-fold]') : null;
    if (part) setOpen(part, !isOpen(part));
    if (button?.closest('[data-fold-all]')) {
      const isOpening = !this.#parts.every(isOpen);
      for (const each of this.#parts) setOpen(each, isOpening);
    }
    this.#tellAll();
  }

  /** What the button for all would do now, however the parts were opened or folded. */
  #tellAll(): void {
    const words = this.#parts.every(isOpen) ? 'Fold every part' : 'Open every part';
    for (const button of this.querySelectorAll('[data-fold-all] button')) {
      if (button.textContent?.trim() !== words) button.textContent = words;
    }
  }

  /** The place on the page may have moved by what was folded above it. */
  #follow(hash: string): void {
    const target = this.#find(hash);
    this.#openAround(target);
    target?.scrollIntoView();
  }

  #find(hash: string): Element | null {
    // Ids are plain letters: an address with anything else in it names no part.
    return hash.length < 2 ? null : this.querySelector(`#${CSS.escape(hash.slice(1))}`);
  }

  #openAround(target: Element | null): void {
    for (let part = target?.closest<HTMLElement>('[data-fold]'); part;) {
      setOpen(part, true);
      part = part.parentElement?.closest<HTMLElement>('[data-fold]');
    }
    this.#tellAll();
  }

  #print(): void {
    this.#openedToPrint = this.#parts.filter((part) => !isOpen(part));
    for (const part of this.#openedToPrint) setOpen(part, true);
  }
}

function headOf(part: Element): HTMLElement | null {
  return part.querySelector<HTMLElement>(':scope > :is(h2, h3, h4)');
}

/** A heading becomes its button. */
function addButton(part: HTMLElement): void {
  const head = headOf(part);
  const button = document.createElement('button');
  const words = document.createElement('span');
  button.type = 'button';
  button.className = 'fold__button';
  words.className = 'fold__count';
  words.textContent = part.dataset.fold ?? '';
  if (!head) return;
  const title = document.createElement('span');
  title.append(...head.childNodes);
  button.append(title, words);
  head.append(button);
}

function isOpen(part: Element): boolean {
  return !part.hasAttribute('data-folded');
}

function setOpen(part: HTMLElement, isNowOpen: boolean): void {
  const head = headOf(part);
  part.toggleAttribute('data-folded', !isNowOpen);
  head?.querySelector('.fold__button')?.setAttribute('aria-expanded', String(isNowOpen));
  for (const child of part.children) {
    if (child === head) continue;
    if (isNowOpen) child.removeAttribute('hidden');
    else child.setAttribute('hidden', hiding);
  }
}

customElements.define('fold-parts', FoldPartsElement);
