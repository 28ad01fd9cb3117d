// Owns keeping the sentences on a consultation true on a page that was built some time ago.
import { readClock } from '../../policy/dates.ts';
import { formatStage, formatWhatToDo, stageOf } from '../../records/comments/consultation.ts';

/** Rewrites its sentences from its days and the reader's clock; without script those of the build stand. */
class ConsultationStateElement extends HTMLElement {
  connectedCallback(): void {
    const { opened, closes, answerTo = '' } = this.dataset;
    if (opened === undefined || closes === undefined) return;
    const today = readClock(new Date());
    const stage = stageOf({ opened, closes }, today);
    this.dataset.stage = stage;
    this.querySelector('[data-sentence]')?.replaceChildren(formatStage({ opened, closes }, today));
    this.querySelector('[data-what-to-do]')?.replaceChildren(formatWhatToDo(stage, answerTo));
  }
}

customElements.define('consultation-state', ConsultationStateElement);
