// Owns showing the comments of many files by clause, and saving them as a table or for the minutes.
import type { CommentedVersion } from '../../../records/comments/commented-version.ts';
import { commentsCsv, commentsText, formatGathered, listLeftOut } from '../../../records/comments/comments-files.ts';
import { renderComments } from '../../../records/comments/draw-comments.ts';
import { gatherComments, type GatheredComments, type NamedFile } from '../../../records/comments/gather-comments.ts';
import { saveFile } from '../../page/save-file.ts';
import '../intake/file-intake.ts';
import type { FileIntakeElement, FileReader, Intake } from '../intake/file-intake.ts';

/** Holds `file-intake`, the choice of a version, and the place for the comments. Nothing is stored or sent. */
class CommentRegisterElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #version: CommentedVersion | null = null;
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
    select.addEventListener('change', () => intake.readAgain(), { signal });
    addEventListener('pageshow', () => this.#version?.version !== select.value && intake.readAgain(), { signal });
    for (const form of ['csv', 'text'] as const) {
      this.querySelector(`[data-${form}]`)?.addEventListener('click', () => this.#save(form), { signal });
    }
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  /** What checks the files, and the version that they are on: neither is fetched before there is a file. */
  async #load(id: string): Promise<FileReader<NamedFile['data']>> {
    const [{ commentReader }, answer] = await Promise.all([
      import('../../../records/comments/comment-kind.ts'),
      fetch(`${this.dataset.base ?? '/'}office/comments/${id}.json`),
    ]);
    if (!answer.ok) throw new Error(`Answered ${answer.status}`);
    const version = (await answer.json()) as CommentedVersion;
    this.#version = version;
    return commentReader(version);
  }

  #show({ taken, listed }: Intake<NamedFile['data']>): void {
    const result = this.querySelector<HTMLElement>('[data-result]');
    const place = this.querySelector('[data-comments]');
    if (!result || !place || this.#version === null) return;
    this.#leftOut = listed.length - taken.length;
    this.#gathered = gatherComments(taken, this.#version);
    result.hidden = taken.length === 0;
    place.innerHTML = renderComments(this.#gathered);
    this.#write('sum', formatGathered(this.#gathered, this.#leftOut));
    this.#write('paper-left-out', listLeftOut(listed));
    this.#write('saved', '');
  }

  #save(form: 'csv' | 'text'): void {
    if (this.#gathered === null || this.#version === null) return;
    const name = `comments-${this.#version.version}.${form === 'csv' ? 'csv' : 'txt'}`;
    const text =
      form === 'csv' ? commentsCsv(this.#gathered) : commentsText(this.#gathered, this.#version, this.#leftOut);
    saveFile(name, text);
    this.#write('saved', '');
    this.#write('saved', `Saved as ${name}.`);
  }

  #write(name: string, words: string): void {
    this.querySelector(`[data-${name}]`)?.replaceChildren(words);
  }
}

customElements.define('comment-register', CommentRegisterElement);
