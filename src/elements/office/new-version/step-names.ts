// Owns which steps there are, in their order, and taking away those that are out of date.
import type { ChangeReasonsElement } from './change-reasons.ts';
import type { FileSummaryElement } from './file-summary.ts';
import type { MarkedChangesElement } from './marked-changes.ts';
import type { MatchQuestionsElement } from './match-questions.ts';
import type { VersionDetailsElement } from './version-details.ts';
import type { VersionDownloadElement } from './version-download.ts';

/** The element of each step, by its name. */
export interface Steps {
  'file-summary': FileSummaryElement;
  'match-questions': MatchQuestionsElement;
  'marked-changes': MarkedChangesElement;
  'version-details': VersionDetailsElement;
  'change-reasons': ChangeReasonsElement;
  'version-download': VersionDownloadElement;
}

/** In their order. */
const stepNames: (keyof Steps)[] = [
  'file-summary',
  'match-questions',
  'marked-changes',
  'version-details',
  'change-reasons',
  'version-download',
];

/**
 * Takes the steps after one away.
 * @param steps the element that holds them all
 * @param name the last that stays
 * @returns true where one of the others was shown
 */
export function hideAfter(steps: Element, name: keyof Steps): boolean {
  const later = stepNames
    .slice(stepNames.indexOf(name) + 1)
    .flatMap((other) => steps.querySelector<HTMLElement>(other) ?? []);
  const wasShown = later.some(({ hidden }) => !hidden);
  for (const step of later) step.hidden = true;
  return wasShown;
}

/**
 * Finds the step in which a person has changed something that later ones rest on.
 * @param changed a field
 * @returns its step; undefined for what changes nothing, such as another view of the same text
 */
export function findChangedStep(changed: Element): keyof Steps | undefined {
  const resting: (keyof Steps)[] = ['match-questions', 'version-details', 'change-reasons'];
  return resting.find((step) => changed.closest(step) !== null);
}
