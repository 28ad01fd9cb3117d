// Owns the way from a Word file to a version, step by step: what is known by now, and which steps are shown. Each step has an element of its own.
import { draftOf, type OfficeDraft, startWork, type Work } from '../../policy/new-version/office-draft.ts';
import { chooseVersion, type FollowedVersion, type OfferedVersion } from '../../policy/new-version/followed-version.ts';
import type { VersionDetails } from '../../policy/new-version/details-form.ts';
import type { MatchAnswers } from '../../policy/new-version/match-questions.ts';
import type { GivenReason } from '../../policy/new-version/reason-form.ts';
import type { WordDocument } from '../../policy/word/word-document.ts';
import { readWord } from '../../policy/word/read/read-word.ts';
import type { ChangeReasonsElement } from './change-reasons.ts';
import type { FileSummaryElement } from './file-summary.ts';
import type { MarkedChangesElement } from './marked-changes.ts';
import type { MatchQuestionsElement } from './match-questions.ts';
import { type DoneEvent, showStep } from './step.ts';
import type { VersionDetailsElement } from './version-details.ts';
import type { VersionDownloadElement } from './version-download.ts';

/** The steps in order. */
interface Steps {
  'file-summary': FileSummaryElement;
  'match-questions': MatchQuestionsElement;
  'marked-changes': MarkedChangesElement;
  'version-details': VersionDetailsElement;
  'change-reasons': ChangeReasonsElement;
  'version-download': VersionDownloadElement;
}

const stepNames: (keyof Steps)[] = [
  'file-summary',
  'match-questions',
  'marked-changes',
  'version-details',
  'change-reasons',
  'version-download',
];

/** Holds the steps. `data-offered` lists the versions to compare with, `data-base` is the site's base path. */
export class VersionStepsElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #document: WordDocument | null = null;
  #followed: FollowedVersion | null = null;
  #work: Work | null = null;
  #isUndone = false;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.addEventListener('step-done', (event) => void this.#goOn((event as DoneEvent).detail), { signal });
    this.addEventListener('input', (event) => this.#goBackTo(event.target as Element), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    this.#setUndone(false);
  }

  /**
   * Begins with a file.
   * @param bytes of it
   * @param isWanted tells whether no other file has been chosen meanwhile
   * @throws WordFault when it cannot be read, and what a network or a browser refuses
   */
  async begin(bytes: Uint8Array, isWanted: () => boolean): Promise<void> {
    const document = readWord(bytes);
    const { id, note } = chooseVersion(this.#offered, document.exportedFrom);
    const followed = await this.#fetch(id);
    if (!isWanted()) return;
    this.#document = document;
    this.#step('file-summary').offer(this.#offered, id, note);
    this.#compareWith(followed);
    this.hidden = false;
    this.#setUndone(true);
    showStep(this.#step('file-summary'));
  }

  get #offered(): OfferedVersion[] {
    return JSON.parse(this.dataset.offered ?? '[]') as OfferedVersion[];
  }

  async #fetch(id: string): Promise<FollowedVersion> {
    const answer = await fetch(this.#addressOf(`/office/new-version/${id}.json`));
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
    return (await answer.json()) as FollowedVersion;
  }

  #addressOf = (path: string): string => (this.dataset.base ?? '/') + path.slice(1);

  #step<Name extends keyof Steps>(name: Name): Steps[Name] {
    return this.querySelector(name) as Steps[Name];
  }

  #compareWith(followed: FollowedVersion): void {
    if (!this.#document) return;
    this.#followed = followed;
    this.#work = startWork(this.#document, followed);
    this.#hideAfter('file-summary');
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
          this.#setUndone(false);
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
    this.#hideAfter('match-questions');
    this.#step('marked-changes').show(draft, this.#followed.version, this.#addressOf);
    this.#step('marked-changes').hidden = false;
    this.#step('version-details').hidden = false;
  }

  #askReasons(details: VersionDetails): void {
    const draft = this.#draft({ details, reasons: [] });
    if (!draft) return;
    this.#step('marked-changes').showFacts(draft);
    this.#step('change-reasons').ask(draft);
  }

  #makeFile(reasons: GivenReason[]): void {
    const draft = this.#draft({ reasons });
    if (draft && this.#work?.details) this.#step('version-download').offer(draft, this.#work.details);
    this.#setUndone(true);
  }

  #hideAfter(name: keyof Steps): void {
    for (const later of stepNames.slice(stepNames.indexOf(name) + 1)) this.#step(later).hidden = true;
  }

  /** What rests on an answer that is being changed is out of date; its button leads on again. */
  #goBackTo(changed: Element): void {
    const name = stepNames.find((step) => changed.closest(step) !== null);
    if (name === undefined || name === 'file-summary' || name === 'marked-changes') return;
    this.#hideAfter(name);
    this.#setUndone(true);
  }

  /** A listener that is there keeps some browsers from holding the page for the way back: only while something would be lost. */
  #setUndone(isUndone: boolean): void {
    if (isUndone === this.#isUndone) return;
    this.#isUndone = isUndone;
    if (isUndone) addEventListener('beforeunload', warn);
    else removeEventListener('beforeunload', warn);
  }
}

function warn(event: Event): void {
  event.preventDefault();
}

customElements.define('version-steps', VersionStepsElement);
