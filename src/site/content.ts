// Owns the way to everything that the content folder says: one entry of one collection, read once in a build.
import { getEntry } from 'astro:content';
import type { Content } from '../reader/read-content.ts';

/** What one build shows does not change while it runs; a development server reads again. */
let gathered: Promise<Content> | null = null;

/**
 * Gives the content.
 * @returns models and problems, as the reader gives them
 * @throws Error when the collection has not been filled
 */
export function theContent(): Promise<Content> {
  if (import.meta.env.PROD) return (gathered ??= findContent());
  return findContent();
}

async function findContent(): Promise<Content> {
  const entry = await getEntry('content', 'content');
  if (!entry) throw new Error('The content could not be read: run "npm run check"');
  return entry.data;
}
