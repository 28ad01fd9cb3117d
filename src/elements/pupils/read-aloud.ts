// Owns the "Read to me" button: it appears only where the device itself has an English voice, so that nothing is sent away.
import { chooseVoice } from '../../learning/pupils/voices.ts';

/** Shows its button when a local English voice exists; pressing reads the element's `[data-read]` parts, pressing again stops. */
class ReadAloudElement extends HTMLElement {
  #listeners: AbortController | null = null;
  /** Of what is being read now; null in between. Held, because some browsers forget what nobody holds in mid-sentence. */
  #reading: { utterances: SpeechSynthesisUtterance[]; events: AbortController } | null = null;

  connectedCallback(): void {
    const { speechSynthesis: voices, SpeechSynthesisUtterance: words } = globalThis as Partial<typeof globalThis>;
    if (!voices || !words) return;
    const { signal } = (this.#listeners = new AbortController());
    // Some browsers name their voices late, and some of those without an event.
    const find = (): void => this.#findVoice();
    (speechSynthesis as Partial<EventTarget>).addEventListener?.('voiceschanged', find, { signal });
    for (const type of ['pageshow', 'pointerover', 'keydown']) addEventListener(type, find, { signal });
    this.#button?.addEventListener('click', () => (this.#reading ? this.#stop() : this.#read()), { signal });
    addEventListener('pagehide', () => this.#stop(), { signal });
    find();
  }

  disconnectedCallback(): void {
    if (!this.#listeners) return;
    this.#listeners.abort();
    this.#stop();
  }

  get #button(): HTMLButtonElement | null {
    return this.querySelector<HTMLButtonElement>('[data-read-button]');
  }

  get #voice(): SpeechSynthesisVoice | null {
    return chooseVoice(speechSynthesis.getVoices());
  }

  #findVoice(): void {
    if (this.#button) this.#button.hidden = this.#voice === null && this.#reading === null;
  }

  #read(): void {
    const voice = this.#voice;
    if (!voice) return;
    const passages = [...this.querySelectorAll<HTMLElement>('[data-read]')].flatMap((part) =>
      part.innerText.split('\n'),
    );
    const utterances = passages
      .filter((text) => text.trim() !== '')
      .map((text) => Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang, rate: 0.9 }));
    const events = new AbortController();
    speechSynthesis.cancel();
    this.#reading = { utterances, events };
    for (const utterance of utterances) {
      utterance.addEventListener('error', () => this.#stop(), { signal: events.signal });
      speechSynthesis.speak(utterance);
    }
    utterances.at(-1)?.addEventListener('end', () => this.#stop(), { signal: events.signal });
    this.#show();
  }

  /** What is cancelled tells so later, when something else may be read: nobody listens then. */
  #stop(): void {
    this.#reading?.events.abort();
    this.#reading = null;
    speechSynthesis.cancel();
    this.#show();
  }

  #show(): void {
    this.#button?.setAttribute('aria-pressed', String(this.#reading !== null));
  }
}

customElements.define('read-aloud', ReadAloudElement);
