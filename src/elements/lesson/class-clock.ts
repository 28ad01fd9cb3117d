// Owns the clock of a task on the board: it runs when asked, and says once that time is up. Nothing is kept.
import { type ClassClock, formatClock, setClock, timeLeft, toggleClock } from '../../learning/lesson/class-clock.ts';

/** Holds `[data-time]`, the buttons `[data-toggle]` and `[data-reset]`, and `[data-said]` for what is said at the end. */
class ClassClockElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #clock: ClassClock = setClock(0);
  #timer: number | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.#clock = setClock(this.#minutes);
    this.querySelector('[data-toggle]')?.addEventListener('click', () => this.#toggle(), { signal });
    this.querySelector('[data-reset]')?.addEventListener('click', () => this.#reset(), { signal });
    for (const part of this.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false;
    this.#draw();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    clearInterval(this.#timer);
  }

  get #minutes(): number {
    return Number(this.dataset.minutes ?? '0');
  }

  #toggle(): void {
    this.#clock = toggleClock(this.#clock, performance.now());
    this.#say('');
    this.#run();
  }

  #reset(): void {
    this.#clock = setClock(this.#minutes);
    this.#say('');
    this.#run();
  }

  #run(): void {
    clearInterval(this.#timer);
    if (this.#clock.since !== null) this.#timer = window.setInterval(() => this.#tick(), 250);
    this.#draw();
  }

  #tick(): void {
    if (timeLeft(this.#clock, performance.now()) === 0) {
      this.#clock = { left: 0, since: null };
      clearInterval(this.#timer);
      this.#say('Time is up');
    }
    this.#draw();
  }

  #say(words: string): void {
    const said = this.querySelector('[data-said]');
    if (said) said.textContent = words;
  }

  #draw(): void {
    const left = timeLeft(this.#clock, performance.now());
    const time = this.querySelector('[data-time]');
    const shown = formatClock(left);
    if (time && time.textContent !== shown) {
      time.textContent = shown;
      // The presenter's notes show it too.
      this.dispatchEvent(new Event('class-clock', { bubbles: true }));
    }
    const toggle = this.querySelector<HTMLButtonElement>('[data-toggle]');
    if (toggle) {
      // A button that vanishes under the focus would leave a keyboard reader nowhere.
      if (left === 0 && toggle.matches(':focus')) this.querySelector<HTMLElement>('[data-reset]')?.focus();
      toggle.hidden = left === 0;
      toggle.textContent = this.#clock.since === null ? 'Start' : 'Stop';
    }
    this.toggleAttribute('data-over', left === 0);
  }
}

customElements.define('class-clock', ClassClockElement);
