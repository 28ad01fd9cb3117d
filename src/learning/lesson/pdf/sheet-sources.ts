// Owns each sheet of a print pack as Typst source: worksheets, cards, signs, slips, the sheet for the wall, the letter.
import type { PictureName } from '../../../schemas/bands.ts';
import type { Lesson } from '../../../schemas/lesson.ts';
import type { LessonPack } from '../../../schemas/lesson-pack.ts';
import { array, type Expression, join, picturePath, quote } from '../../../typst/typst.ts';
import { pictureFile, pictureWords } from '../../pupils/picture-words.ts';
import { fillSheet, slipsOnSheet } from '../pack-parts.ts';
import { askAt, type WorksheetLevel, worksheetLevels } from '../worksheet-levels.ts';

/** Letters of a sign's longest word and of the whole, up to which it is written so large. */
const signSizes = [
  { size: 62, word: 12, whole: 24 },
  { size: 44, word: 17, whole: 70 },
  { size: 30, word: 26, whole: Infinity },
];

/**
 * Draws the worksheet at one level.
 * @param worksheet of the lesson
 * @param level the level; its mark stands in the corner where there is more than one
 * @param isMarked true where there are several
 * @param foot whom a worried child can turn to
 * @returns content
 */
export function drawWorksheet(
  { title, instructions, questions }: Lesson['worksheet'],
  level: WorksheetLevel,
  isMarked: boolean,
  foot: string,
): Expression {
  const mark = isMarked ? `, mark: ${quote(worksheetLevels[level].mark)}` : '';
  const items = questions.map((question, index) => {
    const { text, draw, lines, starter, choices, further } = askAt(question, level);
    const parts = [
      quote(text),
      ...(choices.length > 0 ? [`choice-box(${array(choices.map(quote))})`] : []),
      ...(draw ? ['drawing-box(room)'] : []),
      ...(starter === null ? [] : [`block(above: 4mm, below: 0pt, emph(${quote(starter)}))`]),
      ...(lines > 0 ? [`write-lines(${lines}, room: room)`] : []),
      ...(further === null ? [] : [`block(above: 5mm, below: 0pt, ${quote(further.text)})`]),
      ...(further?.draw ? ['drawing-box(room)'] : []),
      ...(further && further.lines > 0 ? [`write-lines(${further.lines}, room: room)`] : []),
      // Never alone on a sheet of its own.
      ...(index === questions.length - 1 ? [`sheet-foot(${quote(foot)})`] : []),
    ];
    return `question(${parts.join(', ')})`;
  });
  const drawn = join([
    `sheet-title(${quote(`worksheet-${level}`)}, ${quote(title)}${mark})`,
    'name-line',
    `par(${quote(instructions)})`,
    `questions(${array(items)})`,
  ]);
  // A sheet that is a little too long gets closer lines, so that it fits on one side of paper.
  return join(['next-sheet', `fitted(room => ${drawn})`]);
}

/**
 * Draws the scenario cards.
 * @param cards at least one
 * @returns content
 */
export function drawScenarios(cards: Lesson['cards']): Expression {
  const drawn = cards.map(
    ({ text, discuss }, index) => `scene(${quote(`Card ${index + 1}`)}, ${quote(text)}, ${quote(discuss)})`,
  );
  return join([`sheet("cards", "Cards to cut out")`, `cut-cards(66mm, ${array(drawn)}, at: top)`]);
}

/**
 * Draws the picture cards.
 * @param cards at least one
 * @returns content
 */
export function drawPictureCards(cards: NonNullable<LessonPack['pictureCards']>): Expression {
  const drawn = cards.map(
    ({ picture, words }) => `picture-card(${pathOf(picture)}, ${quote(pictureWords[picture])}, ${quote(words)})`,
  );
  return join([`sheet("picture-cards", "Picture cards")`, `cut-cards(48mm, ${array(drawn)})`]);
}

/**
 * Draws the signs, two on a sheet.
 * @param signs at least one
 * @returns content
 */
export function drawSigns(signs: readonly string[]): Expression {
  const drawn = signs.map((words) => {
    const longest = Math.max(...words.split(/\s+/).map((word) => word.length));
    const fitting = signSizes.find(({ word, whole }) => longest <= word && words.length <= whole);
    return `sign(${fitting?.size ?? 24}pt, ${quote(words)})`;
  });
  return join([`corner-name("signs", "Signs for the walls")`, ...drawn]);
}

/**
 * Draws a sheet of slips for the question box.
 * @param beginnings what they begin with, at least one
 * @returns content
 */
export function drawSlips(beginnings: readonly string[]): Expression {
  const drawn = fillSheet(beginnings, slipsOnSheet).map((words) => `slip(${quote(words)})`);
  return join([`sheet("slips", "Slips for the question box")`, `cut-cards(47mm, ${array(drawn)}, at: top)`]);
}

/**
 * Draws a sheet of exit slips, all alike.
 * @param questions the exit check
 * @returns content
 */
export function drawExitSlips(questions: NonNullable<Lesson['exit']>): Expression {
  const asked = questions.map(
    ({ text, options }) => `exit-question(${quote(text)}, ${array(options.map((option) => quote(option.text)))})`,
  );
  const slip = join(['exit-name', ...asked]);
  return join([`sheet("exit-slips", "Exit slips")`, `cut-cards(104mm, (${slip},) * 4, at: top)`]);
}

/**
 * Draws the sheet for the wall.
 * @param display what it says
 * @returns content
 */
export function drawDisplay({ title, lines, picture }: NonNullable<LessonPack['display']>): Expression {
  const drawing = picture === undefined ? 'none' : `picture(${pathOf(picture)}, 46mm, ${quote(pictureWords[picture])})`;
  return join([
    `corner-name("display", "For the wall")`,
    `wall-sheet(${drawing}, ${quote(title)}, ${array(lines.map(quote))})`,
  ]);
}

/**
 * Draws the letter home.
 * @param lesson a lesson
 * @param school the school's name
 * @returns content
 */
export function drawLetter({ title, parents, keyQuestion }: Lesson, school: string): Expression {
  const paragraphs = [
    quote(school),
    `{ ${quote('Date:')}; h(2mm); letter-gap(50mm) }`,
    quote('Dear parents and carers,'),
    quote(parents),
    quote(`A question to talk about at home: ${keyQuestion} There is no wrong answer to begin with.`),
    quote('Kind regards,'),
    `{ letter-gap(70mm); h(2mm); ${quote('(class teacher)')} }`,
  ].map((words) => `block(above: 1.4em, below: 0pt, ${words})`);
  return join([`sheet("letter", ${quote(`A letter home: ${title}`)})`, ...paragraphs]);
}

function pathOf(picture: PictureName): Expression {
  return quote(picturePath(pictureFile(picture)));
}
