// Owns what a kind of content is to the reader: its files, and how they are read.
import type { PupilWords } from '../../learning/pupils/pupil-words.ts';
import type { CitingContent } from '../../policy/citing/citations.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Facts } from '../../schemas/facts.ts';
import type { School } from '../../schemas/school.ts';
import type { FilePattern } from '../files/content-files.ts';

/** What the reading of every kind is given. */
export interface KindContext {
  /** The content folder. */
  folder: string;
  /** Facts that content may draw; null when facts.yaml could not be read. */
  facts: Facts | null;
  /** The school, for what components draw from it; null when school.yaml could not be read. */
  school: School | null;
  /** Full names of people at the school, whom content for pupils never names; empty when school.yaml could not be read. */
  people: readonly string[];
}

/** One file as it was read. */
export interface ReadFile<Entry> {
  /** What it rests on; null when it could not be read, or cites nothing of its own. */
  citing: CitingContent | null;
  /** Its id and what it says; null when it could not be read. */
  entry: [id: string, Entry] | null;
  /** What children read in it, part by part; left out where they read none of it. */
  pupilWords?: PupilWords[];
  problems: Problem[];
}

/** A kind of content. */
export interface Kind<Content> {
  files: readonly FilePattern[];
  /** Gives what files of the kind say, in the order of their paths, and each file as it was read. */
  read: (paths: readonly string[], context: KindContext) => Promise<{ content: Content; read: ReadFile<unknown>[] }>;
}

/**
 * Declares a kind whose files are read one by one.
 * @param file the files that it may have
 * @param read reads one of them
 * @returns the kind; its content is the entries by id
 */
export function readEach<Entry>(
  file: FilePattern,
  read: (path: string, context: KindContext) => Promise<ReadFile<Entry>>,
): Kind<Map<string, Entry>> {
  return {
    files: [file],
    read: async (paths, context) => {
      const all = await Promise.all(paths.map((path) => read(path, context)));
      return { content: new Map(all.flatMap(({ entry }) => (entry ? [entry] : []))), read: all };
    },
  };
}
