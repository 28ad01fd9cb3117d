// Owns the rule that a page shows no empty list, table or section; what script fills carries a data attribute or is a live region.
import type { Fault } from '../fault.ts';
import type { Site } from '../site.ts';

const parts = 'ul, ol, dl, table, tbody, select, section, article, figure, fieldset, p, blockquote, nav';

/**
 * Lists parts of pages that show nothing.
 * @param site the site
 * @returns a fault for each part without words, picture or field
 */
export function findEmptyParts({ pages }: Site): Fault[] {
  return pages.flatMap(({ path, document }) =>
    [...document.querySelectorAll(parts)].filter(isEmpty).map((element) => ({
      path,
      rule: 'empty-part',
      message: `<${element.tagName.toLowerCase()}${element.className === '' ? '' : ` class="${element.className}"`}> is empty.`,
      remedy:
        'Draw it only when there is something to show; what a script fills says so with a data attribute, or is a live region.',
    })),
  );
}

function isEmpty(element: Element): boolean {
  const names = element.getAttributeNames();
  const isFilledLater =
    names.some((name) => name.startsWith('data-')) || /^(status|alert|log)$/.test(element.getAttribute('role') ?? '');
  if (isFilledLater || element.textContent.trim() !== '') return false;
  return (
    element.querySelector('img, svg, input, select, textarea, video, audio, object, canvas, [data-results]') === null
  );
}
