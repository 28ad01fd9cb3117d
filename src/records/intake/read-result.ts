// Owns what reading one handed-on file can give, and what a page has to say of the kind of file that it takes.

/** A file that is left out. */
export interface Refused {
  is: 'refused';
  /** Why, as a sentence. */
  reason: string;
  /** What somebody can do about it, as a sentence. */
  remedy: string;
}

/** A file that counts. */
export interface Taken<T> {
  is: 'taken';
  data: T;
  /** What it is, as a sentence. */
  words: string;
}

/** What became of one file. */
export type ReadResult<T> = Taken<T> | Refused;

/** Checks data by a schema; every schema of `schemas/` does. */
interface Schema<T> {
  safeParse: (
    data: unknown,
  ) => { success: true; data: T } | { success: false; error: { issues: readonly { path: readonly PropertyKey[] }[] } };
}

/** The kind of file that a page takes. */
export interface FileKind<T> {
  /** What stands in its field `file`. */
  mark: keyof typeof fileKinds;
  schema: Schema<T>;
  /** Tells why a good file is none for this page, such as one of another school; null where it is. */
  judge: (data: T) => Omit<Refused, 'is'> | null;
  /** Says in a sentence what a file is. */
  describe: (data: T) => string;
}

/** What the files are called that readers of this site save, by their field `file`. */
export const fileKinds = {
  'school-policy-record': { name: 'a record of what somebody has read', page: 'Who has read it' },
  'school-policy-comments': { name: 'comments on a consultation', page: 'Comments on a consultation' },
} as const;
