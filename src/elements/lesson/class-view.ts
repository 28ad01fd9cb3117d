// Owns showing a lesson one screen at a time: buttons, arrow keys, full screen, a presenter's second window. The place stands in the address; nothing is kept.
import type { BoardMessage } from '../../learning/lesson/board-messages.ts';
import { type Move, moveOfKey, moveScreen } from '../../learning/lesson/screen-moves.ts';
import { readPlace, writePlace } from '../../learning/lesson/screen-place.ts';
import { type BoardLine, openLine } from './board-channel.ts';

/** Milliseconds in which what was said has been heard. */
const timeToHear = 5_000;

/** Shows one of its `[data-screen]` at a time. Moving on first opens what the screen still hides. */
class ClassViewElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #line: BoardLine | null = null;
  #now = 0;
  #silence: number | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.dataset.running = '';
    this.#on('[data-next]', () => this.#move('next'), signal);
    this.#on('[data-previous]', () => this.#move('previous'), signal);
    this.#on('[data-full]', () => void this.#toggleFullScreen(), signal);
    addEventListener('keydown', (event) => this.#press(event), { signal });
    addEventListener('hashchange', () => this.#showPlace(), { signal });
    for (const part of this.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false;
    this.#raiseHeadings();
    const full = this.querySelector<HTMLElement>('[data-full]');
    if (full) full.hidden = !document.fullscreenEnabled;
    this.#showPlace();
    this.addEventListener('class-clock', () => this.#tellPlace(), { signal });
    const end = (): void => this.#line?.tell({ tells: 'gone' });
    this.#line = openLine(
      (message) => this.#hear(message),
      () => this.#tellPlace(),
      end,
      signal,
    );
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  /** Shown alone, each screen is a page of its own: its heading is the first, as the title is on the first screen. */
  #raiseHeadings(): void {
    for (const heading of this.querySelectorAll('[data-screen] :is(h2, h3)')) {
      heading.setAttribute('aria-level', heading.localName === 'h2' ? '1' : '2');
    }
  }

  get #screens(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-screen]')];
  }

  #on(selector: string, listener: () => void, signal: AbortSignal): void {
    this.querySelector(selector)?.addEventListener('click', listener, { signal });
  }

  #press(event: KeyboardEvent): void {
    // Radios leave these keys to the screens: a tap, Space or the other arrows choose among them.
    const isTyping = event.target instanceof HTMLInputElement && event.target.type !== 'radio';
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || isTyping) return;
    const move = moveOfKey(event.key);
    if (move === null) return;
    event.preventDefault();
    this.#move(move);
  }

  #hear(message: BoardMessage): void {
    if (message.tells === 'move') this.#move(message.move);
    if (message.tells === 'where') this.#tellPlace();
  }

  #tellPlace(): void {
    const screens = this.#screens;
    const clock = screens[this.#now]?.querySelector('[data-time]')?.textContent ?? null;
    this.#line?.tell({ tells: 'place', place: { screen: this.#now, count: screens.length, clock } });
  }

  #move(move: Move): void {
    const screens = this.#screens;
    const hidden =
      move === 'next' ? screens[this.#now]?.querySelector<HTMLDetailsElement>('details:not([open])') : null;
    if (hidden) {
      hidden.open = true;
      // The focus stays where it is, so that nobody would hear what has come; a card that is turned says so itself.
      if (hidden.closest('[data-own]')) return;
      const parts = [...hidden.childNodes].filter(({ nodeName }) => nodeName !== 'SUMMARY');
      this.#say(parts.map(({ textContent }) => textContent?.trim() ?? '').join(' '));
      return;
    }
    const next = moveScreen(this.#now, screens.length, move);
    if (next === this.#now) return;
    this.#show(next);
    this.#writePlace();
    screens[next]?.focus();
  }

  /** Back, a reload (a clicker's F5) and a shared address lead to the same screen. */
  #showPlace(): void {
    this.#show(readPlace(location.hash, this.#screens.length));
  }

  #writePlace(): void {
    try {
      // One step of the browser's history for the whole lesson, so that Back leaves it.
      history.replaceState(history.state, '', writePlace(this.#now));
    } catch {
      // A browser refuses more than a hundred in a few seconds, as while a key is held down; the next is written again.
    }
  }

  #show(index: number): void {
    const screens = this.#screens;
    this.#now = index;
    screens.forEach((screen, position) => {
      screen.hidden = position !== index;
    });
    this.#say('');
    const place = this.querySelector('[data-place]');
    if (place) place.textContent = `${index + 1} of ${screens.length}`;
    this.#tellPlace();
  }

  /** What was said goes again: it stands on the screen too, and would be read twice. */
  #say(words: string): void {
    const status = this.querySelector('[data-revealed]');
    clearTimeout(this.#silence);
    if (status) status.textContent = words.trim();
    if (words !== '') this.#silence = window.setTimeout(() => this.#say(''), timeToHear);
  }

  async #toggleFullScreen(): Promise<void> {
    // Refused where a school's settings forbid it: the page works as well without.
    const root = this.getRootNode() as Document;
    const change = root.fullscreenElement === this ? root.exitFullscreen() : this.requestFullscreen();
    await change.catch(() => undefined);
  }
}

customElements.define('class-view', ClassViewElement);
