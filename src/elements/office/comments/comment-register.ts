// Owns showing the comments of many files by clause, and saving them as a table or for the minutes.
import type { CommentedVersion } from '../../../records/comments/commented-version.ts';
import type { GatheredComments, NamedFile } from '../../../records/comments/gather-comments.ts';
import { saveFile } from '../../page/save-file.ts';
import { sayAnew } from '../../page/say-anew.ts';
import '../intake/file-intake.ts';
import type { FileIntakeElement, FileReader, Intake } from '../intake/file-intake.ts';

/** What was fetched once there was a file. */
interface Loaded {
  version: CommentedVersion;
  made: typeof import('./register-loaded.ts');
}

/** Holds `file-intake`, the choice of a version, and the place for the comments. Nothing is stored or sent. */
class CommentRegisterElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #loaded: Loaded | null = null;
  #gathered: GatheredComments | null = null;
  #leftOut = 0;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    const [intake, select] = [this.querySelector<FileIntakeElement>('file-intake'), this.querySelector('select')];
    if (!intake || !select) return;
    for (const part of this.querySelectorAll<HTMLElement>('[data-several]')) part.hidden = false;
    intake.begin(
      () => this.#load(select.value),
      (files) => this.#show(files),
    );
    const readAgain = (): void =>
      intake.readAgain(() => (select.value = this.#loaded?.version.version ?? select.value));
    select.addEventListener('change', readAgain, { signal });
    const isOther = (): boolean => this.#loaded !== null && this.#loaded.version.version !== select.value;
    addEventListener('pageshow', () => isOther() && readAgain(), { signal });
    for (const form of ['csv', 'text'] as const) {
      this.querySelector(`[data-${form}]`)?.addEventListener('click', () => this.#save(form), { signal });
    }
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  async #load(id: string): Promise<FileReader<NamedFile['data']>> {
    const [made, answer] = await Promise.all([
      import('./register-loaded.ts'),
      fetch(`${this.dataset.base ?? '/'}office/comments/${id}.json`),
    ]);
    if (!answer.ok) throw new Error(`Answered ${answer.status}`);
    const version = (await answer.json()) as CommentedVersion;
    this.#loaded = { version, made };
    return made.commentReader(version);
  }

  #show({ taken, listed }: Intake<NamedFile['data']>): void {
    const result = this.querySelector<HTMLElement>('[data-result]');
    const place = this.querySelector('[data-comments]');
    if (!result || !place || this.#loaded === null) return;
    const { version, made } = this.#loaded;
    this.#leftOut = listed.length - taken.length;
    this.#gathered = made.gatherComments(taken, version);
    result.hidden = taken.length === 0;
    place.innerHTML = made.renderComments(this.#gathered);
    this.#write('sum', made.formatGathered(this.#gathered, this.#leftOut));
    this.#write('paper-left-out', made.listLeftOut(listed));
    this.#write('saved', '');
  }

  #save(form: 'csv' | 'text'): void {
    if (this.#gathered === null || this.#loaded === null) return;
    const { version, made } = this.#loaded;
    const name = `comments-${version.version}.${form === 'csv' ? 'csv' : 'txt'}`;
    saveFile(
      name,
      form === 'csv' ? made.commentsCsv(this.#gathered) : made.commentsText(this.#gathered, version, this.#leftOut),
    );
    sayAnew(this.querySelector('[data-saved]'), `Saved as ${name}.`);
  }

  #write(name: string, words: string): void {
    this.querySelector(`[data-${name}]`)?.replaceChildren(words);
  }
}

customElements.define('comment-register', CommentRegisterElement);
