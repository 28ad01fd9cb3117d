// Owns the wording of rules about what is taught: lessons, stories and pupil pages.
import { didYouMean, error, notice, quote } from './wording.ts';
import { plural } from './plural.ts';

export const teachingRules = {
  'minutes-sum': error(
    (d: { minutes: number; sum: number }) => `It says ${d.minutes} minutes, but its phases add up to ${d.sum}.`,
    () => 'Correct its minutes, or those of a phase.',
  ),
  'repeated-word': error(
    (d: { word: string; firstLine: number }) => `The word "${d.word}" is explained already, on line ${d.firstLine}.`,
    () => 'Keep one of the two: a screen that names the word shows one meaning.',
  ),
  'clock-too-long': error(
    (d: { clock: number; phase: number }) =>
      `The clock of this screen runs for ${plural(d.clock, 'minute')}, but its phase has ${d.phase}.`,
    () => 'Correct the minutes of the screen, or those of the phase.',
  ),
  'band-differs': error(
    (d: { named: string; band: string }) => `The file is named for ages ${d.named}, but its "band" is ${d.band}.`,
    () => 'Correct the band, or rename the file. Its name is its address: of one that is in use already it stays.',
  ),
  'after-itself': error(
    (d: { id: string }) => `The lesson "${d.id}" comes after itself, by way of those that it builds on.`,
    () => 'Let "after" name the lesson before it, and leave it out in the first of its ages.',
  ),
  'unknown-lesson': error(
    (d: { id: string; suggestion: string | null }) => `Names the lesson "${d.id}", which does not exist.`,
    (d) => didYouMean(d.suggestion, 'Name a lesson by its file, without the ending, or remove it.'),
  ),
  'phase-order': error(
    (d: { found: string; expected: string }) => `The phases are ${d.found}.`,
    (d) => `Write each once, in this order: ${d.expected}.`,
  ),
  'endpoint-differs': error(
    (d: { baseline: string; endpoint: string }) =>
      `The baseline’s task is ${d.baseline}, but the endpoint’s is ${d.endpoint}.`,
    () => 'Give both the same task: only then do they show what was learnt.',
  ),
  'task-unused': error(
    (d: { task: string }) => `No phase has the task "${d.task}", so the plan does not show it.`,
    () => 'Name it in the tasks of a phase, or remove it.',
  ),
  'unknown-framework': error(
    (d: { name: string; framework: string; suggestion: string | null }) =>
      `"${d.name}" is no heading of ${d.framework}.`,
    (d) => didYouMean(d.suggestion, 'Write the heading exactly as the framework does.'),
  ),
  'year-outside-band': error(
    (d: { year: number; band: string; years: string }) => `Year ${d.year} does not belong to the band ${d.band}.`,
    (d) => `The band’s years are ${d.years}; change the years or the band.`,
  ),
  'crowded-screen': error(
    (d: { words: number; limit: number; text: string }) =>
      `A screen for the class holds ${d.words} words; ${d.limit} are the most: "${quote(d.text)}".`,
    () => 'Shorten it, or make two screens of it: one idea each.',
  ),
  'exit-right': error(
    (d: { id: string; count: number }) =>
      `The question "${d.id}" of the exit check has ${d.count === 0 ? 'no right option' : `${d.count} right options`}.`,
    () => 'Mark exactly one with "right: true".',
  ),
  'person-named': error(
    (d: { name: string }) => `Names "${d.name}", who works at the school.`,
    () => 'Name the role ("an adult at school"), or choose another made-up name.',
  ),
  'first-name-shared': notice(
    (d: { first: string; name: string; lines: number }) =>
      `"${d.first}" is the first name of ${d.name}, who works at the school, and stands on ${plural(d.lines, 'line')} here.`,
    () =>
      'Where it means that person, name the role. A made-up child may keep it, if nobody will take one for the other.',
  ),
  'story-loop': error(
    (d: { step: string }) => `From the step "${d.step}" the story can come back to itself.`,
    () => 'Let every choice lead onwards, so that every path ends.',
  ),
  'story-unreached': error(
    (d: { step: string }) => `No choice leads to the step "${d.step}".`,
    () => 'Let a choice lead there, or remove the step.',
  ),
  'story-without-help': error(
    (d: { step: string }) => `The story can end at "${d.step}", and nobody has helped.`,
    () => 'Add "help": who helped, and that the reader can tell somebody too. Or let the story go on with a choice.',
  ),
  'story-question': error(
    (d: { step: string; choices: number }) =>
      `The step "${d.step}" has ${d.choices === 1 ? 'one choice and a question' : `${d.choices} choices and no question`}.`,
    () => 'A step with two or more choices asks a question; one that leads on asks none.',
  ),
  'story-decisions': error(
    (d: { least: number; needed: number; path: string }) =>
      `A path through the story has ${plural(d.least, 'decision')}: ${d.path}. ${d.needed} are needed.`,
    () => 'Add a decision on this path.',
  ),
};
