// Owns Astro's collections: everything that the content folder says, and the MDX texts that Astro draws. The reader has validated all of it.
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import type { Content } from './reader/read-content.ts';
import { contentLoader, textLoader } from './site/content-loader.ts';

export const collections = {
  content: defineCollection({ loader: contentLoader(), schema: z.custom<Content>() }),
  // The text alone: everything about a page comes from "content".
  texts: defineCollection({ loader: textLoader(), schema: z.unknown() }),
};
