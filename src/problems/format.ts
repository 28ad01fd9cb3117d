// Owns how problems are shown: as text for people and as JSON for programs.
import { plural } from './plural.ts';
import type { Problem } from './problem.ts';

/**
 * Orders problems as a reader meets them.
 * @param problems in any order
 * @returns a new list by path, then line, column, rule and message. Never throws.
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
 * Writes problems for people, errors and notices in one list with a closing count.
 * @param problems in any order
 * @returns text ending in a newline; with no problem, one line that says so. Never throws.
 */
export function formatForPeople(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'Content is in order: no errors, no notices.\n';
  const blocks = sortProblems(problems).map((found) => {
    const column = found.column === undefined ? '' : `:${found.column}`;
    const level = found.level === 'notice' ? ' (notice)' : '';
    return `${found.path}:${found.line}${column} ${found.rule}${level}\n  ${found.message}\n  ${found.remedy}\n`;
  });
  return `${blocks.join('\n')}\n${countLine(problems)}\n`;
}

/**
 * Writes problems for programs.
 * @param problems in any order
 * @returns a JSON array of `{ path, line, rule, level, message, remedy }` (and `column` where known), sorted, ending in a newline. Never throws.
 */
export function formatAsJson(problems: readonly Problem[]): string {
  return `${JSON.stringify(sortProblems(problems), null, 2)}\n`;
}

/**
 * Tells whether any problem should stop a build.
 * @param problems in any order
 * @returns true when at least one is an error. Never throws.
 */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((found) => found.level === 'error');
}

function countLine(problems: readonly Problem[]): string {
  const errors = problems.filter((found) => found.level === 'error').length;
  const notices = problems.length - errors;
  return `${plural(errors, 'error')}, ${plural(notices, 'notice')}.`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
