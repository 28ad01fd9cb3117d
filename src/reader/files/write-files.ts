// Owns writing several files of content/ so that each is whole at every moment.
import { link, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A file to write. */
export interface FileToWrite {
  /** From the project's root. */
  path: string;
  /** The whole text. */
  text: string;
  /** True for a file that does not exist yet: one that stands there by then is never replaced. */
  isNew?: boolean;
}

/**
 * Writes files by way of hidden temporary ones beside them, which content/ passes over. All are written before the
 * first is renamed: when one cannot be written, nothing has changed. The renames come in the order given; a kill
 * between two leaves the earlier files new and the later old, each of them whole, so the caller orders them such that
 * validation names that state and the same command again completes it.
 * @param folder the content folder
 * @param files in the order in which they take effect
 * @param move how one file takes another's place; tests stop half-way with it
 * @throws what the file system throws, `EEXIST` where a new file exists already; temporary files are removed then
 */
export async function writeFiles(
  folder: string,
  files: readonly FileToWrite[],
  move: (from: string, to: string) => Promise<void> = rename,
): Promise<void> {
  const temporary = ({ path }: FileToWrite): string => join(folder, dirname(path), `.${basename(path)}.new`);
  try {
    for (const file of files) {
      const handle = await open(temporary(file), 'w');
      try {
        await handle.writeFile(file.text);
        await handle.sync();
      } finally {
        await handle.close();
      }
    }
    // A rename replaces what stands there, a link does not.
    for (const file of files) await (file.isNew === true ? link : move)(temporary(file), join(folder, file.path));
  } finally {
    await Promise.all(files.map((file) => rm(temporary(file), { force: true })));
  }
}
