// Owns writing runs of words for Word, with their marks, their links and their pictures.
import {
  DeletedTextRun,
  ExternalHyperlink,
  ImageRun,
  InsertedTextRun,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Picture } from '../../version/model.ts';
import { bookmarkOf, type Mark, type OutRun } from './blocks.ts';

/** Who made the tracked changes, and when: the same for all of a file. */
export interface Revision {
  author: string;
  /** Such as `2026-11-01T00:00:00Z`. */
  date: string;
}

/** What is needed to write runs. */
export interface RunContext {
  revision: Revision;
  /** Gives a number that no other mark of the file has. */
  nextId: () => number;
  /** The bytes of each picture by the name of its file; what is not there is named in words. */
  pictures: ReadonlyMap<string, Uint8Array>;
}

/**
 * Writes runs.
 * @param runs in order
 * @param context of their file
 * @returns what stands in a paragraph; words with one link are one link
 */
export function writeRuns(runs: readonly OutRun[], context: RunContext): ParagraphChild[] {
  const children: ParagraphChild[] = [];
  for (let at = 0; at < runs.length;) {
    const link = runs[at]?.link;
    const end = link === undefined ? at + 1 : runs.findIndex((run, index) => index > at && run.link !== link);
    const part = runs.slice(at, end === -1 ? runs.length : end);
    const drawn = part.flatMap((run) => writeRun(run, context));
    if (link === undefined) children.push(...drawn);
    else if (link.startsWith('#'))
      children.push(new InternalHyperlink({ anchor: bookmarkOf(link.slice(1)), children: drawn }));
    else children.push(new ExternalHyperlink({ link, children: drawn }));
    at += part.length;
  }
  return children;
}

/**
 * Writes one stretch of content with its mark.
 * @param mark whether it was added, removed, or neither
 * @param options what stands in it
 * @param context of its file
 * @returns the run
 */
export function writeMarked(mark: Mark, options: IRunOptions, context: RunContext): ParagraphChild {
  switch (mark) {
    case 'same':
      return new TextRun(options);
    case 'added':
      return new InsertedTextRun({ ...options, ...trackedBy(context) });
    case 'removed':
      return new DeletedTextRun({ ...options, ...trackedBy(context) });
  }
}

/**
 * Says of a mark who made it and when.
 * @param context of its file
 * @returns its attributes, with a number of its own
 */
export function trackedBy({ revision, nextId }: RunContext): Revision & { id: number } {
  return { ...revision, id: nextId() };
}

function writeRun(run: OutRun, context: RunContext): ParagraphChild[] {
  if (run.picture) return writePicture(run, run.picture, context);
  const look = lookOf(run);
  return run.text.split('\n').flatMap((line, at) => {
    if (at === 0 && line === '') return [];
    const text = line === '' ? {} : { text: line };
    return [writeMarked(run.mark, { ...look, ...text, ...(at > 0 && { break: 1 }) }, context)];
  });
}

function lookOf({ bold, italic, underline, raised, lowered, struck, code, small, link }: OutRun): IRunOptions {
  return {
    ...(link !== undefined && { style: 'Hyperlink' }),
    ...(bold && { bold }),
    ...(italic && { italics: true }),
    ...(underline && { underline: {} }),
    ...(raised && { superScript: true }),
    ...(lowered && { subScript: true }),
    ...(struck && { strike: true }),
    ...(code && { font: 'Courier New' }),
    ...(small && { size: 18 }),
  };
}

/** Kinds of picture that every Word shows. */
const kinds = { png: 'png', jpg: 'jpg', gif: 'gif' } as const;

/** Pictures are made to fit the text: 6.2 by 8 inches, at 96 dots. */
const most = { width: 595, height: 768 };

function writePicture(run: OutRun, picture: Picture, context: RunContext): ParagraphChild[] {
  const { name, alternative, width, height } = picture;
  const data = context.pictures.get(name);
  const type = kinds[name.slice(name.lastIndexOf('.') + 1) as keyof typeof kinds];
  if (data === undefined || type === undefined) {
    return [writeMarked(run.mark, { text: `[Picture: ${alternative}]` }, context)];
  }
  const scale = Math.min(1, most.width / width, most.height / height);
  const id = String(context.nextId());
  return [
    new ImageRun({
      type,
      data,
      transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
      altText: { id, name, description: alternative },
      ...(run.mark === 'added' && { insertion: trackedBy(context) }),
      ...(run.mark === 'removed' && { deletion: trackedBy(context) }),
    }),
  ];
}
