// Owns a comparison as plain lines for a terminal.
import type { Reasons } from './change-reasons.ts';
import type { Comparison, WordRun } from './comparison.ts';
import { formatCounts, formatFlags } from './comparison-words.ts';
import { listDecisions } from './decision-rows.ts';

const marks = { same: ['', ''], added: ['{+', '+}'], removed: ['[-', '-]'] } as const;

/**
 * Writes a comparison for a terminal. Marks are characters, so that they survive a pipe and need no colour.
 * @param comparison from `compareVersions`
 * @param reasons from `collectReasons` for the same two versions
 * @returns the counts, then each change with its words as `[-removed-]` and `{+added+}` and its reasons; ends in a newline.
 */
export function writeRedline(comparison: Comparison, reasons: Reasons): string {
  const rows = listDecisions(comparison, reasons).map((row) =>
    [
      `${row.where}: ${row.status.toLowerCase()}${row.kind === null ? '' : ` (${row.kind})`}`,
      ...row.parts.flatMap(({ where, what, flags }) => [
        ...what.map(({ label, words }) => {
          const names = [...(row.parts.length > 1 ? [where] : []), ...(label === null ? [] : [label])];
          return `  ${names.map((name) => `${name}: `).join('')}${writeWords(words)}`;
        }),
        ...(flags.length > 0 ? [`  Read twice: ${formatFlags(flags)}`] : []),
      ]),
      ...row.why.map(({ version, text }) => `  Why (${version}): ${text}`),
    ].join('\n'),
  );
  const head = `${comparison.from} -> ${comparison.to}\n${formatCounts(comparison)}`;
  return `${[head, ...(rows.length > 0 ? rows : ['Nothing differs.'])].join('\n\n')}\n`;
}

/**
 * Writes words with their marks.
 * @param words runs of one text, or of two that are shown as one
 * @returns such as `Staff [-must-]{+may+} not`
 */
export function writeWords(words: readonly WordRun[]): string {
  return words.map(({ op, text }) => `${marks[op][0]}${text}${marks[op][1]}`).join('');
}
