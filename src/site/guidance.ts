// Owns the pages of guidance: what each rests on, and its drawn text.
import { getEntry, render } from 'astro:content';
import type { CitingContent } from '../policy/citing/citations.ts';
import { type GuidanceRole, guidanceRoles } from '../schemas/guidance.ts';
import { allCiting } from './citing.ts';

/** One page of guidance. */
export interface GuidancePage {
  role: GuidanceRole;
  content: CitingContent;
}

/**
 * Gives the pages of guidance that exist.
 * @returns one for each file of content/guidance/, in the order of roles
 */
export async function guidancePages(): Promise<GuidancePage[]> {
  const citing = await allCiting();
  return guidanceRoles.flatMap((role) => {
    const content = citing.find(({ kind, address }) => kind === 'guidance' && address === `/guidance/${role}/`);
    return content ? [{ role, content }] : [];
  });
}

/**
 * Gives what the sheet for the staff room is made of.
 * @returns the guidance for staff; null where the school has none, and then there is no sheet
 */
export async function staffRoomContent(): Promise<CitingContent | null> {
  return (await guidancePages()).find(({ role }) => role === 'staff')?.content ?? null;
}

/**
 * Draws the text of one page.
 * @param role whose page
 * @returns the component that draws it
 * @throws Error when there is no such file
 */
export async function guidanceText(role: GuidanceRole): Promise<Awaited<ReturnType<typeof render>>['Content']> {
  const entry = await getEntry('texts', `guidance/${role}`);
  if (!entry) throw new Error(`guidance/${role}.mdx could not be read: run "npm run check"`);
  return (await render(entry)).Content;
}
