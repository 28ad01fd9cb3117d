// Owns what script adds to a page of comments: the file, the text and the email that are made of them, and a warning before they are lost.
import { readClock } from '../../policy/dates.ts';
import {
  formatCommentText,
  formatSaved,
  mailComments,
  makeCommentFile,
  nameCommentFile,
  nothingYet,
  tooLongForFile,
  type TypedComments,
  writeCommentFile,
} from '../../records/comments/comment-file.ts';
import { isView } from '../../records/comments/comment-views.ts';
import { onFieldsRestored } from '../answers/form-answers.ts';
import { setUnsaved } from '../office/new-version/unsaved-work.ts';
import { saveFile } from '../page/save-file.ts';
import { sayAnew } from '../page/say-anew.ts';

type CommentFile = NonNullable<ReturnType<typeof makeCommentFile>>;

/** Holds `keep-answers` with the form; `data-` names the school, the version and who takes the answers. Nothing is sent. */
class CommentFormElement extends HTMLElement {
  #listeners: AbortController | null = null;
  /** The fields when a file was last made of them. */
  #saved = '';

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    for (const part of this.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false;
    for (const part of this.querySelectorAll<HTMLElement>('[data-without-script]')) part.hidden = true;
    const acts = { save: this.#save, copy: this.#copy, mail: this.#mail };
    for (const [name, act] of Object.entries(acts)) {
      this.querySelector(`[data-${name}]`)?.addEventListener('click', () => void this.#with(act), { signal });
    }
    for (const name of ['input', 'change', 'answers-set', 'click']) {
      this.addEventListener(name, () => this.#tell(), { signal });
    }
    onFieldsRestored(() => this.#tell(), signal);
    this.#tell();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    setUnsaved(false);
  }

  /** What is said of the fields follows from them alone, whoever has filled them in. */
  #tell(): void {
    for (const area of this.querySelectorAll<HTMLTextAreaElement>('[data-on] textarea')) {
      // On paper these words stand in place of the field, which would cut them off.
      if (area.parentElement) area.parentElement.dataset.words = area.value;
    }
    const typed = this.#read();
    const isKept = this.querySelector('keep-answers[data-is-kept]') !== null;
    setUnsaved(!isKept && this.#make(typed) !== null && JSON.stringify(typed) !== this.#saved);
  }

  async #with(act: (file: CommentFile) => string | Promise<string>): Promise<void> {
    const file = this.#make(this.#read());
    this.#byHand(null);
    sayAnew(this.querySelector('[data-result]'), file === null ? nothingYet : await act.call(this, file));
  }

  #save(file: CommentFile): string {
    const [name, text] = [nameCommentFile(file), writeCommentFile(file)];
    if (text === null) return tooLongForFile;
    saveFile(name, text);
    this.#saved = JSON.stringify(this.#read());
    this.#tell();
    return formatSaved(file, name);
  }

  async #copy(file: CommentFile): Promise<string> {
    const text = formatCommentText(file);
    try {
      await navigator.clipboard.writeText(text);
      return 'Copied. Paste it into an email.';
    } catch {
      this.#byHand(text);
      return 'This browser does not let the page copy. The text stands below.';
    }
  }

  async #mail(file: CommentFile): Promise<string> {
    const mail = mailComments(this.dataset.answerTo ?? '', file);
    if (mail === null) return '';
    const copied = mail.isWhole ? '' : await this.#copy(file);
    const link = document.createElement('a');
    link.href = mail.href;
    link.click();
    const begun = 'Your email program should open. If it does not, copy the text, or save the file.';
    return mail.isWhole ? begun : `${begun} Your comments are too long to be put into the email for you. ${copied}`;
  }

  #make(typed: TypedComments): CommentFile | null {
    const { school = '', version = '', title = '', fingerprint = '' } = this.dataset;
    return makeCommentFile({ school, policy: { version, title, fingerprint } }, typed, readClock(new Date()));
  }

  #read(): TypedComments {
    const field = (name: string): string => this.querySelector<HTMLInputElement>(`[name="who_${name}"]`)?.value ?? '';
    return {
      name: field('name'),
      role: field('role'),
      comments: [...this.querySelectorAll<HTMLElement>('[data-on]')].map((place) => {
        const view = place.querySelector<HTMLInputElement>('input:checked')?.value ?? '';
        const { on = '', label = '' } = place.dataset;
        return { on, label, view: isView(view) ? view : '', text: place.querySelector('textarea')?.value ?? '' };
      }),
    };
  }

  /** Text to copy by hand, selected; null takes it away. */
  #byHand(text: string | null): void {
    const part = this.querySelector<HTMLElement>('[data-by-hand]');
    const area = part?.querySelector('textarea');
    if (!part || !area) return;
    part.hidden = text === null;
    area.value = text ?? '';
    if (text !== null) area.select();
  }
}

customElements.define('comment-form', CommentFormElement);
