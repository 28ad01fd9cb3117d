// Owns keeping the review sentence true on a page that was built some time ago.
import { readClock } from '../../policy/dates.ts';
import { reviewState, formatReviewState } from '../../policy/review/review-state.ts';

/** Rewrites its `[data-sentence]` from `data-review-due` and the reader's clock; without script the build's sentence stands. */
class ReviewStateElement extends HTMLElement {
  connectedCallback(): void {
    const sentence = this.querySelector('[data-sentence]');
    const reviewDue = this.dataset.reviewDue;
    if (!sentence || reviewDue === undefined) return;
    const state = reviewState({ reviewDue }, readClock(new Date()));
    this.dataset.kind = state.kind;
    sentence.textContent = formatReviewState(state);
  }
}

customElements.define('review-state', ReviewStateElement);
