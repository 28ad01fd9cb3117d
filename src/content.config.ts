// Owns Astro's collections: which entries each has, nothing else. The reader has validated every entry.
import { defineCollection } from 'astro:content';
import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import type { Content } from './reader/read-content.ts';
import { contentLoader } from './site/content-loader.ts';
import { listPolicyEntries } from './site/policy-entries.ts';
import { folder } from './site/settings.ts';

/** Entries that the reader gives, by id. */
function entries<Entry extends object>(select: (content: Content) => Iterable<[string, Entry]>) {
  return defineCollection({ loader: contentLoader(select), schema: z.custom<Entry>() });
}

/** The MDX texts of one folder, where the school has any: the text alone, everything about a page comes from "citing". */
function texts(inner: string, pattern: string) {
  const base = pathToFileURL(`${folder.location}/${inner}/`);
  return defineCollection({ loader: glob({ base, pattern }), schema: z.unknown() });
}

export const collections = {
  policy: entries(listPolicyEntries),
  clauses: entries(({ clauseDetails }) => Object.entries(clauseDetails)),
  references: entries(({ references }) => Object.entries(references)),
  facts: entries(({ facts }) => Object.entries(facts)),
  school: entries(({ school }) => (school ? [['school', school]] : [])),
  home: entries(({ home }) => [['home', home]]),
  citing: entries(({ citing }) => citing.map((content) => [content.path, content])),
  quizzes: entries(({ quizzes }) => quizzes),
  checklists: entries(({ checklists }) => checklists),
  lessons: entries(({ lessons }) => lessons),
  bands: entries(({ pupils }) => pupils.bands),
  pupilPages: entries(({ pupils }) => pupils.pages.map((page) => [`${page.band}/${page.id}`, page])),
  stories: entries(({ pupils }) => pupils.stories.map((story) => [`${story.band}/${story.id}`, story])),
  guidance: texts('guidance', '*.mdx'),
  lessonTexts: texts('lessons', '*.mdx'),
  pupilTexts: texts('pupils', '*/*.mdx'),
};
