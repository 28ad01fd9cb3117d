// Owns what a file of content/ is called: by its name, without folder and endings.

/**
 * Gives a file's id, by which its page and its entry go.
 * @param path the file, with "/"
 * @returns such as `2023-11` for `policy/2023-11.notes.yaml`
 */
export function fileId(path: string): string {
  return fileName(path).replace(/\..*$/, '');
}

/**
 * Gives a file's name.
 * @param path the file, with "/"
 * @returns such as `2023-11.mdx`
 */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
