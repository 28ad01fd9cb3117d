// Owns filling Astro's collections from the project's own reader, so that there is one parser and one set of schemas.
import type { Loader, LoaderContext } from 'astro/loaders';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Content, readContent } from '../reader/read-content.ts';
import { today } from './today.ts';

type Watcher = NonNullable<LoaderContext['watcher']>;

let reading: Promise<Content> | null = null;
/** Told when a file of content/ has changed; the first collection watches for all. */
const refills: (() => Promise<void>)[] = [];
/** Milliseconds: editors write a file in several steps. */
const pause = 50;

/**
 * Makes the loader of one collection.
 * @param name the collection's name, for Astro's log
 * @param select picks the entries, by id, from everything that content/ says
 * @returns a loader that reads content/ once for all collections, and again when a file of it changes. Entries are valid data; faults are reported by the build's own validation.
 */
export function contentLoader(name: string, select: (content: Content) => Iterable<[string, object]>): Loader {
  return {
    name,
    load: async ({ store, config, watcher }) => {
      const root = fileURLToPath(config.root);
      const fill = async (): Promise<void> => {
        const mine = (reading ??= readContent(root, today));
        const content = await mine;
        // A later reading may have overtaken this one.
        if (mine !== reading) return;
        store.clear();
        for (const [id, data] of select(content)) store.set({ id, data: { ...data } });
      };
      await fill();
      if (watcher && refills.push(fill) === 1) watch(watcher, join(root, 'content'));
    },
  };
}

function watch(watcher: Watcher, folder: string): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  watcher.on('all', (_event: string, path: string) => {
    if (relative(folder, path).startsWith('..')) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      reading = null;
      void Promise.all(refills.map((refill) => refill()));
    }, pause);
  });
}
