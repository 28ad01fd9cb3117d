// Owns what readers say for the kinds of pages beside their titles: "the quiz for governors", "a worksheet on passwords".
import { contentKinds } from '../schemas/content-kinds.ts';
import type { RecordKind } from './table.ts';
import { stemWord } from './words.ts';

const said: Readonly<Record<RecordKind, string>> = {
  policy: '',
  guidance: 'guide advice help rules page',
  quiz: 'test questions self check score',
  checklist: 'tick list ticks steps to do',
  'pupil-page': 'pupil child children kids page',
  lesson: 'lessons plan teach teaching pshe class activity assembly',
  training: 'induction refresher must read who has to every year',
  report: 'phone telephone number contact ring call email address helpline hotline line website',
  site: 'page',
};

/** A question that has one of these nouns asks for such a page, whatever else it says. */
const nouns = 'quiz checklist lesson worksheet story number telephone hotline helpline'.split(' ').map(stemWord);

/**
 * Finds the kinds of pages that a question asks for.
 * @param words its words
 * @returns the stems of nouns such as "quiz", also begun ones ("tel", "num"); empty for most questions.
 */
export function kindNouns(words: readonly string[]): string[] {
  return words.map(stemWord).flatMap((stem) => {
    const begun = stem.length === 3 ? nouns.find((noun) => noun.startsWith(stem)) : undefined;
    return begun ?? (nouns.includes(stem) ? stem : []);
  });
}

/**
 * Gives what readers say for pages of a kind.
 * @param kind any
 * @returns words, with the kind's own names; empty for the policy.
 */
export function wordsOfKind(kind: RecordKind): string {
  const own = kind === 'site' || kind === 'policy' ? '' : `${contentKinds[kind].label} ${contentKinds[kind].heading}`;
  return `${own} ${said[kind]}`.trim();
}
