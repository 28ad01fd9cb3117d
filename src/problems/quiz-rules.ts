// Owns the wording of rules about quiz items: what gives the right answer away, and what is no help to a reader.
import { plural } from './plural.ts';
import { didYouMean, error, notice, quote } from './wording.ts';

export const quizRules = {
  'unknown-name': error(
    (d: { what: string; id: string; suggestion: string | null }) => `There is no ${d.what} "${d.id}" here.`,
    (d) => didYouMean(d.suggestion, `Name a ${d.what} that this file has.`),
  ),
  'unused-topic': error(
    (d: { id: string }) => `No item is about the topic "${d.id}".`,
    () => 'Remove the topic, or write an item for it.',
  ),
  'option-count': error(
    (d: { item: string; count: number; least: number; most: number }) =>
      `The item "${d.item}" has ${plural(d.count, 'option')}; it should have ${d.least} or ${d.most}.`,
    () => 'Keep the options that people really choose.',
  ),
  'right-option-count': error(
    (d: { item: string; kind: 'one' | 'several'; count: number }) =>
      `The item "${d.item}" has ${plural(d.count, 'right option')}; ${d.kind === 'one' ? 'it needs exactly one' : 'it needs two or more, and a wrong one'}.`,
    () => 'Put "right: true" on the right options and on no others.',
  ),
  'right-option-length': error(
    (d: { item: string; ratio: string; least: number; most: number }) =>
      `A right option of "${d.item}" is ${d.ratio} times as long as its options on average: its length gives it away.`,
    (d) => `Bring it to between ${d.least} and ${d.most} times: shorten it, or say more in the others.`,
  ),
  'right-is-longest': error(
    (d: { count: number; total: number }) =>
      `The right option is the longest in ${d.count} of ${d.total} questions; two in five are the most.`,
    () => 'Shorten right options, or lengthen wrong ones, until length tells nothing.',
  ),
  'right-positions': error(
    (d: { position: number; count: number; total: number }) =>
      `The right option stands at place ${d.position} in ${d.count} of ${d.total} questions.`,
    () => 'Change the order of options, so that each place is used and none holds more than half.',
  ),
  'all-or-none-option': error(
    (d: { text: string }) => `An option points at the other options: "${quote(d.text)}".`,
    () => 'Write an option that stands by itself, or make it a question with several right options.',
  ),
  'joke-option': error(
    (d: { text: string }) => `An option reads like a joke or a shout: "${quote(d.text)}".`,
    () => 'Write what somebody might really do.',
  ),
  'absolute-only-in-wrong': error(
    (d: { item: string; word: string }) =>
      `In "${d.item}", only wrong options use a word such as "${d.word}", which gives them away.`,
    () => 'Reword it, or use such a word in a right option too.',
  ),
  'role-only-in-right': notice(
    (d: { item: string; word: string }) =>
      `In "${d.item}", only right options name somebody who helps ("${d.word}"), which may give them away.`,
    () => 'Name somebody who helps in a wrong option too: told too late, say, or told a part of it.',
  ),
  'negative-stem': error(
    (d: { stem: string }) => `The question asks for what does not hold: "${quote(d.stem)}".`,
    () => 'Ask for what does.',
  ),
  'stem-form': error(
    (d: { stem: string }) => `This is neither a question nor an instruction: "${quote(d.stem)}".`,
    () => 'End it with a question mark; to put in order, to sort and to choose several may be told, with a full stop.',
  ),
  'stem-several': error(
    (d: { stem: string }) => `The question has several right options and does not say so: "${quote(d.stem)}".`,
    () => 'Add, for example, "Choose all that apply."',
  ),
  'stem-length': error(
    (d: { count: number; most: number }) => `The question has ${d.count} words; the most are ${d.most}.`,
    () => 'Shorten it, or tell the situation in a scene.',
  ),
  'feedback-short': error(
    (d: { count: number; least: number }) => `The feedback has ${plural(d.count, 'word')}: too few to give a reason.`,
    (d) => `Say why, in ${d.least} words or more.`,
  ),
  'feedback-unkind': error(
    (d: { text: string }) => `The feedback judges the reader: "${quote(d.text)}".`,
    () => 'Begin with the reason, or with what is understandable in the answer.',
  ),
};
