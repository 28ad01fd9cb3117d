// Owns which rules every school's site is held against, in files and in a browser.
import type { Browser } from 'playwright-core';
import type { Fault } from './fault.ts';
import { findFaultsInBrowser } from './in-browser.ts';
import { findDeadLinks } from './rules/dead-links.ts';
import { findEmptyParts } from './rules/empty-parts.ts';
import { findInlineCode } from './rules/inline-code.ts';
import { findInvalidMarkup } from './rules/markup.ts';
import { findLeftovers } from './rules/leftovers.ts';
import { findOtherOrigins } from './rules/other-origins.ts';
import { findOverweight } from './rules/weight.ts';
import { findSharedTitles } from './rules/page-titles.ts';
import { findSitemapFaults } from './rules/sitemap.ts';
import { findUnmarkedVersions } from './rules/not-in-force.ts';
import { findUnnamedPages } from './rules/page-head.ts';
import { findUnreadableData, findUntaggedPdfs } from './rules/data-files.ts';
import { findIllFormedXml } from './well-formed.ts';
import type { Site, SitePage } from './site.ts';

/** The rules that files alone can answer, each by what it looks at. */
export const fileRules: Readonly<Record<string, (site: Site) => Fault[] | Promise<Fault[]>>> = {
  links: findDeadLinks,
  'empty parts': findEmptyParts,
  'inline code': findInlineCode,
  leftovers: findLeftovers,
  'other origins': findOtherOrigins,
  weight: findOverweight,
  sitemap: findSitemapFaults,
  'versions not in force': findUnmarkedVersions,
  'page heads': findUnnamedPages,
  'page titles': findSharedTitles,
  data: findUnreadableData,
  PDFs: findUntaggedPdfs,
  markup: findInvalidMarkup,
};

/** A built site, the folder it stands in, those of its pages to open, and a browser for it. */
interface Seen {
  site: Site;
  folder: string;
  opened: readonly SitePage[];
  browser: Browser;
}

/** The rules that take a browser. */
export const browserRules: Readonly<Record<string, (seen: Seen) => Promise<Fault[]>>> = {
  XML: ({ site, browser }) => findIllFormedXml(site, browser),
  'pages as seen': ({ site, folder, opened, browser }) => findFaultsInBrowser(site, folder, opened, browser),
};
