// Owns the pictures of a content folder: which files they are, and reading them.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PictureFile } from '../../policy/version/model.ts';
import { isPictureName } from '../../policy/version/pictures.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import type { FilePattern } from './content-files.ts';
import { fileName } from './file-id.ts';
import { type PictureFormat, readPictureSize } from './picture-format.ts';

/** Where the pictures of the policy stand. */
const pictureFolder = 'policy/pictures';

/** The files of that folder. */
export const pictureFiles = {
  pictures: [
    {
      pattern: /^policy\/pictures\/(.+)$/,
      isName: isPictureName,
      expected:
        'lower-case words joined by hyphens with the ending of a picture (png, jpg, webp or gif), such as "phone-chart.png"; an SVG can hold script, so save it as a PNG',
    },
  ],
} satisfies Record<string, FilePattern[]>;

/** The most bytes that a picture may have: more keep a reader with a slow telephone waiting. */
const mostBytes = 1_000_000;

const formats: Readonly<Record<string, PictureFormat>> = { png: 'PNG', jpg: 'JPEG', webp: 'WebP', gif: 'GIF' };

/**
 * Reads the pictures of the policy.
 * @param folder the content folder
 * @param paths their paths from there
 * @returns what is known of each by its file's name; one that cannot be read, has more than `mostBytes`, or is not what its name says is a problem.
 */
export async function readPictures(
  folder: string,
  paths: readonly string[],
): Promise<{ byName: Map<string, PictureFile>; problems: Problem[] }> {
  const byName = new Map<string, PictureFile>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const place = { path, line: 1 };
    const name = fileName(path);
    // What is wrong with a file is told at the file, and not where a text draws it.
    byName.set(name, { name, sha256: '', width: 0, height: 0 });
    try {
      const { size } = await stat(join(folder, path));
      if (size > mostBytes) {
        problems.push(problem('picture-too-large', place, { bytes: size, most: mostBytes }));
        continue;
      }
      const bytes = await readFile(join(folder, path));
      const found = readPictureSize(bytes);
      const expected = formats[name.slice(name.lastIndexOf('.') + 1)] ?? '';
      if (found?.format !== expected) {
        problems.push(problem('not-a-picture', place, { expected, found: found?.format ?? null }));
      }
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      byName.set(name, { name, sha256, width: found?.width ?? 0, height: found?.height ?? 0 });
    } catch (cause) {
      const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
      problems.push(problem('unreadable-file', place, { reason: code === 'ENOENT' ? 'link-to-nothing' : code }));
    }
  }
  return { byName, problems };
}

/**
 * Gives the bytes of one picture.
 * @param folder the content folder
 * @param name the file's name
 * @returns the whole file
 * @throws what the disk refuses
 */
export function readPictureBytes(folder: string, name: string): Promise<Uint8Array<ArrayBuffer>> {
  return readFile(join(folder, pictureFolder, name));
}
