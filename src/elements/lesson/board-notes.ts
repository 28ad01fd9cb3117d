// Owns the presenter's notes as they follow the board in another window, and move it. Without a board all of them stand open.
import type { BoardMessage, BoardPlace } from '../../learning/lesson/board-messages.ts';
import { moveOfKey } from '../../learning/lesson/screen-moves.ts';
import { type BoardLine, openLine } from './board-channel.ts';

/** Holds `[data-phase]` with `[data-note]`, one for each screen, and what says where the board is. */
class BoardNotesElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #line: BoardLine | null = null;
  #screen = -1;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    const on = (selector: string, listener: () => void): void => {
      this.querySelector(selector)?.addEventListener('click', listener, { signal });
    };
    on('[data-next]', () => this.#line?.tell({ tells: 'move', move: 'next' }));
    on('[data-previous]', () => this.#line?.tell({ tells: 'move', move: 'previous' }));
    addEventListener('keydown', (event) => this.#press(event), { signal });
    const begin = (): void => this.#line?.tell({ tells: 'where' });
    this.#line = openLine(
      (message) => this.#hear(message),
      () => queueMicrotask(begin),
      () => undefined,
      signal,
    );
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #press(event: KeyboardEvent): void {
    if (this.#screen < 0 || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const move = moveOfKey(event.key);
    if (move === null) return;
    event.preventDefault();
    this.#line?.tell({ tells: 'move', move });
  }

  #hear(message: BoardMessage): void {
    if (message.tells === 'place') this.#follow(message.place);
    if (message.tells === 'gone') this.#stop();
  }

  #follow({ screen, count, clock }: BoardPlace): void {
    if (screen !== this.#screen) {
      this.#screen = screen;
      this.dataset.following = '';
      this.#show(screen);
      this.#write('[data-place]', `Screen ${screen + 1} of ${count}`);
      const coming = this.#notes[screen + 1]?.querySelector('[data-heading]')?.textContent?.trim();
      this.#write('[data-coming]', coming === undefined ? 'This is the last screen.' : `Next: ${coming}`);
    }
    this.#write('[data-clock]', clock ?? '');
  }

  #stop(): void {
    this.#screen = -1;
    delete this.dataset.following;
    for (const part of this.querySelectorAll<HTMLElement>('[data-note], [data-phase]')) part.hidden = false;
    for (const part of ['[data-place]', '[data-coming]', '[data-clock]']) this.#write(part, '');
  }

  get #notes(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-note]')];
  }

  /** The note of the screen, in its phase; and phases that come before the next screen without one of their own. */
  #show(screen: number): void {
    this.#notes.forEach((note, position) => {
      note.hidden = position !== screen;
    });
    let isShown = false;
    for (const phase of this.querySelectorAll<HTMLElement>('[data-phase]')) {
      const notes = [...phase.querySelectorAll<HTMLElement>('[data-note]')];
      const isLast = this.#notes[screen] === notes.at(-1);
      const hasNow = notes.some(({ hidden }) => !hidden);
      phase.hidden = !(hasNow || (isShown && notes.length === 0));
      if (notes.length > 0) isShown = hasNow && isLast;
    }
    scrollTo(0, 0);
  }

  #write(selector: string, words: string): void {
    const part = this.querySelector(selector);
    if (part && part.textContent !== words) part.textContent = words;
  }
}

customElements.define('board-notes', BoardNotesElement);
