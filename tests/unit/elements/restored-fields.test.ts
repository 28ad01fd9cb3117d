// A browser fills fields in again, or empties them, without a word: what an element tells of its fields it tells anew then.
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Elements that read their fields only when a person presses something, and tell nothing of them before. */
const askedOnly: Readonly<Record<string, string>> = {
  'answers/clear-answers.ts': 'on "Clear"',
  'compare/choose-versions.ts': 'on "Compare them"',
  'office/new-version/change-reasons.ts': 'its questions are drawn from a file that no browser brings back',
  'office/new-version/file-summary.ts': 'as above',
  'office/new-version/match-questions.ts': 'as above',
  'office/new-version/version-details.ts': 'as above',
  'office/records/staff-list.ts': 'by whatever element holds it',
  'office/records/register-tables.ts': 'its questions are drawn from files that no browser brings back',
};

const root = 'src/elements';
const elements = globSync(`${root}/**/*.ts`)
  .map((path) => path.replaceAll('\\', '/'))
  .map((path) => ({ name: path.slice(root.length + 1), text: readFileSync(path, 'utf8') }))
  .filter(({ text }) => text.includes('customElements.define('));

describe('an element that reads fields', () => {
  it('looks again when a page is shown, or is known to tell nothing of them', () => {
    const reading = elements.filter(({ text }) => /\.checked|:checked|readAnswers\(|readFields\(|\.value\b/.test(text));
    expect(reading.length).toBeGreaterThan(10);
    const faults = reading
      .filter(({ text }) => !/pageshow|onFieldsRestored|keepFields/.test(text))
      .map(({ name }) => name)
      .filter((name) => !Object.hasOwn(askedOnly, name));
    expect(faults).toEqual([]);
  });

  it('is not named here once it is gone', () => {
    const names = elements.map(({ name }) => name);
    expect(Object.keys(askedOnly).filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe('autocomplete="off"', () => {
  it('stands only where answers are pupils’, and in the field of the search: Safari empties such fields after Back', () => {
    const found = globSync('src/{components,pages,layouts,elements}/**/*.{astro,ts}').flatMap((path) => {
      const lines = readFileSync(path, 'utf8').split('\n');
      return lines
        .filter((line) => !line.trim().startsWith('//') && /autocomplete=("off"|\{)|autocomplete: 'off'/.test(line))
        .map(
          (line) =>
            `${path.replaceAll('\\', '/').split('/').at(-1)} ${/autocomplete(=\{isForPupils)?/.exec(line)?.[0]}`,
        );
    });
    expect([...new Set(found)].sort()).toEqual([
      'ChecklistPage.astro autocomplete={isForPupils',
      'HomeSearch.astro autocomplete',
      'QuizPage.astro autocomplete={isForPupils',
      'SearchForm.astro autocomplete',
      'search-results.ts autocomplete',
    ]);
  });
});
