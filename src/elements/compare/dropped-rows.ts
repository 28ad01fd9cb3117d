// Owns saying what was kept of rows that have changed since: it is not filled in, and not lost without a word.
import type { Answers } from '../../learning/quiz/quiz-key.ts';

/**
 * Names what was dropped, and what was decided and written there. What was named before stays.
 * @param sheet holds `[data-dropped]` with a list
 * @param event with the answers by the names of their fields, `decision_<row>_<mark>` and `note_<row>_<mark>`
 */
export function tellDropped(sheet: HTMLElement, { detail }: CustomEvent<Answers>): void {
  const part = sheet.querySelector<HTMLElement>('[data-dropped]');
  const rows = new Map<string, string[]>();
  for (const [field, values] of Object.entries(detail)) {
    const row = /^(?:decision|note)_(.+)_[a-z0-9]+$/.exec(field)?.[1];
    if (row !== undefined) rows.set(row, [...(rows.get(row) ?? []), ...values]);
  }
  if (!part || rows.size === 0) return;
  part.hidden = false;
  const named = [...rows].map(([id, values]) => {
    const heading = sheet.querySelector(`#decide_${CSS.escape(id)}`);
    const name = heading?.closest<HTMLElement>('[data-name]')?.dataset.name ?? `${id}, which is not here any more`;
    const item = document.createElement('li');
    item.textContent = `${name}: ${values.join('; ')}`;
    return item;
  });
  part.querySelector('ul')?.replaceChildren(...named);
}
