// Owns the "Read to me" button: it appears only where the device itself has an English voice, so that nothing is sent away.

/** Shows its button when a local English voice exists; pressing reads the element's `[data-read]` parts, pressing again stops. */
class ReadAloudElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #voice: SpeechSynthesisVoice | null = null;

  connectedCallback(): void {
    if (!('speechSynthesis' in globalThis)) return;
    const { signal } = (this.#listeners = new AbortController());
    speechSynthesis.addEventListener('voiceschanged', () => this.#findVoice(), { signal });
    this.#button?.addEventListener('click', () => this.#toggle(), { signal });
    addEventListener('pagehide', () => speechSynthesis.cancel(), { signal });
    this.#findVoice();
  }

  disconnectedCallback(): void {
    if (!this.#listeners) return;
    this.#listeners.abort();
    speechSynthesis.cancel();
  }

  get #button(): HTMLButtonElement | null {
    return this.querySelector<HTMLButtonElement>('[data-read-button]');
  }

  #findVoice(): void {
    const local = speechSynthesis.getVoices().filter((voice) => voice.localService && /^en\b/i.test(voice.lang));
    this.#voice = local.find((voice) => /^en[-_]GB/i.test(voice.lang)) ?? local[0] ?? null;
    if (this.#button) this.#button.hidden = this.#voice === null;
  }

  #toggle(): void {
    const isReading = this.#button?.getAttribute('aria-pressed') === 'true';
    speechSynthesis.cancel();
    this.#show(!isReading);
    if (isReading || !this.#voice) return;
    const passages = [...this.querySelectorAll<HTMLElement>('[data-read]')].flatMap((part) =>
      part.innerText.split('\n'),
    );
    const utterances = passages.filter((text) => text.trim() !== '').map((text) => new SpeechSynthesisUtterance(text));
    utterances.forEach((utterance) => {
      utterance.voice = this.#voice;
      utterance.lang = this.#voice?.lang ?? 'en-GB';
      utterance.rate = 0.9;
      speechSynthesis.speak(utterance);
    });
    utterances.at(-1)?.addEventListener('end', () => this.#show(false), { signal: this.#listeners?.signal });
  }

  #show(isReading: boolean): void {
    const button = this.#button;
    if (!button) return;
    button.setAttribute('aria-pressed', String(isReading));
  }
}

customElements.define('read-aloud', ReadAloudElement);
