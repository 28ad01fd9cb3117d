// Owns how problems are shown on GitHub: as notes on the lines of a change, and as a summary in plain sentences. Both are only text; who writes it where is left to the command.
import { formatCounts, groupAlike, isError, sortProblems } from './format.ts';
import { nounFor, plural } from './plural.ts';
import type { Problem } from './problem.ts';

/**
 * Writes problems as GitHub's workflow commands, each of which becomes a note on its line of the change.
 * GitHub shows at most ten of a kind for a step (actions/toolkit, docs/problem-matchers.md): errors come first, and the summary has all.
 * @param problems in any order
 * @returns a line for each, and a line with the count; all ended
 */
export function formatAsAnnotations(problems: readonly Problem[]): string {
  const sorted = sortProblems(problems);
  const lines = [...sorted.filter(isError), ...sorted.filter((found) => !isError(found))].map(formatAnnotation);
  return [...lines, formatCounts(problems), ''].join('\n');
}

function formatAnnotation({ path, line, column, rule, level, message, remedy }: Problem): string {
  const properties = {
    file: path,
    line: String(line),
    ...(column === undefined ? {} : { col: String(column) }),
    title: `${level === 'error' ? 'This stops the site' : 'To look at, stops nothing'} (${rule})`,
  };
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  return `::${level} ${listed.join(',')}::${escapeData(`${message}\n${remedy}`)}`;
}

/** As `escapeData` of GitHub's own toolkit does it (actions/toolkit, packages/core/src/command.ts). */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** As `escapeProperty` of GitHub's own toolkit does it. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * Writes problems as a summary for people who know no terminal, in GitHub's Markdown.
 * @param problems in any order
 * @returns headings and lists, ending in a newline
 */
export function formatAsSummary(problems: readonly Problem[]): string {
  const sorted = sortProblems(problems);
  const errors = sorted.filter(isError).map((error) => listItem(error, [error.line]));
  const notices = groupAlike(sorted.filter((found) => !isError(found))).flatMap((alike) =>
    [...Map.groupBy(alike, ({ message }) => message).values()].flatMap(([first, ...others]) =>
      first
        ? [
            listItem(
              first,
              [first, ...others].map(({ line }) => line),
            ),
          ]
        : [],
    ),
  );
  const parts = [
    errors.length === 0
      ? '## The content is in order'
      : `## The content is not in order yet: ${plural(errors.length, 'error')}`,
    errors.length === 0
      ? `Nothing stops the site (${formatCounts(problems)})`
      : 'The site stays as it was until each error is put right. Correct the file, upload it again to the same branch, and this check runs again by itself.',
    ...(errors.length === 0 ? [] : ['### Errors: put these right', errors.join('\n')]),
    ...(notices.length === 0 ? [] : ['### Notices: look at these in time, they stop nothing', notices.join('\n')]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function listItem({ path, message, remedy }: Problem, at: readonly number[]): string {
  const lines = [...new Set(at)];
  const place = `${path}, ${nounFor(lines.length, 'line')} ${lines.join(', ')}`;
  return `- **${escapeMarkdown(place)}**: ${escapeMarkdown(message)}<br>What to do: ${escapeMarkdown(remedy)}`;
}

/** What content quotes is shown as it was typed: no sign of it is taken for a mark, and none ends the line. */
function escapeMarkdown(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(/[\\`*_{}[\]<>#|~&!$]/g, '\\$&');
}
