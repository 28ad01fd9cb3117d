// Owns somebody who imports a Word file: at a terminal, or without one.
import { join } from 'node:path';
import { importPolicy, type ImportOptions } from '../../../src/commands/policy-import.ts';
import { withLock } from '../../../src/reader/files/lock.ts';
import { writeFiles } from '../../../src/reader/files/write-files.ts';
import type { Refusal } from '../../../src/reader/plan/content-plan.ts';
import { type ContentCopy, schoolDay } from '../reader/content-folder.ts';
import { type Act, type ScriptedTerminal, scriptTerminal } from './scripted-terminal.ts';

/** What came of it. */
export interface Imported {
  /** Everything that was printed. */
  said: string;
  /** The questions, in order. */
  asked: string[];
  outcome: string | Refusal;
}

/**
 * Imports a Word file.
 * @param copy where the content folder stands
 * @param bytes the file
 * @param options as typed after it
 * @param acts what is answered; null for no terminal
 * @returns what was printed and asked, and what came of it
 */
export async function importWord(
  copy: ContentCopy,
  bytes: Uint8Array,
  options: ImportOptions,
  acts: readonly Act[] | null,
): Promise<Imported> {
  await copy.write('policy.docx', bytes);
  const terminal: ScriptedTerminal = scriptTerminal(acts ?? [], acts !== null);
  const path = join(copy.project, 'policy.docx');
  const outcome = await importPolicy(path, options, copy.folder, schoolDay, terminal, (plan) =>
    withLock(copy.folder, 'policy import', async () => {
      const planned = await plan();
      if (planned.kind === 'refusal') return planned;
      await writeFiles(copy.folder, planned.files);
      return [...planned.done, ...planned.next].join('\n');
    }),
  );
  const said = [...terminal.said, typeof outcome === 'string' ? outcome : outcome.reason].join('\n');
  return { said, asked: terminal.asked, outcome };
}
