// Owns a LibreOffice for trials: whether it is on this machine, starting it out of sight, and the Python scripts that work in it.
import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** A LibreOffice that runs. */
export interface Office {
  /** Runs a script of this folder; gives the lines that it prints. */
  run: (script: string, ...given: string[]) => Promise<string[]>;
  close: () => void;
}

/** The system's own: it has the bridge to LibreOffice. */
const python = '/usr/bin/python3';

const run = promisify(execFile);

/**
 * Starts LibreOffice.
 * @param folder where its own files go
 * @returns the program; close it
 * @throws Error with a sentence for people where it is not on this machine
 */
export async function startOffice(folder: string): Promise<Office> {
  try {
    await run('soffice', ['--version']);
    await run(python, ['-c', 'import uno']);
  } catch {
    throw new Error(
      'LibreOffice or its bridge to Python is not on this machine, so nothing was tried: on Debian, install libreoffice-writer-nogui and python3-uno.',
    );
  }
  const pipe = `policy-word-${process.pid}`;
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const accept = `--accept=pipe,name=${pipe};urp`;
  const office = spawn('soffice', ['--headless', '--norestore', `-env:UserInstallation=${profile}`, accept], {
    stdio: 'ignore',
    detached: true,
  });
  return {
    run: async (script, ...given) => {
      const path = fileURLToPath(new URL(script, import.meta.url));
      const { stdout } = await run(python, ['-B', path, pipe, ...given], { maxBuffer: 1e9, timeout: 600_000 });
      return stdout.split('\n').filter((line) => line !== '');
    },
    // The program that was started has started another: both end.
    close: () => {
      if (office.pid !== undefined && office.exitCode === null) process.kill(-office.pid);
    },
  };
}
