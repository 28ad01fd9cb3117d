// Owns filling Astro's collections from the project's own reader, so that there is one parser and one set of schemas.
import type { Loader, LoaderContext } from 'astro/loaders';
import { relative } from 'node:path';
import type { Content } from '../reader/read-content.ts';
import { forgetReading, readContentOnce } from '../reader/read-once.ts';
import { folder, today } from './settings.ts';

type Watcher = NonNullable<LoaderContext['watcher']>;

/** Told when a file of the content folder has changed; the first collection watches for all. */
const refills: (() => Promise<void>)[] = [];
/** Milliseconds: editors write a file in several steps. */
const pause = 50;

/**
 * Makes the loader of one collection.
 * @param select picks the entries, by id, from everything that the content folder says
 * @returns a loader that reads the content folder once for all collections, and again when a file of it changes. Entries are valid data; faults are reported by the build's own validation.
 */
export function contentLoader(select: (content: Content) => Iterable<[string, object]>): Loader {
  return {
    name: 'content-folder',
    load: async ({ store, watcher }) => {
      const fill = async (): Promise<void> => {
        const mine = readContentOnce(folder, today);
        const content = await mine;
        // A later reading may have overtaken this one.
        if (mine !== readContentOnce(folder, today)) return;
        store.clear();
        for (const [id, data] of select(content)) store.set({ id, data: { ...data } });
      };
      await fill();
      if (watcher && refills.push(fill) === 1) watch(watcher, folder.location);
    },
  };
}

function watch(watcher: Watcher, location: string): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  watcher.on('all', (_event: string, path: string) => {
    if (relative(location, path).startsWith('..')) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      forgetReading(folder);
      void Promise.all(refills.map((refill) => refill()));
    }, pause);
  });
}
