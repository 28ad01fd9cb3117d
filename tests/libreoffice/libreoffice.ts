// Owns `npm run test:libreoffice`: Word files of ours in another program, looked at there and edited there, in one run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Office, startOffice } from './run-office.ts';
import { tryRoundTrips } from './round-trips.ts';
import { tryLines } from './try-lines.ts';

/** Trials whose name holds this, such as `school 2023-10`; all without it. */
const wanted = process.argv[2] ?? '';

const folder = mkdtempSync(join(tmpdir(), 'policy-word-'));
let office: Office | null = null;
try {
  office = await startOffice(folder);
  const faults = [
    ...(await tryLines(office, folder, wanted, tell)),
    ...(await tryRoundTrips(office, folder, wanted, tell)),
  ];
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  tell(faults.length === 0 ? 'No faults.' : `${faults.length} faults.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} catch (cause) {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exitCode = 1;
} finally {
  office?.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}
