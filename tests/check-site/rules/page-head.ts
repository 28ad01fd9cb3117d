// Owns the rule that every page says what it is: language, title, description, one main heading, its own address.
import type { Fault } from '../fault.ts';
import type { Site, SitePage } from '../site.ts';

/** What is asked: how a page answers, and what to do when it does not. */
const questions: { isRight: (page: SitePage, site: Site) => boolean; message: string; remedy: string }[] = [
  {
    isRight: ({ document }) => (document.documentElement.getAttribute('lang') ?? '') !== '',
    message: 'The page does not say in which language it is.',
    remedy: 'Set lang on <html>.',
  },
  {
    isRight: ({ document }) => document.title.trim() !== '' && !/^[–-]|[–-]$/.test(document.title.trim()),
    message: 'The page has no title of its own.',
    remedy: 'Give the content a title.',
  },
  {
    isRight: ({ document }) => readMeta(document, 'description').trim() !== '',
    message: 'The page has no description.',
    remedy: 'Give the content a summary.',
  },
  {
    isRight: ({ document }) => document.querySelectorAll('h1').length === 1,
    message: 'The page does not have exactly one main heading (h1).',
    remedy: 'Give the page one h1; headings in content begin at the second level.',
  },
  {
    isRight: ({ document }) => document.querySelector('meta[name="viewport"]') !== null,
    message: 'The page would be drawn at desktop width on a phone: it has no viewport.',
    remedy: 'Draw it with the layout of every page.',
  },
  {
    isRight: ({ document }, { origin, base }) =>
      (document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '').startsWith(`${origin}${base}`),
    message: 'The page does not name its own whole address, or names one outside the site.',
    remedy: 'Draw it with the layout of every page.',
  },
];

/**
 * Lists pages that do not say what they are.
 * @param site the site
 * @returns a fault for each question that a page leaves open
 */
export function findUnnamedPages(site: Site): Fault[] {
  return site.pages.flatMap((page) =>
    questions
      .filter(({ isRight }) => !isRight(page, site))
      .map(({ message, remedy }) => ({ path: page.path, rule: 'page-head', message, remedy })),
  );
}

/**
 * Reads a `<meta>` of a page.
 * @param document the page
 * @param name its name
 * @returns its content; empty when there is none
 */
export function readMeta(document: Document, name: string): string {
  return document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';
}
