// Owns how every command speaks when it cannot do what was asked: a sentence and what to do, never a stack trace.
import { formatDiskFault } from '../problems/disk-fault.ts';

/** A command was typed in a way that it does not know. The message is a sentence; how it is typed follows it. */
export class WrongArguments extends Error {}

/**
 * Runs a command to its end, and sets the exit code: what the work gives, 1 when it throws.
 * @param usage how the command is typed, printed after a sentence about wrong arguments
 * @param work does it; gives the exit code, or none for 0
 */
export async function runCommand(usage: string, work: () => unknown): Promise<void> {
  try {
    const code = await work();
    process.exitCode = typeof code === 'number' ? code : 0;
  } catch (cause) {
    process.stderr.write(`${explainFailure(cause)}\n${isAboutArguments(cause) ? `\n${usage}` : ''}`);
    process.exitCode = 1;
  }
}

/**
 * Words why something could not be done.
 * @param cause what was thrown
 * @returns sentences without a stack trace
 */
export function explainFailure(cause: unknown): string {
  const argument = isAboutArguments(cause) ? formatArgumentFault(cause) : null;
  const message = cause instanceof Error ? cause.message : String(cause);
  return argument ?? formatDiskFault(cause, process.cwd()) ?? message;
}

/**
 * Tells whether a command was typed wrongly.
 * @param cause what was thrown
 * @returns true for `WrongArguments` and for what `parseArgs` throws
 */
export function isAboutArguments(cause: unknown): cause is Error {
  return cause instanceof WrongArguments || codeOf(cause).startsWith('ERR_PARSE_ARGS_');
}

/** What `parseArgs` throws, in a sentence for people who write no programs; null for what it does not throw. */
function formatArgumentFault(cause: Error): string | null {
  const word = /'(-{0,2}[^\s'<=]*)/.exec(cause.message)?.[1] ?? '';
  switch (codeOf(cause)) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `"${word}" is not an option of this command.`;
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `"${word}" is one word too many.`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE': {
      const option = /--[\w-]+/.exec(cause.message)?.[0] ?? word;
      return /does not take/.test(cause.message)
        ? `"${option}" takes no value.`
        : `"${option}" needs a value after it.`;
    }
    default:
      return null;
  }
}

function codeOf(cause: unknown): string {
  const { code } = Object(cause) as { code?: unknown };
  return typeof code === 'string' ? code : '';
}
