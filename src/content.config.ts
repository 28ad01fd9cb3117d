// Owns Astro's collections: loaders and types, nothing else. The reader has validated every entry.
import { defineCollection } from 'astro:content';
import { pathToFileURL } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'zod';
import type { CitingContent } from './policy/citing/citations.ts';
import type { PolicyVersion } from './policy/version/model.ts';
import type { LessonEntry } from './reader/kinds/lessons.ts';
import type { PupilPageEntry } from './reader/kinds/pupil-page.ts';
import type { StoryEntry } from './reader/kinds/story.ts';
import type { BandPage } from './schemas/band-page.ts';
import type { Checklist } from './schemas/checklist.ts';
import type { ClauseDetails } from './schemas/clause-details.ts';
import type { Fact } from './schemas/facts.ts';
import type { Home } from './schemas/home.ts';
import type { Quiz } from './schemas/quiz.ts';
import type { Reference } from './schemas/references.ts';
import type { ReviewNotes } from './schemas/review-notes.ts';
import type { School } from './schemas/school.ts';
import { contentLoader } from './site/content-loader.ts';
import { folder } from './site/settings.ts';

/** The MDX texts of one kind, where the school has any. */
function texts(kind: string, pattern: string): Loader {
  return glob({ base: pathToFileURL(`${folder.location}/${kind}/`), pattern });
}

/** A version with its fingerprint and its review notes. */
export interface PolicyEntry {
  version: PolicyVersion;
  fingerprint: string;
  notes: ReviewNotes;
}

export const collections = {
  policy: defineCollection({
    loader: contentLoader('policy', (content) =>
      content.versions.map((version): [string, PolicyEntry] => [
        version.id,
        {
          version,
          fingerprint: content.fingerprints.get(version.id) ?? '',
          notes: content.notes.get(version.id) ?? [],
        },
      ]),
    ),
    schema: z.custom<PolicyEntry>(),
  }),
  clauses: defineCollection({
    loader: contentLoader('clauses', (content) => Object.entries(content.clauseDetails)),
    schema: z.custom<ClauseDetails[string]>(),
  }),
  references: defineCollection({
    loader: contentLoader('references', (content) => Object.entries(content.references)),
    schema: z.custom<Reference>(),
  }),
  facts: defineCollection({
    loader: contentLoader('facts', (content) => Object.entries(content.facts)),
    schema: z.custom<Fact>(),
  }),
  school: defineCollection({
    loader: contentLoader('school', (content) => (content.school ? [['school', content.school]] : [])),
    schema: z.custom<School>(),
  }),
  home: defineCollection({
    loader: contentLoader('home', (content) => [['home', content.home]]),
    schema: z.custom<Home>(),
  }),
  citing: defineCollection({
    loader: contentLoader('citing', (content) => content.citing.map((citing) => [citing.path, citing])),
    schema: z.custom<CitingContent>(),
  }),
  quizzes: defineCollection({
    loader: contentLoader('quizzes', (content) => content.quizzes),
    schema: z.custom<Quiz>(),
  }),
  checklists: defineCollection({
    loader: contentLoader('checklists', (content) => content.checklists),
    schema: z.custom<Checklist>(),
  }),
  lessons: defineCollection({
    loader: contentLoader('lessons', (content) => content.lessons),
    schema: z.custom<LessonEntry>(),
  }),
  bands: defineCollection({
    loader: contentLoader('bands', (content) => content.pupils.bands),
    schema: z.custom<BandPage>(),
  }),
  pupilPages: defineCollection({
    loader: contentLoader('pupilPages', (content) =>
      content.pupils.pages.map((page) => [`${page.band}/${page.id}`, page]),
    ),
    schema: z.custom<PupilPageEntry>(),
  }),
  stories: defineCollection({
    loader: contentLoader('stories', (content) =>
      content.pupils.stories.map((story) => [`${story.band}/${story.id}`, story]),
    ),
    schema: z.custom<StoryEntry>(),
  }),
  // The text alone: everything about a page comes from "citing".
  lessonTexts: defineCollection({ loader: texts('lessons', '*.mdx'), schema: z.unknown() }),
  pupilTexts: defineCollection({ loader: texts('pupils', '*/*.mdx'), schema: z.unknown() }),
  guidance: defineCollection({ loader: texts('guidance', '*.mdx'), schema: z.unknown() }),
};
