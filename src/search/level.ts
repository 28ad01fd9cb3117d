// Owns putting clauses, pages and situations into one order: each is ranked among its own, so that none changes how rare a word is in another.
import { factAnchor } from '../schemas/fact-anchor.ts';
import { contentKinds } from '../schemas/content-kinds.ts';
import { asksOfAdults, kindNouns } from './kind-words.ts';
import { gatherPassages, type Passages, scorePassages } from './passages.ts';
import type { PreparedQuestion } from './question.ts';
import { type Scored, sortScores } from './rank.ts';
import { stemWord } from './words.ts';
import type { SearchRecord } from './table.ts';

/** What is ranked together. */
const groupNames = ['clause', 'page', 'situation'] as const;
type Group = (typeof groupNames)[number];

/** The passages of each group. */
export type Groups = Readonly<Record<Group, Passages>>;

/** What further matching passages add: a clause has many that tell of it, a page has many names of which one is enough. */
const further: Record<Group, number> = { clause: 0.6, page: 0.1, situation: 0.6 };

/** The first results of a group are always given; later ones only when they reach this part of the group's best score. */
const always = 10;
const leastPart = 0.4;

/**
 * A page stands before a clause that scores less than this part of it. Readers ask for clauses more often; who asks for a
 * lesson wants lessons, and no page of another kind.
 */
const pageParts = { any: 0.9, ofKind: 1.4, ofOther: 0.5 };

/** The most that stands before the best clause; more for who asks for a lesson, or for something for a school year. */
const mostBefore = { any: 2, ofKind: 3 };

const year = /^(?:(?:year|ks|age)\d|infant|junior)/;

/** The best situations, which say again what clauses do, come after this many results. */
const resultsFirst = 5;
const situationsNext = 3;

/**
 * Gathers the passages of each group.
 * @param records any
 * @returns those of clauses; of pages, facts and those who help; of situations and sections.
 */
export function gatherGroups(records: readonly SearchRecord[]): Groups {
  const gather = (group: Group): Passages =>
    gatherPassages(
      records.filter((record) => groupOf(record) === group),
      further[group],
    );
  return { clause: gather('clause'), page: gather('page'), situation: gather('situation') };
}

/**
 * Orders what a question finds.
 * @param question prepared
 * @param groups from `gatherGroups`
 * @param lead the addresses that stand before these
 * @returns addresses from best to worst; empty when nothing is found.
 */
export function rankLevel(question: PreparedQuestion, groups: Groups, lead: readonly string[]): string[] {
  const [clauses, pages, situations] = groupNames.map((group) =>
    rank(scorePassages(question.concepts, question.smallWords, groups[group])).filter(({ id }) => !lead.includes(id)),
  ) as [Scored[], Scored[], Scored[]];
  const words = question.concepts.map(({ terms }) => stemWord(terms[0]?.term ?? ''));
  const isOfKind = kindNouns(words).length > 0 || words.some((word) => year.test(word));
  const before = isOfKind ? mostBefore.ofKind : mostBefore.any;
  const level = merge(clauses, weighPages(pages, groups.page.called, question), before - lead.length);
  const others = situations.map(({ id }) => id);
  return [
    ...level.slice(0, resultsFirst),
    ...others.slice(0, situationsNext),
    ...level.slice(resultsFirst),
    ...others.slice(situationsNext),
  ];
}

function groupOf({ kind, url, isSection }: SearchRecord): Group {
  if (kind === 'policy') return isSection === true ? 'situation' : 'clause';
  const isPlace = url.includes('#') && !url.includes(`#${factAnchor('')}`);
  return kind === 'guidance' && isPlace ? 'situation' : 'page';
}

/** What was scored from best to worst, without what is far below the best. */
function rank(scores: ReadonlyMap<string, number>): Scored[] {
  const ranked = sortScores(scores);
  const least = leastPart * (ranked[0]?.score ?? 0);
  return ranked.filter(({ score }, index) => index < always || score >= least);
}

/** Scores pages as clauses are: those of a kind that the question names first, all others after. */
function weighPages(pages: readonly Scored[], called: Passages['called'], { concepts }: PreparedQuestion): Scored[] {
  const words = concepts.map(({ terms }) => terms[0]?.term ?? '');
  const asked = kindNouns(words);
  const isOfAdults = asksOfAdults(words);
  return pages
    .map(({ id, score }) => {
      const isOfKind = asked.some((noun) => called.get(id)?.has(noun));
      const part = asked.length === 0 ? pageParts.any : isOfKind ? pageParts.ofKind : pageParts.ofOther;
      const isForPupils = isOfAdults && id.includes(contentKinds['pupil-page'].address);
      return { id, score: part * (isForPupils ? pageParts.ofOther : 1) * score };
    })
    .sort((a, b) => b.score - a.score);
}

/** Merges two rankings by score; only so many pages stand before the first clause. */
function merge(clauses: readonly Scored[], pages: readonly Scored[], before: number): string[] {
  const merged: string[] = [];
  let place = 0;
  for (const clause of clauses) {
    for (let page = pages[place]; page !== undefined && page.score > clause.score; page = pages[place]) {
      if (clause === clauses[0] && place >= before) break;
      merged.push(page.id);
      place += 1;
    }
    merged.push(clause.id);
  }
  return [...merged, ...pages.slice(place).map(({ id }) => id)];
}
