// Owns the pictures that the site serves: those of the versions that it shows.
import type { PolicyVersion } from '../policy/version/model.ts';
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

/**
 * Reads the pictures of some versions.
 * @param versions any of those that the site shows
 * @returns the bytes of each by the name of its file, each once
 * @throws what the disk refuses
 */
export async function picturesOf(versions: readonly PolicyVersion[]): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const names = new Set(versions.flatMap(listPictures).map(({ name }) => name));
  return new Map(await Promise.all([...names].map(async (name) => [name, await pictureBytes(name)] as const)));
}
