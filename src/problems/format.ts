// Owns how problems are shown: as text for people and as JSON for programs.
import { nounFor, plural } from './plural.ts';
import type { Problem } from './problem.ts';

/**
 * Orders problems as a reader meets them.
 * @param problems in any order
 * @returns a new list by path, then line, column, rule and message.
 */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.path, b.path) ||
      a.line - b.line ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
}

/**
 * Writes problems for people: notices first, so that errors stand last, where a terminal ends; notices of one kind in one file as one block.
 * @param problems in any order
 * @returns text ending in a count and a newline; with no problem, one line that says so.
 */
export function formatForPeople(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'Content is in order: no errors, no notices.\n';
  const sorted = sortProblems(problems);
  const notices = sorted.filter((found) => !isError(found));
  const errors = sorted.filter(isError);
  const parts = [
    ...headed('Notices', groupAlike(notices).map(formatAlike)),
    ...headed('Errors', errors.map(formatProblem)),
    `${formatCounts(problems)}\n`,
  ];
  return parts.join('\n');
}

/**
 * Writes one problem for people.
 * @param found the problem
 * @returns its place, rule and level, what is wrong, and the remedy: three lines, each ended.
 */
export function formatProblem(found: Problem): string {
  const column = found.column === undefined ? '' : `:${found.column}`;
  return `${found.path}:${found.line}${column} ${found.rule} (${found.level})\n  ${found.message}\n  ${found.remedy}\n`;
}

/**
 * Writes problems for programs.
 * @param problems in any order
 * @returns a JSON array of `{ path, line, rule, level, message, remedy }` (and `column` where known), sorted, ending in a newline.
 */
export function formatAsJson(problems: readonly Problem[]): string {
  return `${JSON.stringify(sortProblems(problems), null, 2)}\n`;
}

/**
 * Tells whether a problem should stop a build.
 * @param found the problem
 * @returns true for an error.
 */
export function isError(found: Problem): boolean {
  return found.level === 'error';
}

/**
 * Tells whether any problem should stop a build.
 * @param problems in any order
 * @returns true when at least one is an error.
 */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(isError);
}

/**
 * Groups problems of one rule in one file that have the same remedy, so that it is said once.
 * @param problems in any order
 * @returns the groups, each with at least one problem, in the order given.
 */
export function groupAlike(problems: readonly Problem[]): Problem[][] {
  return [...Map.groupBy(problems, ({ path, rule, remedy }) => `${path} ${rule} ${remedy}`).values()];
}

function headed(heading: string, blocks: readonly string[]): string[] {
  return blocks.length === 0 ? [] : [`${heading}\n`, ...blocks];
}

/** Problems of one rule in one file: the place and the remedy once, what is wrong with its lines. */
function formatAlike(alike: readonly Problem[]): string {
  const [first] = alike;
  if (first === undefined) return '';
  if (alike.length === 1) return formatProblem(first);
  const messages = Map.groupBy(alike, ({ message }) => message);
  const lines = [...messages].map(([message, places]) => {
    const numbers = [...new Set(places.map(({ line }) => line))];
    return `  ${nounFor(numbers.length, 'Line')} ${numbers.join(', ')}: ${message}\n`;
  });
  const head = `${first.path} ${first.rule} (${first.level}), ${plural(alike.length, 'place')}`;
  return `${head}\n${lines.join('')}  ${first.remedy}\n`;
}

/**
 * Counts problems in words.
 * @param problems in any order
 * @returns such as "1 error, 2 notices."
 */
export function formatCounts(problems: readonly Problem[]): string {
  const errors = problems.filter(isError).length;
  const notices = problems.length - errors;
  return `${plural(errors, 'error')}, ${plural(notices, 'notice')}.`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
