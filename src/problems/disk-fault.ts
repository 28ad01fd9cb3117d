// Owns what a disk or the system refuses, in words for people: what happened to which file, and what to do about it.

/** How one refusal is said; `what` is a file's name, or "a file" where it is not known. */
interface Refused {
  says: (what: string) => string;
  remedy: string;
}

const notWritable: Refused = {
  says: (what) => `You may not open or change ${what}.`,
  remedy:
    'Ask whoever looks after the computer or the shared folder for the right to read and write there, then do the same again.',
};
const tooManyFiles: Refused = {
  says: () => 'Too many files are open at once on this computer.',
  remedy: 'Close other programs, then do the same again.',
};
const inUse: Refused = {
  says: (what) => `Another program is using ${what}.`,
  remedy:
    'Close what may have it open (an editor, a file window, a preview of the site, a program that synchronises or backs up), then do the same again.',
};
const full: Refused = {
  says: (what) => `The disk is full: ${what} could not be written.`,
  remedy: 'Make room (empty the bin, move large files elsewhere), then do the same again.',
};

/** By the names that Node gives refusals. */
const refusals: Record<string, Refused> = {
  ENOSPC: full,
  EDQUOT: {
    says: (what) => `Your share of the disk is used up: ${what} could not be written.`,
    remedy: 'Make room in your own folders, or ask for more, then do the same again.',
  },
  EFBIG: full,
  EROFS: {
    says: (what) => `The disk can only be read, so ${what} could not be written.`,
    remedy: 'Copy the project to a disk that can be written, or have this one made writable, then do the same again.',
  },
  EACCES: notWritable,
  EPERM: {
    says: (what) => `The system does not let anybody change ${what}.`,
    remedy:
      'Look whether it is marked as read-only, or held by a virus scanner or a backup, and whether it is yours; then do the same again.',
  },
  EBUSY: inUse,
  ETXTBSY: inUse,
  ENOTEMPTY: inUse,
  EMFILE: tooManyFiles,
  ENFILE: tooManyFiles,
  ENOENT: {
    says: (what) => `There is no ${what}, or not any more.`,
    remedy: 'Look whether it or its folder was moved, renamed or deleted, then do the same again.',
  },
  ENOTDIR: {
    says: (what) => `A file stands where ${what} needs a folder.`,
    remedy: 'Rename or move that file, then do the same again.',
  },
  EISDIR: {
    says: (what) => `${capital(what)} is a folder; a file should stand there.`,
    remedy: 'Rename or move the folder, then do the same again.',
  },
  EEXIST: {
    says: (what) => `${capital(what)} exists already, and is never overwritten.`,
    remedy: 'Look at it, and move it elsewhere or choose another name.',
  },
  EIO: {
    says: (what) => `The disk has a fault: ${what} could not be read or written.`,
    remedy: 'Copy your work to another disk, and have this one looked at.',
  },
  ENAMETOOLONG: {
    says: (what) => `The path of ${what} is too long for this system.`,
    remedy: 'Move the project into a folder with a shorter path, then do the same again.',
  },
  ELOOP: {
    says: (what) => `${capital(what)} is a link that leads back to itself.`,
    remedy: 'Put the file itself in the place of the link.',
  },
  EXDEV: {
    says: (what) =>
      `${capital(what)} stands on another disk than the folder around it, so it cannot be put in place whole.`,
    remedy: 'Put the file or folder itself in the place of the link or mount.',
  },
  ESTALE: {
    says: (what) => `The shared folder with ${what} cannot be reached.`,
    remedy: 'Connect to it again, then do the same again.',
  },
};

/** What programs that are not written for Node say instead, on every system. */
const saidOtherwise: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/no space left on device|not enough space on the disk/i, 'ENOSPC'],
  [/disk quota exceeded/i, 'EDQUOT'],
  [/read-only file system|media is write protected/i, 'EROFS'],
  [/permission denied|access is denied/i, 'EACCES'],
  [/operation not permitted/i, 'EPERM'],
  [/being used by another process|resource busy/i, 'EBUSY'],
  [/too many open files/i, 'EMFILE'],
];

/**
 * Words what the disk or the system refused.
 * @param cause what was thrown; what lies behind it (`cause`, `errors`) is looked at too
 * @param project the project's folder, absolute: files in it are named from there
 * @returns a sentence that names the file and one that says what to do, on two lines; null when it was no such refusal.
 */
export function formatDiskFault(cause: unknown, project: string): string | null {
  for (const thrown of listCauses(cause)) {
    const { code, path, dest, syscall } = thrown as {
      code?: unknown;
      path?: unknown;
      dest?: unknown;
      syscall?: unknown;
    };
    // A port or another computer is no disk.
    if (syscall === 'listen' || syscall === 'connect') return null;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    const known = typeof code === 'string' ? code : saidOtherwise.find(([pattern]) => pattern.test(message))?.[1];
    const refused = known === undefined ? undefined : refusals[known];
    if (!refused) continue;
    // A copy is refused where it is read or where it is written; a move, where something is to stand.
    const file = [syscall === 'rename' || syscall === 'link' ? dest : path, path].find(
      (name) => typeof name === 'string',
    );
    return `${refused.says(nameFrom(project, file))}\n${refused.remedy}`;
  }
  return null;
}

/**
 * Words why a file could not be opened.
 * @param code the name that Node gives the refusal, such as `EACCES`
 * @returns a sentence that begins with "It" or speaks of "it"; null for a name that is not known.
 */
export function formatRefusal(code: string): string | null {
  return refusals[code]?.says('it') ?? null;
}

function listCauses(thrown: unknown, depth = 0): unknown[] {
  if (depth > 5 || thrown === null || thrown === undefined) return [];
  const { cause, errors } = Object(thrown) as { cause?: unknown; errors?: unknown };
  const behind = [cause, ...(Array.isArray(errors) ? (errors as unknown[]) : [])];
  return [thrown, ...behind.flatMap((inner) => listCauses(inner, depth + 1))];
}

function nameFrom(project: string, path: string | undefined): string {
  if (path === undefined) return 'a file';
  const [file, folder] = [path, project].map((name) => name.replaceAll('\\', '/').replace(/^file:\/\//, ''));
  return file?.startsWith(`${folder}/`) ? file.slice((folder?.length ?? 0) + 1) : (file ?? path);
}

function capital(words: string): string {
  return words === 'a file' || words === 'it' ? `${words[0]?.toUpperCase()}${words.slice(1)}` : words;
}
