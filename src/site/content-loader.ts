// Owns filling Astro's collections from the project's own reader, so that there is one parser and one set of schemas.
import { globSync } from 'node:fs';
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { forgetReading, readContentOnce } from '../reader/read-once.ts';
import { folder, today } from './settings.ts';

/** Milliseconds: editors write a file in several steps. */
const pause = 50;

/**
 * Makes the loader of everything that the content folder says.
 * @returns a loader of one entry, `content`, filled again when a file of the folder changes. It is valid data; faults are reported by the build's own validation.
 */
export function contentLoader(): Loader {
  return {
    name: 'content',
    load: async ({ store, watcher }) => {
      const fill = async (): Promise<void> => {
        const content = await readContentOnce(folder, today);
        store.set({ id: 'content', data: { ...content } });
      };
      await fill();
      if (watcher) watch(watcher, fill);
    },
  };
}

/**
 * Makes the loader of the MDX texts that Astro draws: those of every kind, but not the policy, which is data.
 * @returns a loader whose entries are named by folder and file, such as `guidance/staff`; content with a school that has none
 */
export function textLoader(): Loader {
  const texts = glob({ base: pathToFileURL(`${folder.location}/`), pattern: ['*/**/*.mdx', '!policy/**'] });
  return {
    ...texts,
    load: async (context) => {
      if (globSync('*/**/*.mdx', { cwd: folder.location, exclude: ['policy/**'] }).length > 0)
        return texts.load(context);
      context.store.clear();
    },
  };
}

function watch(watcher: NonNullable<LoaderContext['watcher']>, fill: () => Promise<void>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  watcher.add(folder.location);
  watcher.on('all', (_event: string, path: string) => {
    if (relative(folder.location, path).startsWith('..')) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      forgetReading(folder);
      void fill();
    }, pause);
  });
}
