// Owns the print pack of a lesson as one document in Typst source: a sheet that lists its parts, then the parts.
import type { PictureName } from '../../../schemas/bands.ts';
import type { Lesson } from '../../../schemas/lesson.ts';
import { array, type Expression, join, quote, writeBody } from '../../../typst/typst.ts';
import { formatYears } from '../lesson-words.ts';
import { listPackParts } from '../pack-parts.ts';
import { listLevels } from '../worksheet-levels.ts';
import { openPack } from './pack-frame.ts';
import {
  drawDisplay,
  drawExitSlips,
  drawLetter,
  drawPictureCards,
  drawScenarios,
  drawSigns,
  drawSlips,
  drawWorksheet,
} from './sheet-sources.ts';

/** What a pack says beside the words of its lesson. */
export interface PackFile {
  /** The school's name. */
  school: string;
  /** The version in force by name, such as "Behaviour policy of November 2023". */
  policy: string;
  /** Whom a worried child can turn to, at the foot of each worksheet. */
  foot: string;
  /** The whole address of the lesson; null where the build does not know where the site will stand. */
  address: string | null;
}

/**
 * Writes a lesson's print pack as a document.
 * @param lesson a lesson whose facts have been filled in
 * @param file what it says beside
 * @returns Typst source, the same for the same lesson; the drawings of `listPackPictures` are asked for under `picturePath`
 */
export function lessonPackSource(lesson: Lesson, { school, policy, foot, address }: PackFile): string {
  const { title, worksheet, cards, exit, pack = {} } = lesson;
  const { pictureCards, signs, slips, display } = pack;
  const levels = listLevels(worksheet.questions);
  return (
    openPack({ title: `Print pack: ${title}`, school, name: `${title} · ${school}` }) +
    writeBody([
      drawCover(lesson, { school, policy, address }),
      ...levels.map((level) => drawWorksheet(worksheet, level, levels.length > 1, foot)),
      ...(cards.length > 0 ? [drawScenarios(cards)] : []),
      ...(pictureCards ? [drawPictureCards(pictureCards)] : []),
      ...(signs ? [drawSigns(signs)] : []),
      ...(slips ? [drawSlips(slips)] : []),
      ...(exit ? [drawExitSlips(exit)] : []),
      ...(display ? [drawDisplay(display)] : []),
      drawLetter(lesson, school),
    ])
  );
}

/**
 * Lists the drawings that a pack shows.
 * @param lesson a lesson
 * @returns names, each once
 */
export function listPackPictures({ pack = {} }: Lesson): PictureName[] {
  const { pictureCards = [], display } = pack;
  return [...new Set([...pictureCards.map(({ picture }) => picture), ...(display?.picture ? [display.picture] : [])])];
}

/** What is in the pack, on which page, and how many of each to print. */
function drawCover(lesson: Lesson, { school, policy, address }: Omit<PackFile, 'foot'>): Expression {
  const rows = listPackParts(lesson).map(({ id, title, copies }) =>
    join([
      `link(label(${quote(id)}), strong(${quote(title)}))`,
      quote(`: ${copies}, from page `),
      `page-of(${quote(id)})`,
    ]),
  );
  const about = [
    `${school}. ${formatYears(lesson.years)}, ${lesson.minutes} minutes.`,
    `${policy}, in force. The lesson is the site’s own, no part of the policy.`,
    ...(address === null ? [] : [`The plan, the class view and the answers: ${address}`]),
  ];
  return join([
    `heading(level: 1, ${quote(`Print pack: ${lesson.title}`)})`,
    `par(${quote(lesson.keyQuestion)})`,
    `par(${quote('Everything that the plan asks for, on A4, in black and white. Each part begins on a sheet of its own, so that you can print what you need.')})`,
    `list(spacing: 1em, ..${array(rows)})`,
    ...about.map((words) => `block(above: 1em, below: 0pt, quiet(${quote(words)}))`),
  ]);
}
