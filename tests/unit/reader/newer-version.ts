// Owns the fixture school on the day after a ratification: its current version is replaced, and nothing else is changed.
import { type ContentCopy, copyFixture } from './content-folder.ts';

/** The version that was current. */
export const olderPath = 'content/policy/2024-10.mdx';
/** The version that replaced it. */
export const newerPath = 'content/policy/2026-11.mdx';

/**
 * Copies the school and puts a version 2026-11 in force.
 * @param edits how its words differ from those of 2024-10, as pairs of old and new words
 * @returns the copy
 */
export async function copyWithNewVersion(
  edits: readonly (readonly [from: string, to: string])[] = [],
): Promise<ContentCopy> {
  const copy = await copyFixture('school');
  await copy.write(newerPath, await copy.read(olderPath));
  await copy.edit(olderPath, 'status: current', 'status: superseded');
  for (const [from, to] of edits) await copy.edit(newerPath, from, to);
  return copy;
}
