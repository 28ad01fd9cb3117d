// Owns the files of lessons: the print pack as one PDF, made once, and the link to it.
import { factOnPaper } from '../policy/citing/fact-link.ts';
import { fillAllFacts } from '../policy/citing/fact-text.ts';
import type { DocumentLink } from '../policy/version/document-link.ts';
import { lessonPackSource, listPackPictures } from '../learning/lesson/pdf/pack-source.ts';
import { pictureFile } from '../learning/pupils/picture-words.ts';
import type { PictureName } from '../schemas/bands.ts';
import { worksheetFootOf } from '../schemas/school.ts';
import { pageFrame } from './frame.ts';
import { allLessons, type LessonEntry } from './lessons.ts';
import { addressOnPaper, canMakePdfs, makePdf } from './make-pdf.ts';
import { onceABuild } from './once-a-build.ts';
import type { MadePdf } from './pdf-compiler.ts';
import { allFacts } from './school.ts';

/** Draws a picture for paper, as an SVG file: drawings belong to the components. */
type DrawPicture = (name: PictureName) => string;

const makeOnce = onceABuild<MadePdf>();

/**
 * Lists the lessons that have a print pack as one PDF.
 * @returns all of them; none where PDFs cannot be made
 */
export async function listPackPdfs(): Promise<LessonEntry[]> {
  return canMakePdfs() ? allLessons() : [];
}

/**
 * Makes the print pack of a lesson.
 * @param entry a lesson
 * @param draw draws its pictures
 * @returns the file; in a build the same one to its address and to the pages that say how long it is
 * @throws Error when no accessible file can be made of it
 */
export function lessonPackPdf({ id, lesson }: LessonEntry, draw: DrawPicture): Promise<MadePdf> {
  const what = `the print pack of “${lesson.title}”`;
  return makeOnce(id, async () => {
    const [{ school, policyInForce }, facts] = [await pageFrame(), await allFacts()];
    const fill = <T>(content: T): T => fillAllFacts(content, (name) => (facts[name] ? factOnPaper(facts[name]) : ''));
    const source = lessonPackSource(fill(lesson), {
      school: school.name,
      policy: policyInForce,
      foot: fill(worksheetFootOf(school)),
      address: addressOnPaper(`/lessons/${id}/`),
    });
    const pictures = listPackPictures(lesson).map((name) => [pictureFile(name), Buffer.from(draw(name))] as const);
    return makePdf(what, source, new Map(pictures));
  });
}

/**
 * Lists the files of a lesson.
 * @param entry a lesson
 * @param draw draws its pictures
 * @returns a link to its print pack, with pages and size; none where PDFs cannot be made
 */
export async function documentsOfLesson(entry: LessonEntry, draw: DrawPicture): Promise<DocumentLink[]> {
  if (!canMakePdfs()) return [];
  const { pdf, pages } = await lessonPackPdf(entry, draw);
  const address = `/lessons/${entry.id}/pack.pdf`;
  return [{ address, kind: 'PDF', pages, bytes: pdf.byteLength, what: 'Print pack' }];
}
