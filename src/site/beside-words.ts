// Owns what readers may say beside what a page is called: "the quiz for governors", "a worksheet on passwords", "a lesson for Year 3".
import { contentKinds } from '../schemas/content-kinds.ts';
import type { RecordKind } from '../search/table.ts';

const said: Readonly<Record<RecordKind, string>> = {
  policy: '',
  guidance: 'guide advice help rules page',
  quiz: 'test questions self check score',
  checklist: 'tick list ticks steps to do',
  'pupil-page': 'pupil child children kids page',
  lesson: 'lessons plan teach teaching pshe class activity resource',
  training: 'induction refresher must read who has to every year',
  report: '',
  site: '',
};

/** What is said of pages by a part of their address: those of one lesson or story, assemblies, and those who help. */
const saidAt: readonly [part: RegExp, words: string][] = [
  [/\/class\/$/, 'class view slides whiteboard board powerpoint presentation screens project display'],
  [/\/notes\/$/, 'teacher notes'],
  [/\/worksheet\/$/, 'worksheet handout sheet cards to cut out print paper'],
  [/\/pack\/$/, 'print pack everything all sheets printouts'],
  [/\/answers\/$/, 'right correct answers answer sheet mark marking scheme key'],
  [/\/map\/$/, 'map for the teacher teachers endings'],
  [/\/story-/, 'story stories'],
  [/#who-/, 'phone telephone number contact ring call email address helpline hotline hours'],
];

const assembly = /\/assemblies\//;
const saidOfAssembly = 'assembly assemblies hall collective worship script whole school';

/**
 * Gives what readers may say beside what a page is called.
 * @param kind its kind
 * @param path where it stands
 * @param years the school years that it is for, Reception as 0; none for adults
 * @returns words: its kind's own names, what such pages are called, the school years that it is for; empty for the policy.
 */
export function wordsBeside(kind: RecordKind, path: string, years: readonly number[]): string {
  if (kind === 'policy') return '';
  const own = kind === 'site' ? '' : `${contentKinds[kind].label} ${contentKinds[kind].heading}`;
  const ofKind = assembly.test(path) ? saidOfAssembly : `${own} ${said[kind]}`;
  const ofPart = saidAt.filter(([part]) => part.test(path)).map(([, words]) => words);
  return [ofKind, ...ofPart, wordYears(years)].filter((words) => words !== '').join(' ');
}

/**
 * Words years for a page that is for them.
 * @param years year groups, Reception as 0
 * @returns terms: the years, their key stages and schools, and how old the children are, such as "year1 ks1 infants age5 age6"; empty for none.
 */
export function wordYears(years: readonly number[]): string {
  const terms = years.flatMap((year) => [
    year === 0 ? 'reception eyfs' : `year${year} ks${keyStageOf(year)}`,
    year <= 2 ? 'infants' : year <= 6 ? 'juniors' : '',
    `age${year + 4} age${year + 5}`,
  ]);
  return [...new Set(terms.join(' ').split(/ +/))].join(' ');
}

/** The key stages of England: Years 1 and 2, 3 to 6, 7 to 9, 10 and 11, 12 and 13. */
function keyStageOf(year: number): number {
  return [2, 6, 9, 11, 13].findIndex((last) => year <= last) + 1;
}
