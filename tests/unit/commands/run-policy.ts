// Owns running `npm run policy` inside the test's own process: starting a new one takes many times as long.
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { vi } from 'vitest';

/** What a command did. */
export interface Ran {
  /** What was printed, without what went to the error output. */
  stdout: string;
  stderr: string;
  /** The exit code. */
  code: number;
}

let runs = 0;

/**
 * Runs the command.
 * @param folder the content folder, absolute; files are named by it
 * @param parameters as typed after `npm run policy --`
 * @param today `YYYY-MM-DD`
 * @param answer what is typed when it asks; nothing is, when left out
 * @returns what it printed, and its exit code
 */
export async function runPolicy(folder: string, parameters: string[], today: string, answer = ''): Promise<Ran> {
  const ran: Ran = { stdout: '', stderr: '', code: 0 };
  const { argv, exitCode } = process;
  const print = (name: 'stdout' | 'stderr') => (text: unknown) => {
    ran[name] += `${String(text)}\n`;
    return true;
  };
  vi.stubEnv('CONTENT', folder);
  vi.stubEnv('TODAY', today);
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((ran.stdout += String(text))));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((ran.stderr += String(text))));
  vi.spyOn(console, 'log').mockImplementation(print('stdout'));
  vi.spyOn(console, 'error').mockImplementation(print('stderr'));
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from([answer]) as unknown as typeof process.stdin);
  try {
    process.argv = [...argv.slice(0, 2), ...parameters];
    process.exitCode = undefined;
    // The file runs when it is imported; by another address it is imported once more.
    await import(/* @vite-ignore */ `${pathToFileURL(resolve('src/commands/policy.ts')).href}?run=${runs++}`);
    ran.code = Number(process.exitCode ?? 0);
  } finally {
    Object.assign(process, { argv, exitCode });
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  }
  return ran;
}
