// Owns which texts of a quiz, a checklist, a lesson, an assembly, a band and the page of help children read, or hear from their teacher.
import type { PupilPassage, PupilWords } from '../../learning/pupils/pupil-words.ts';
import { splitWords } from '../../learning/reading/reading-level.ts';
import { listTexts } from '../../policy/citing/fact-text.ts';
import type { PlaceOf } from '../../problems/problem.ts';
import type { Assembly } from '../../schemas/assembly.ts';
import type { BandPage } from '../../schemas/band-page.ts';
import type { Checklist } from '../../schemas/checklist.ts';
import type { Lesson } from '../../schemas/lesson.ts';
import type { Quiz } from '../../schemas/quiz.ts';
import type { Urgent } from '../../schemas/urgent.ts';
import { listReadTexts } from './read-texts.ts';
import { isWrongOption } from './cited-passages.ts';

/**
 * Lists what children read in each item of a quiz.
 * @param quiz a valid quiz
 * @param placeOf finds the line of a field
 * @returns one entry for each item, without its wrong options; empty for a quiz for adults.
 */
export function listQuizWords(quiz: Quiz, placeOf: PlaceOf): PupilWords[] {
  const { band } = quiz;
  if (band === undefined) return [];
  const ofItems = quiz.items.map((item, index) => {
    const told = listReadTexts(item).filter(({ path }) => path[0] !== 'misconception' && !isWrongOption(item, path));
    return { ...toWords(told, ['items', index], placeOf), band };
  });
  return [{ ...toHead(quiz, placeOf), band }, ...ofItems];
}

/**
 * Lists what children read in each item of a checklist.
 * @param checklist a valid checklist
 * @param placeOf finds the line of a field
 * @returns one entry for its title and summary, and one for the title of each section and for each item; empty for a checklist for adults.
 */
export function listChecklistWords(checklist: Checklist, placeOf: PlaceOf): PupilWords[] {
  if (checklist.band === undefined && !checklist.audiences.includes('pupils')) return [];
  const band = checklist.band ?? '9-11';
  const ofItems = checklist.sections.flatMap(({ title, items }, section) => [
    { ...toWords(listReadTexts({ title }), ['sections', section], placeOf), band },
    ...items.map((item, index) => ({
      ...toWords(listReadTexts(item), ['sections', section, 'items', index], placeOf),
      band,
    })),
  ]);
  return [{ ...toHead(checklist, placeOf), band }, ...ofItems];
}

/**
 * Lists what children read or hear in a lesson.
 * @param lesson valid fields
 * @param placeOf finds the line of a field
 * @returns one entry: the key question, screens, what the teacher says in quotation marks, tasks, worksheet and cards with their answers, the look back, the exit check, and what is printed.
 */
export function listLessonWords(lesson: Lesson, placeOf: PlaceOf): PupilWords {
  const { keyQuestion, tasks, worksheet, cards, groundRules, recall, exit = [], pack } = lesson;
  const ofExit = exit.flatMap((question, index) => {
    const told = listReadTexts(question).filter(({ path }) => !isWrongOption(question, path));
    return toWords(told, ['exit', index], placeOf).passages;
  });
  const read = { keyQuestion, groundRules, tasks: tasks.map(({ text }) => ({ text })), worksheet, cards, recall, pack };
  return toPlanWords(lesson, [...ofExit, ...toChosenWords(read, [], placeOf)], placeOf);
}

/**
 * Lists what children read or hear in an assembly.
 * @param assembly valid fields
 * @param placeOf finds the line of a field
 * @returns one entry: the key question, the message, screens, and what is said in quotation marks.
 */
export function listAssemblyWords(assembly: Assembly, placeOf: PlaceOf): PupilWords {
  const { keyQuestion, message } = assembly;
  return toPlanWords(assembly, toWords(listReadTexts({ keyQuestion, message }), [], placeOf).passages, placeOf);
}

/** What is said and shown in the phases, and then what else children read; words that are taught count as known. */
function toPlanWords(
  { band, vocabulary, phases }: Pick<Lesson | Assembly, 'band' | 'vocabulary' | 'phases'>,
  further: readonly PupilPassage[],
  placeOf: PlaceOf,
): PupilWords {
  const ofPhases = phases.flatMap(({ teacher, screens }, index) => [
    ...teacher.flatMap((text, at) => listSaid(text, placeOf(['phases', index, 'teacher', at]))),
    ...toChosenWords(screens, ['phases', index, 'screens'], placeOf),
    ...screens.flatMap(({ notes = '' }, at) => listSaid(notes, placeOf(['phases', index, 'screens', at, 'notes']))),
  ]);
  const taught = vocabulary.flatMap(({ word }) => splitWords(word.toLowerCase()));
  return { isHappened: false, isShared: true, passages: [...ofPhases, ...further], band, taught };
}

/**
 * Lists what children read of what the pages of a band share.
 * @param band valid fields
 * @param placeOf finds the line of a field
 * @returns one entry: the welcome, the meanings of words, and whom to tell.
 */
export function listBandWords({ welcome, words, tell }: BandPage, placeOf: PlaceOf): Omit<PupilWords, 'band'> {
  return toWords(listReadTexts({ welcome, words, tell }), [], placeOf);
}

/**
 * Lists what children read on the page of help.
 * @param urgent valid fields
 * @param placeOf finds the line of a field
 * @returns one entry for what a child is told first, and one for each situation that a child may meet; what begins with "Adults:" is not for them.
 */
export function listUrgentWords(
  { lead, danger, askers, situations }: Urgent,
  placeOf: PlaceOf,
): Omit<PupilWords, 'band'>[] {
  const first = [
    { text: lead, place: placeOf(['lead']) },
    { text: danger, place: placeOf(['danger']) },
    ...askers.flatMap(({ who, say }, index) =>
      who === 'child' ? [{ text: say, place: placeOf(['askers', index, 'say']) }] : [],
    ),
  ];
  const happened = situations.flatMap(({ askers: whose, title, say, steps = [] }, index) => {
    if (!whose.includes('child')) return [];
    const { passages } = toWords(listReadTexts({ title, say, steps }), ['situations', index], placeOf);
    return [{ isHappened: true, passages: passages.filter(({ text }) => !forAdults.test(text)) }];
  });
  return [{ isHappened: false, passages: first }, ...happened];
}

/** How a step begins that children need not read. */
export const forAdults = /^(?:adults|grown-ups)\b[^.!?]*:/i;

/** What stands in quotation marks is said to the class. */
function listSaid(text: string, place: PupilPassage['place']): PupilPassage[] {
  return [...text.matchAll(/["“]([^"”]+)["”]/g)].map((match) => ({ text: match[1] ?? '', place }));
}

function toWords(
  texts: ReturnType<typeof listTexts>,
  before: PropertyKey[],
  placeOf: PlaceOf,
): Omit<PupilWords, 'band'> {
  const passages = texts.map(({ text, path }) => ({ text, place: placeOf([...before, ...path]) }));
  return { isHappened: false, passages };
}

/** As above; what a class votes on, or a child picks to finish a sentence, may be the wrong one. */
function toChosenWords(fields: unknown, before: PropertyKey[], placeOf: PlaceOf): PupilPassage[] {
  const isChoice = (path: readonly PropertyKey[]): boolean => path.includes('options') || path.includes('choices');
  return listReadTexts(fields)
    .filter(({ path }) => !path.includes('notes'))
    .map(({ text, path }) => ({ text, place: placeOf([...before, ...path]), isChoice: isChoice(path) }));
}

/** What a list of pages says of one. */
function toHead({ title, summary }: Quiz | Checklist, placeOf: PlaceOf): Omit<PupilWords, 'band'> {
  return toWords(listReadTexts({ title, summary }), [], placeOf);
}
