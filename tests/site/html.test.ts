// Every page is valid HTML: unique ids, headings in order, labels, landmarks.
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, inject, it } from 'vitest';
import { listBuilt, readBuilt } from './site-files.ts';

const { root } = inject('sites');

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
const validator = new HtmlValidate(loader);

it('every page is valid', async () => {
  const faults: string[] = [];
  for (const path of listBuilt(root, '.html')) {
    const report = await validator.validateString(readBuilt(root, path), path);
    for (const result of report.results) {
      for (const message of result.messages) {
        faults.push(`${path}:${message.line} ${message.ruleId} ${message.message}`);
      }
    }
  }
  expect(faults).toEqual([]);
});
