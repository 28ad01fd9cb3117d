// Owns the JSON Schemas of the files that readers save, for programs that read such files.
import { z } from 'zod';
import { commentFile, recordFile } from './saved-files.ts';

const kinds = { comments: commentFile, record: recordFile };

/**
 * Makes the JSON Schema of a kind of saved file.
 * @param name the kind
 * @returns its text, in draft 2020-12. What cannot be said in JSON Schema (such as dates that exist) is left to the pages that read such files.
 */
export function writeSavedFileSchema(name: keyof typeof kinds): string {
  return `${JSON.stringify(z.toJSONSchema(kinds[name], { io: 'input', unrepresentable: 'any' }), null, 2)}\n`;
}
