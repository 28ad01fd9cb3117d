// Owns the way from a Word file to a version, step by step: what is known by now, and which steps are shown. Each step has an element of its own.
import { draftOf, type OfficeDraft, startWork, type Work } from '../../../policy/new-version/office-draft.ts';
import {
  chooseVersion,
  type FollowedVersion,
  type OfferedVersion,
} from '../../../policy/new-version/followed-version.ts';
import type { VersionDetails } from '../../../policy/new-version/details-form.ts';
import type { MatchAnswers } from '../../../policy/new-version/match-questions.ts';
import type { GivenReason } from '../../../policy/new-version/reason-form.ts';
import type { WordDocument } from '../../../policy/word/word-document.ts';
import { hashPictures } from '../../../policy/word/hash-pictures.ts';
import { limits } from '../../../policy/word/read/file/word-faults.ts';
import { readWord } from '../../../policy/word/read/read-word.ts';
import { fetchVersion } from './fetch-version.ts';
import { type DoneEvent, sayChanged, showStep } from './step.ts';
import { findChangedStep, hideAfter, type Steps } from './step-names.ts';
import { setUnsaved } from './unsaved-work.ts';

/** Holds the steps. `data-offered` lists the versions to compare with, `data-base` is the site's base path. */
export class VersionStepsElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #document: WordDocument | null = null;
  #pictureHashes: Work['pictureHashes'] = new Map();
  #followed: FollowedVersion | null = null;
  #work: Work | null = null;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.addEventListener('step-done', (event) => void this.#goOn((event as DoneEvent).detail), { signal });
    this.addEventListener('input', (event) => this.#goBackTo(event.target as Element), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    setUnsaved(false);
  }

  /**
   * Begins with a file.
   * @param file that a person chose
   * @param isWanted tells whether no other file has been chosen meanwhile
   * @throws WordFault when it cannot be read, and what a network or a browser refuses
   */
  async begin(file: Blob, isWanted: () => boolean): Promise<void> {
    // Of a file that is too large, enough is read to see that.
    const document = readWord(new Uint8Array(await file.slice(0, limits.packed + 1).arrayBuffer()));
    const { id, note } = chooseVersion(this.#offered, document.exportedFrom);
    const [followed, hashes] = await Promise.all([this.#fetch(id), hashPictures(document)]);
    if (!isWanted()) return;
    this.#document = document;
    this.#pictureHashes = hashes;
    this.#step('file-summary').offer(this.#offered, id, note);
    this.#compareWith(followed);
    this.hidden = false;
    setUnsaved(true);
    showStep(this.#step('file-summary'));
  }

  get #offered(): OfferedVersion[] {
    return JSON.parse(this.dataset.offered ?? '[]') as OfferedVersion[];
  }

  #fetch(id: string): Promise<FollowedVersion> {
    return fetchVersion(this.#addressOf(`/office/new-version/${id}.json`));
  }

  #addressOf = (path: string): string => (this.dataset.base ?? '/') + path.slice(1);

  #step<Name extends keyof Steps>(name: Name): Steps[Name] {
    return this.querySelector(name) as Steps[Name];
  }

  #compareWith(followed: FollowedVersion): void {
    if (!this.#document) return;
    this.#followed = followed;
    this.#work = startWork(this.#document, followed, this.#pictureHashes);
    hideAfter(this, 'file-summary');
    this.#step('file-summary').show(this.#work);
    this.#step('match-questions').ask(this.#work.matching.questions);
    this.#step('version-details').suggest(this.#work, this.#offered);
    if (this.#work.matching.questions.length > 0) this.#step('match-questions').hidden = false;
    else this.#showChanges(new Map());
  }

  /** What a step was told is handed to the next one. */
  async #goOn(done: DoneEvent['detail']): Promise<void> {
    try {
      switch (done.step) {
        case 'file-summary':
          this.#compareWith(await this.#fetch(done.version));
          break;
        case 'match-questions':
          this.#showChanges(done.answers);
          showStep(this.#step('marked-changes'));
          break;
        case 'version-details':
          this.#askReasons(done.details);
          showStep(this.#step('change-reasons'));
          break;
        case 'change-reasons':
          this.#makeFile(done.reasons);
          showStep(this.#step('version-download'));
          break;
        case 'version-download':
          setUnsaved(false);
      }
    } catch (cause) {
      this.dispatchEvent(new CustomEvent('step-failed', { bubbles: true, detail: cause }));
    }
  }

  #draft(change: Partial<Work>): OfficeDraft | null {
    if (!this.#work || !this.#followed || !this.#document) return null;
    this.#work = { ...this.#work, ...change };
    return draftOf(this.#document, this.#followed, this.#work);
  }

  #showChanges(answers: MatchAnswers): void {
    const draft = this.#draft({ answers, details: null, reasons: [] });
    if (!draft || !this.#followed) return;
    hideAfter(this, 'match-questions');
    this.#step('file-summary').showNotCarried(draft.notCarried);
    this.#step('marked-changes').show(draft, this.#followed.version, this.#addressOf);
    for (const name of ['marked-changes', 'version-details'] as const) this.#step(name).hidden = false;
  }

  #askReasons(details: VersionDetails): void {
    const draft = this.#draft({ details, reasons: [] });
    if (!draft) return;
    this.#step('marked-changes').showFacts(draft);
    this.#step('change-reasons').ask(draft);
  }

  #makeFile(reasons: GivenReason[]): void {
    const draft = this.#draft({ reasons });
    if (draft && this.#work?.details) this.#step('version-download').offer(draft, this.#work.details, this.#addressOf);
    setUnsaved(true);
  }

  /** What rests on an answer that is being changed is out of date; its button leads on again. */
  #goBackTo(changed: Element): void {
    const name = findChangedStep(changed);
    if (name === undefined) return;
    if (hideAfter(this, name)) sayChanged(this.#step(name), true);
    setUnsaved(true);
  }
}

customElements.define('version-steps', VersionStepsElement);
