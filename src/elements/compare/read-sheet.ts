// Owns reading the decision sheet as it stands on the page: what is decided in each row, and the meeting. What it comes to is left to `policy/decide/`.
import { type FilledRow, joinPlaces, listMinutes, type Minute, type MinutesHead } from '../../policy/decide/minutes.ts';
import type { DecidedRow, Resolution } from '../../policy/decide/resolution.ts';
import { foldSpaces } from '../../policy/text/fold-text.ts';

/**
 * Lists the rows with what is chosen and written in them.
 * @param sheet holds `[data-decision]`s, and in some of them `[data-item]`s
 * @param hasWords false where the words that are decided on are not needed
 * @returns one for each row
 */
export function readRows(sheet: HTMLElement, hasWords: boolean): FilledRow[] {
  return listRows(sheet).map((row) => ({
    ...readMinute(row, row, sheet, hasWords),
    items: [...row.querySelectorAll<HTMLElement>('[data-item]')].map((item) => readMinute(item, row, sheet, hasWords)),
  }));
}

/**
 * Lists what is decided in each row.
 * @param sheet see `readRows`
 * @returns its name and decisions, with the row's element
 */
export function readDecided(sheet: HTMLElement): (DecidedRow & { row: HTMLElement })[] {
  const elements = listRows(sheet);
  return readRows(sheet, false).map((row, at) => ({
    name: elements[at]?.dataset.name ?? '',
    about: row.about,
    ...listDecisions(listMinutes([row])),
    row: elements[at] ?? sheet,
  }));
}

function listDecisions(minutes: readonly Minute[]): Pick<DecidedRow, 'decisions' | 'isUnsaid'> {
  return {
    decisions: minutes.map(({ decision }) => decision),
    isUnsaid: minutes.some(({ decision, note }) => decision === 'Agree with changes' && note === ''),
  };
}

/**
 * Reads what is said of the meeting.
 * @param sheet see `readRows`
 * @returns the head of the minutes
 */
export function readHead(sheet: HTMLElement): MinutesHead {
  const { title = '', school = '', policy = '', older = '', newer = '' } = sheet.dataset;
  const [meeting, date, chair] = (['meeting', 'date', 'chair'] as const).map((name) =>
    readField(sheet, `meeting_${name}`),
  );
  return {
    title,
    school,
    policy,
    older,
    newer,
    warnings: [...sheet.querySelectorAll('[data-warning]')].map(wordsOf),
    meeting: meeting ?? '',
    date: date ?? '',
    chair: chair ?? '',
  };
}

/**
 * Reads the resolution.
 * @param sheet see `readRows`
 * @returns the resolution; null where the sheet has none
 */
export function readResolution(sheet: HTMLElement): Resolution | null {
  if (sheet.querySelector('[data-resolution]') === null) return null;
  const field = (name: string): string => readField(sheet, `resolution_${name}`);
  return {
    outcome: sheet.querySelector<HTMLInputElement>('[name="resolution_outcome"]:checked')?.value ?? '',
    changes: field('changes'),
    proposer: field('proposer'),
    seconder: field('seconder'),
    for: field('for'),
    against: field('against'),
    abstained: field('abstained'),
    review: field('review'),
  };
}

function listRows(sheet: HTMLElement): HTMLElement[] {
  return [...sheet.querySelectorAll<HTMLElement>('[data-decision]')];
}

function readField(sheet: HTMLElement, name: string): string {
  return sheet.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name="${name}"]`)?.value.trim() ?? '';
}

function readMinute(element: HTMLElement, row: HTMLElement, sheet: HTMLElement, hasWords: boolean): Minute {
  const own = <E extends Element>(selector: string): E[] =>
    [...element.querySelectorAll<E>(selector)].filter(
      (found) => found.closest('[data-item], [data-decision]') === element,
    );
  const text = (selector: string): string => own(selector).map(wordsOf).join(' ');
  const { name = '', where = name, count = '1' } = element.dataset;
  const parts = hasWords ? own<HTMLElement>('[data-part]').map((part) => readPart(part, sheet)) : [];
  return {
    about: row.dataset.about === 'notes' ? 'notes' : 'changes',
    count: Number(count),
    where,
    status: text('[data-status]'),
    kind: text('[data-kind]'),
    before: joinPlaces(parts, 'before'),
    after: joinPlaces(parts, 'after'),
    why: text('[data-why]'),
    decision: own<HTMLInputElement>('input:checked')[0]?.value ?? '',
    note: own<HTMLTextAreaElement>('textarea')[0]?.value.trim() ?? '',
  };
}

/** The whole words of a change: of a clause from the marked text, of anything else from the row itself. */
function readPart({ dataset }: HTMLElement, sheet: HTMLElement): { where: string; before: string; after: string } {
  const read = (side: 'before' | 'after'): string => {
    const { clause, [side]: words = '' } = dataset;
    if (clause === undefined) return words;
    const place = `#${CSS.escape(side === 'before' ? `older-${clause}` : clause)} > .clause__text`;
    return wordsWithout(sheet.closest('.comparison')?.querySelector(place), side === 'before' ? 'ins' : 'del');
  };
  return { where: dataset.where ?? '', before: read('before'), after: read('after') };
}

/** The words that a reader sees, without those for screen readers and without what the selector names. */
function wordsWithout(element: Element | null | undefined, selector: string): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const part of copy?.querySelectorAll(`.visually-hidden, ${selector}`) ?? []) part.remove();
  return copy ? wordsOf(copy) : '';
}

function wordsOf(element: Element): string {
  return foldSpaces(element.textContent ?? '');
}
