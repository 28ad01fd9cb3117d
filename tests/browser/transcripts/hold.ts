// Owns holding a transcript against its file. A test never writes one: `npm run transcripts` does, and a person reads what changed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/**
 * Holds a transcript.
 * @param name of its file beside this one, without the ending
 * @param said the transcript
 */
export function holdTranscript(name: string, said: string): void {
  const path = `tests/browser/transcripts/${name}.txt`;
  if (import.meta.env.MODE === 'transcripts') {
    writeFileSync(path, said);
    return;
  }
  const written = existsSync(path)
    ? readFileSync(path, 'utf8')
    : 'There is no such file: npm run transcripts writes it.';
  expect(said.split('\n'), `${path} differs: read what changed, then npm run transcripts`).toEqual(written.split('\n'));
}
