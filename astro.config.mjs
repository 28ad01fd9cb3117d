import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { readBuildSettings } from './src/commands/settings.ts';
import { builtBeside } from './src/integrations/built-beside.ts';
import { deliveredPages } from './src/integrations/delivery/delivered-pages.ts';
import { globalStyles } from './src/integrations/global-styles.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { validateContent } from './src/integrations/validate-content.ts';
import { indexedPages } from './src/integrations/indexed-pages.ts';
import { pagefindIndex } from './src/integrations/pagefind-index.ts';
import { markdownFeatures } from './src/reader/parse/markdown-features.ts';

// Astro mixes the shell's variables with its own: an empty PROD there would build pages without their security policy.
for (const name of ['PROD', 'DEV', 'SSR', 'MODE', 'SITE', 'BASE_URL', 'ASSETS_PREFIX'])
  Reflect.deleteProperty(process.env, name);

// Where the site will stand (SITE_URL, BASE_PATH) and whose policy it has (CONTENT): from the environment or the file .env.
const { folder, today, site, base, framers } = readBuildSettings();
const indexed = indexedPages(base);
const delivered = deliveredPages(base);

// The sheets of the screen: what stands around every page, and further ones for what is done or looked up, so that reading
// costs no more. Their order in a page is that of `integrations/delivery/sheets.ts`.
const styleSheets = [
  // What quizzes, checklists and lessons have of pupils' pages; and the rest of those pages.
  { name: 'drawings', test: /\/components\/pupils\/(Picture\.|drawing\/Person).*type=style|\/styles\/drawings\.css/ },
  { name: 'children', test: /\/components\/pupils\/(PupilBar|TellSomeone|frame\/).*type=style/ },
  { name: 'pupils', test: /\/components\/pupils\/.*type=style/ },
  { name: 'worksheet', test: /\/components\/learning\/Worksheet.*type=style|\/styles\/for-pupils\.css/ },
  {
    name: 'learning',
    test: /\/components\/((answers|checklist|learning)\/|quiz\/Options\.).*type=style|\/styles\/(keep-answers|save-record)\.css/,
  },
  { name: 'sheets', test: /\/components\/quiz\/(AnswerOptions|QuizAnswers|QuizWorksheet).*type=style/ },
  { name: 'quiz', test: /\/components\/quiz\/.*type=style/ },
  { name: 'class', test: /\/components\/lesson\/(Class|HandCount|SortScreen).*type=style/ },
  {
    name: 'teaching',
    test: /\/components\/lesson\/(Teaching|LessonLi|Lessons\.).*type=style|\/styles\/fold\.css/,
  },
  { name: 'coverage', test: /\/components\/citing\/CoverageTable.*type=style/ },
  { name: 'lesson', test: /\/components\/lesson\/.*type=style/ },
  { name: 'clause', test: /\/components\/(policy\/Clause(Page|Step)|citing\/UsedIn).*type=style/ },
  { name: 'home', test: /\/(components\/home\/|pages\/index\.astro).*type=style/ },
  { name: 'version', test: /\/components\/new-version\/.*type=style/ },
  { name: 'office', test: /\/components\/office\/.*type=style/ },
  {
    name: 'cards',
    test: /\/components\/(cards|page\/AudienceMark|compare\/VersionChoice).*type=style|\/styles\/audience\.css/,
  },
  { name: 'report', test: /\/components\/report\/.*type=style/ },
  { name: 'guidance', test: /\/components\/(guidance|training)\/.*type=style/ },
  { name: 'citing', test: /\/components\/citing\/.*type=style/ },
  { name: 'adults', test: /\/components\/(page\/Site|policy\/ReviewState).*type=style/ },
  { name: 'aside', test: /\/components\/page\/(OnThisPage|Page).*type=style/ },
  {
    name: 'seldom',
    test: /\/components\/(page\/TableBox|policy\/(NotCurrent|ContactsToday|ClauseTables)).*type=style/,
  },
  { name: 'text', test: /\/components\/policy\/.*type=style/ },
  { name: 'style', test: /\.css$|type=style/ },
];
// Scripts that go together travel together: a file each would cost more than what is in it.
const scripts = [
  // What pages for adults have in common is one file: fetched once for all of them, and a third lighter than in three.
  {
    name: 'reading',
    test: /\/elements\/(policy\/|search\/search-opener|page\/site-menu)|\/policy\/(review\/|dates\.ts)|\/schemas\/date-text/,
    priority: 3,
  },
  {
    name: 'save',
    test: /\/elements\/(page\/save-file|office\/new-version\/unsaved-work)\.ts|\/policy\/text\/fold-text\.ts/,
    priority: 2,
  },
  { name: 'say', test: /\/elements\/page\/say-anew\.ts/, priority: 2 },
  { name: 'answers', test: /\/elements\/answers\/(clear|form)-answers\.ts/, priority: 1 },
  { name: 'keep', test: /\/elements\/answers\/keep-answers\.ts/, priority: 1 },
  { name: 'stored', test: /\/elements\/answers\/device-storage\.ts|\/learning\/answers\// },
  { name: 'class', test: /\/elements\/lesson\/class-(clock|view)\.ts/ },
  { name: 'compare', test: /\/elements\/compare\/(decision-sheet|view-address)\.ts/ },
];

/** The browser that knows least of those in which the site is drawn as it is meant; it can be read in any. Scripts are written for it as they are. */
const oldestStyles = ['safari15.4'];
/** `light-dark()`, as lightningcss numbers it: no style uses it, and what would stand in for it is weight alone. */
const lightDark = 1 << 20;

export default defineConfig({
  site,
  base,
  // Astro keeps what it read from one build to the next: each school has a store of its own.
  cacheDir: `node_modules/.astro/${folder.name.replace(/[^\w-]+/g, '-')}`,
  trailingSlash: 'always',
  // The default joins words: it drops white space between inline elements on separate lines.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  prefetch: false,
  markdown: { syntaxHighlight: false, processor: satteri({ features: markdownFeatures }) },
  integrations: [
    validateContent(folder, today),
    globalStyles(['tokens', 'base', 'prose', 'utilities'].map((name) => `/src/styles/${name}.css`)),
    mdx(),
    indexed.integration,
    sitemap({ filter: indexed.isIndexed, namespaces: { news: false, xhtml: false, image: false, video: false } }),
    delivered.integration,
    hostFiles(base, framers, delivered.styleHashes),
    pagefindIndex(),
    builtBeside(),
  ],
  vite: {
    css: { lightningcss: { exclude: lightDark } },
    environments: {
      prerender: { build: { rolldownOptions: { output: { codeSplitting: { groups: styleSheets } } } } },
      // Scripts are named by hash alone: the names that Astro gives would stand in every page.
      client: {
        build: {
          rolldownOptions: { output: { entryFileNames: '_astro/[hash].js', codeSplitting: { groups: scripts } } },
        },
      },
    },
    worker: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } },
    build: {
      cssTarget: oldestStyles,
      assetsInlineLimit: 0,
      cssCodeSplit: true,
      modulePreload: false,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
