// Owns the front matter of `content/guidance/<role>.mdx`.
import { z } from 'zod';
import { versionId, words } from './fields.ts';

/** The readers who have a page of guidance; the file is called by one of these. */
export const guidanceRoles = ['staff', 'leadership', 'governors', 'visitors', 'channels', 'parents'] as const;
export type GuidanceRole = (typeof guidanceRoles)[number];

export const guidanceFrontMatter = z.strictObject({
  title: words,
  /** Whom the page is for and what it answers, in one sentence. */
  summary: words,
  /** The policy version that the page was written against. */
  against: versionId,
});

export type GuidanceFrontMatter = z.infer<typeof guidanceFrontMatter>;
