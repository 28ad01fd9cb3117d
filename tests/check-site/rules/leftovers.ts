// Owns the rule that nothing of the workshop is left in what readers see: failed values, source marks, empty counts.
import type { Fault } from '../fault.ts';
import type { Site, SitePage } from '../site.ts';
import { readWordText } from '../word-text.ts';
import { isOurWordFile } from './data-files.ts';

/** Values that failed on their way to the page. */
const failedValues = /\bundefined\b|\[object \w+\]|\bNaN\b|\bInvalid Date\b/g;
/** Marks of the source that the build should have read. */
const sourceMarks = /\{fact:[^}]*\}?|<\/?[A-Z][A-Za-z]+|\s\^[a-z0-9]+(?:-[a-z0-9]+)+/g;
/** Counts that should have been a sentence, or nothing. */
const emptyCounts =
  /(?<![\d.,:])\b0 (?:lesson|quizze|checklist|page|clause|question|version|change|note|item|result|step|worksheet|situation|stor(?:y|ie)|contact)s?\b/g;

const valueRemedy =
  'A value is missing where the page is drawn: give the content the field, or leave the sentence out without it.';
const markRemedy = 'Correct how it is typed in the content; "npm run check" says how each mark is written.';
const countRemedy = 'Leave the sentence out, or say in words that there is none yet.';

/**
 * Lists what is left of the workshop.
 * @param site the site
 * @returns a fault for each mark; words of the school's own policy are never one
 */
export function findLeftovers(site: Site): Fault[] {
  const policy = [...site.files]
    .filter(([path]) => /^policy\/[^/]+\.json$/.test(path))
    .map(([, content]) => content.toString())
    .join('\n');
  const isOurs = (mark: string): boolean => !policy.includes(mark.trim());
  const inData = [...site.files].filter(([path]) => /\.(xml|ics|csv)$/.test(path));
  return [
    ...site.pages.flatMap((page) => findInPage(page, isOurs)),
    ...inData.flatMap(([path, content]) =>
      findInText(path, content.toString().replace(/<!\[CDATA\[/g, ''), isOurs, [failedValues]),
    ),
    ...[...site.files].flatMap(([path, content]) =>
      isOurWordFile(path) ? findInText(path, readWords(content), isOurs, [failedValues, sourceMarks]) : [],
    ),
  ];
}

/** One that cannot be read is told by the rule for data. */
function readWords(bytes: Uint8Array): string {
  try {
    return readWordText(bytes);
  } catch {
    return '';
  }
}

function findInPage({ path, document }: SitePage, isOurs: (mark: string) => boolean): Fault[] {
  const values = [...document.querySelectorAll('*')].flatMap((element) =>
    element.getAttributeNames().map((name) => element.getAttribute(name) ?? ''),
  );
  return [
    ...findInText(path, values.join('\n'), isOurs, [failedValues]),
    ...findInText(path, readPageWords(document), isOurs, [failedValues, sourceMarks, emptyCounts]),
  ];
}

function findInText(
  path: string,
  text: string,
  isOurs: (mark: string) => boolean,
  patterns: readonly RegExp[],
): Fault[] {
  return patterns.flatMap((pattern) => {
    const marks = [...new Set(text.match(pattern) ?? [])].filter(isOurs);
    return marks.map((mark) => {
      const at = text.indexOf(mark);
      const around = text
        .slice(Math.max(0, at - 30), at + mark.length + 30)
        .replace(/[\s¶]+/g, ' ')
        .trim();
      const [rule, remedy] =
        pattern === failedValues
          ? ['failed-value', valueRemedy]
          : pattern === sourceMarks
            ? ['source-mark', markRemedy]
            : ['empty-count', countRemedy];
      return { path, rule, message: `"${mark.trim()}" stands in "${around}".`, remedy };
    });
  });
}

const blocks = 'p, li, td, th, dt, dd, div, section, h1, h2, h3, h4, h5, h6, label, option, summary, caption, legend';

/** The words that a reader sees, without those that are shown as code; a sign stands between what is not one sentence. */
function readPageWords(document: Document): string {
  const copy = document.body.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll('code, pre, kbd, samp, script')) element.remove();
  for (const block of copy.querySelectorAll(blocks)) {
    block.prepend(' ¶ ');
    block.append(' ¶ ');
  }
  return copy.textContent.replace(/\s+/g, ' ');
}
