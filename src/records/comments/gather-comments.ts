// Owns putting the comments of many files in the order of the policy: by clause, counted by view, with who wrote each.
import { formatDate } from '../../policy/dates.ts';
import { isPast } from '../../policy/past-or-ahead.ts';
import { foldText } from '../../policy/text/fold-text.ts';
import type { CommentFile } from '../../schemas/saved-files.ts';
import { formatClosing } from './consultation.ts';
import { formatWho } from './comment-file.ts';
import type { CommentedVersion } from './commented-version.ts';
import { type CommentView, commentViews, wholePolicy } from './comment-views.ts';

/** A comment file under the name that the device has for it. */
export interface NamedFile {
  name: string;
  data: CommentFile;
}

/** One comment, with where it came from. */
export interface GatheredComment {
  view: CommentView;
  /** Empty where nothing was written. */
  text: string;
  /** Such as "Fern Moss (parent)". */
  who: string;
  name: string;
  role: string;
  savedOn: string;
  /** The file's name. */
  file: string;
  /** What to know of it, such as that the same person has sent several files; empty where nothing is. */
  notes: string[];
}

/** All comments on one clause, on one section, or on the whole. */
export interface CommentedPlace {
  id: string;
  label: string;
  /** The words that it has, or had; empty where they are not known. */
  text: string;
  counts: Record<CommentView, number>;
  comments: GatheredComment[];
}

/** All comments. */
export interface GatheredComments {
  files: number;
  comments: number;
  counts: Record<CommentView, number>;
  /** How many files name nobody. */
  nameless: number;
  /** The names that stand in several files, as first typed. */
  repeated: string[];
  /** Those with a comment: first the whole, then in the policy's order. */
  places: CommentedPlace[];
  /** What this version does not have, in the order in which it came. */
  gone: CommentedPlace[];
}

/**
 * Gathers comments.
 * @param files those that count; nothing in them is left out
 * @param version the version that they are on
 * @returns the comments by place; within a place in the order of the days on which they were saved
 */
export function gatherComments(files: readonly NamedFile[], version: CommentedVersion): GatheredComments {
  const inOrder = [...files].sort((a, b) =>
    a.data.savedOn < b.data.savedOn ? -1 : a.data.savedOn > b.data.savedOn ? 1 : 0,
  );
  const byPerson = groupByPerson(inOrder);
  const known = new Map([wholePlace, ...version.places].map((place, at) => [place.id, { place, at }]));
  const found = new Map<string, CommentedPlace>();
  for (const file of inOrder) {
    for (const comment of file.data.comments) {
      const { on, label, view, text } = comment;
      const place = found.get(on) ?? startPlace(known.get(on)?.place ?? { id: on, label, text: '' });
      found.set(on, place);
      const notes = listNotes(file, comment, byPerson, known.get(on)?.place, version);
      place.counts[view] += 1;
      place.comments.push({ view, text, ...describeWriter(file), notes });
    }
  }
  const all = [...found.values()];
  const placeOf = ({ id }: CommentedPlace): number => known.get(id)?.at ?? known.size;
  return {
    files: files.length,
    comments: all.reduce((sum, { comments }) => sum + comments.length, 0),
    counts: addCounts(all),
    nameless: files.filter(({ data }) => data.who.name === undefined).length,
    repeated: [...byPerson.values()].flatMap((of) => (of.length > 1 ? (of[0]?.data.who.name ?? []) : [])),
    places: all.filter(({ id }) => known.has(id)).sort((a, b) => placeOf(a) - placeOf(b)),
    gone: all.filter(({ id }) => !known.has(id)),
  };
}

const wholePlace = { ...wholePolicy, text: '' };

function startPlace({ id, label, text }: { id: string; label: string; text: string }): CommentedPlace {
  return { id, label, text, counts: noCounts(), comments: [] };
}

function noCounts(): Record<CommentView, number> {
  return { agree: 0, change: 0, question: 0, comment: 0 };
}

function addCounts(places: readonly CommentedPlace[]): Record<CommentView, number> {
  const sum = noCounts();
  for (const { counts } of places) for (const { view } of commentViews) sum[view] += counts[view];
  return sum;
}

function describeWriter({ name, data: { who, savedOn } }: NamedFile): Omit<GatheredComment, 'view' | 'text' | 'notes'> {
  return { who: formatWho(who), name: who.name ?? '', role: who.role ?? '', savedOn, file: name };
}

/** By name, however it is typed; a file without a name stands for itself and is in no group. */
function groupByPerson(files: readonly NamedFile[]): Map<string, NamedFile[]> {
  const groups = new Map<string, NamedFile[]>();
  for (const file of files) {
    const { name } = file.data.who;
    if (name !== undefined) groups.set(keyOf(name), [...(groups.get(keyOf(name)) ?? []), file]);
  }
  return groups;
}

function keyOf(name: string): string {
  return foldText(name).toLowerCase();
}

function listNotes(
  file: NamedFile,
  comment: CommentFile['comments'][number],
  byPerson: ReadonlyMap<string, NamedFile[]>,
  place: { label: string } | undefined,
  version: CommentedVersion,
): string[] {
  const { who, policy, savedOn } = file.data;
  const notes: string[] = [];
  const own = who.name === undefined ? [] : (byPerson.get(keyOf(who.name)) ?? []);
  if (own.length > 1) notes.push(noteOnFiles(file, comment, own));
  if (place !== undefined && place.label !== comment.label && comment.on !== wholePolicy.id) {
    notes.push(`It was called ${comment.label} when this was written.`);
  }
  if (version.closes !== undefined && isPast(version.closes, savedOn)) {
    notes.push(`Saved after the consultation had closed ${formatClosing(version.closes, 'on')}.`);
  }
  if (policy.fingerprint !== version.fingerprint) notes.push('The version has been changed since this was written.');
  return notes;
}

/** The order is that of the days; of files of one day, that in which they came. */
function noteOnFiles(
  file: NamedFile,
  { on, view, text }: CommentFile['comments'][number],
  own: readonly NamedFile[],
): string {
  const same = own.filter(({ data }) =>
    data.comments.some((other) => other.on === on && other.view === view && foldText(other.text) === foldText(text)),
  );
  if (same.length > 1) return `The same words stand in ${same.length} files under this name.`;
  const [at, last] = [own.indexOf(file), own.at(-1)];
  return at === own.length - 1
    ? `From the last of ${own.length} files under this name.`
    : `From an earlier file; the last of ${own.length} under this name was saved on ${formatDate(last?.data.savedOn ?? '')}.`;
}
