// Owns the pictures that the site serves: those of the versions that it shows.
import { listPictures } from '../policy/version/pictures.ts';
import { readPictureBytes } from '../reader/files/read-picture.ts';
import { folder } from './settings.ts';
import { publicVersions } from './versions.ts';

/**
 * Lists the pictures of the versions that the site shows.
 * @returns the names of their files, each once; the picture of a draft is as hidden as its words
 */
export async function publicPictures(): Promise<string[]> {
  const entries = await publicVersions();
  return [...new Set(entries.flatMap(({ version }) => listPictures(version)).map(({ name }) => name))];
}

/**
 * Gives the bytes of one of them.
 * @param name the file's name
 * @returns the whole file
 * @throws what the disk refuses
 */
export function pictureBytes(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return readPictureBytes(folder.location, name);
}
