// Owns `pages.yaml`: what readers call this school's pages, for the search.
import { z } from 'zod';
import { words } from './fields.ts';

/** The path of a page of this site, perhaps with a place on it. */
const pagePath = z.string().regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, {
  error: 'the path of a page of this site, such as /guidance/staff/ or /guidance/staff/#former-pupil',
});

export const pages = z.record(pagePath, z.array(words).min(1, { error: 'at least one name' })).meta({
  title: 'Names of pages',
  description: 'By path: what readers type who look for the page. A question that is such a name finds the page first.',
});

export type Pages = z.infer<typeof pages>;
