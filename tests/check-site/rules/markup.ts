// Owns the rule that every page is valid HTML: unique ids, headings in order, labels, landmarks.
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Fault } from '../fault.ts';
import type { Site } from '../site.ts';

const loader = new StaticConfigLoader({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // What Astro writes: void elements without a slash, boolean attributes without a value, spaces at line ends.
    'no-trailing-whitespace': 'off',
    // Telephone numbers and clause numbers keep the spaces that the school typed.
    'tel-non-breaking': 'off',
    // Lists without markers lose their role in some screen readers: role="list" gives it back.
    'no-redundant-role': 'off',
    'long-title': 'off',
    // Checkboxes of one question share its name.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
    // A checklist has nothing to submit.
    'wcag/h32': 'off',
    // Scripts and styles come from the page's own origin.
    'require-sri': 'off',
  },
});

/**
 * Lists where pages are not valid HTML.
 * @param site the site
 * @returns a fault for each message of html-validate, named `markup/` and its rule
 */
export async function findInvalidMarkup({ pages }: Site): Promise<Fault[]> {
  const validator = new HtmlValidate(loader);
  const faults: Fault[] = [];
  for (const { path, html, document } of pages) {
    const { results } = await validator.validateString(html, path);
    for (const { line, column, ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
      // Hidden fields of one name are a list in order, which the rule cannot be told.
      if (ruleId === 'form-dup-name' && document.querySelector(selector ?? 'html')?.matches('[type="hidden"]'))
        continue;
      faults.push({
        path,
        rule: `markup/${ruleId}`,
        message: `${message}, at ${selector ?? `line ${line}, column ${column}`}.`,
        remedy: 'Correct the component that draws it, or the content from which it is drawn.',
      });
    }
  }
  return faults;
}
