// Owns drawing what will change in a file: in words, and as the lines of the file.
import type { ContactDifference } from '../../../policy/contacts/contact-fields.ts';
import type { ChangedLine } from '../../../policy/yaml/changed-lines.ts';

/**
 * Draws the differences in words.
 * @param list an empty list, or one that is drawn anew
 * @param differences from `listDifferences`
 */
export function drawDifferences(list: Element, differences: readonly ContactDifference[]): void {
  list.replaceChildren(
    ...differences.map(({ role, what, before, after }) => {
      const item = document.createElement('li');
      const name = make('strong', role === null ? what : `${role}: ${what}`);
      item.append(name, ' ', make('span', `from `), before === '' ? 'nothing' : make('del', before));
      item.append(make('span', ' to '), after === '' ? 'nothing' : make('ins', after));
      return item;
    }),
  );
}

/**
 * Draws the lines of the file that go and come.
 * @param list an empty list, or one that is drawn anew
 * @param lines from `listChangedLines`
 */
export function drawLines(list: Element, lines: readonly ChangedLine[]): void {
  list.replaceChildren(
    ...lines.map(({ kind, line, text }) => {
      const item = document.createElement('li');
      item.className = `changed-line changed-line--${kind}`;
      const place = make('span', `Line ${line} ${kind === 'removed' ? 'goes' : 'comes'}`);
      place.className = 'changed-line__place';
      item.append(place, make('code', text));
      return item;
    }),
  );
}

function make(name: string, words: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = words;
  return element;
}
