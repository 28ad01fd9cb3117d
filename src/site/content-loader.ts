// Owns filling Astro's collections from the project's own reader, so that there is one parser and one set of schemas.
import type { Loader } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import { type Content, readContent } from '../reader/read-content.ts';
import { today } from './today.ts';

let reading: Promise<Content> | null = null;

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
        reading ??= readContent(root, today);
        const entries = select(await reading);
        store.clear();
        for (const [id, data] of entries) store.set({ id, data: { ...data } });
      };
      await fill();
      watcher?.on('all', (_event: string, path: string) => {
        if (!path.startsWith(`${root}content/`)) return;
        reading = null;
        void fill();
      });
    },
  };
}
