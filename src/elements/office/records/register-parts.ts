// Owns what the register fetches once it is asked for: reading records, matching names, drawing, the spreadsheet.
import { readSavedFile } from '../../../records/intake/read-saved-file.ts';
import type { RegisterContext } from '../../../records/register/context.ts';
import { recordKind } from '../../../records/register/record-kind.ts';
import type { RecordFile } from '../../../schemas/saved-files.ts';
import type { FileReader } from '../intake/file-intake.ts';

export { drawGroups, drawNotes, drawQuestions } from '../../../records/register/draw-register.ts';
export { registerCsv } from '../../../records/register/register-csv.ts';
export { formatRegister } from '../../../records/register/register-words.ts';
export { makeRegister } from '../../../records/register/register.ts';
export { readStaffList } from '../../../records/register/staff-list.ts';

/**
 * Gives what reads the files.
 * @param context the site that records have to belong to, and today
 * @returns a reader of one file
 */
export function readerOf(context: RegisterContext): FileReader<RecordFile> {
  const kind = recordKind(context);
  return (bytes) => readSavedFile(bytes, kind);
}
