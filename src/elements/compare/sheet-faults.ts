// Owns telling where the resolution does not fit: once the typing has paused, and only the sentences that are new.

/** Milliseconds without a key, after which what is typed is looked at. */
const pause = 1000;

/** Tells faults in one place, which is announced as it changes. */
export class SheetFaults {
  readonly #findPlace: () => Element | null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Takes a way to the element that holds the sentences; null while there is none. */
  constructor(findPlace: () => Element | null) {
    this.#findPlace = findPlace;
  }

  /**
   * Tells what does not fit.
   * @param find gives the sentences as the sheet stands; asked when they are told
   * @param isTyping true while somebody types: half a word does not fit yet
   */
  tell(find: () => readonly string[], isTyping: boolean): void {
    clearTimeout(this.#timer);
    if (isTyping) this.#timer = setTimeout(() => this.#show(find()), pause);
    else this.#show(find());
  }

  #show(faults: readonly string[]): void {
    const place = this.#findPlace();
    if (!place) return;
    for (const sentence of [...place.children]) if (!faults.includes(sentence.textContent ?? '')) sentence.remove();
    for (const [at, fault] of faults.entries()) {
      const here = place.children[at] ?? null;
      if (here?.textContent === fault) continue;
      const sentence = document.createElement('p');
      sentence.textContent = fault;
      place.insertBefore(sentence, here);
    }
  }
}
