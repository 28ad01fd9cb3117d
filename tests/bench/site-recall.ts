// Owns printing how the sets about the whole site are answered: clauses, danger, facts, the site's own pages, and ordinary questions.
import { search } from '../../src/search/search.ts';
import { openTable } from './pagefind-node.ts';
import type { SearchRecord } from '../../src/search/table.ts';
import { measurePart, parts, readSiteQuestions, type SiteAnswer, type SiteQuestion, siteSets } from './recall.ts';

/** What tells that a card of help is a route, in its title or in what it offers. */
const offers: Record<string, RegExp> = {
  '999': /\b(999|112)\b/,
  dsl: /safeguarding lead|\bDSL\b/i,
  'front-door': /front door|children.s services/i,
  'out-of-hours': /out of hours/i,
  lado: /\bLADO\b/,
  chair: /chair of governors/i,
  childline: /childline/i,
  ceop: /\bCEOP\b/,
  'report-remove': /report remove/i,
  nspcc: /\bNSPCC\b/,
};

/**
 * Prints the figures of each part.
 * @param folder the built site, for the base path "/"
 * @param showsMisses prints the questions that were answered wrongly too
 * @returns nothing; it says so where there is no such set.
 */
export async function printSiteRecall(folder: string, showsMisses: boolean): Promise<void> {
  for (const set of siteSets) {
    const questions = readSiteQuestions(set);
    if (questions === null) console.log(`There is no tests/bench/questions/${set}.yaml: it is not measured.\n`);
    else await printSet(folder, set, questions, showsMisses);
  }
}

async function printSet(
  folder: string,
  set: string,
  questions: readonly SiteQuestion[],
  showsMisses: boolean,
): Promise<void> {
  const searcher = await openTable(folder);
  const shown = ({ url, title, text }: SearchRecord): SiteAnswer['results'][number] => ({
    url,
    text: `${title}: ${text}`,
  });
  const answer = (question: string): SiteAnswer => {
    const { urls, urgent } = search(question, searcher);
    const cards = urgent.flatMap((situation) => situation.cards.flatMap((place) => searcher.cards[place] ?? []));
    return {
      results: urls.flatMap((url) => searcher.records.get(url) ?? []).map(shown),
      help: cards.map(({ title, ways }) => [title, ...ways.map(({ text }) => text)].join('; ')),
    };
  };
  console.log(`${questions.length} questions, ${set}\n`);
  console.log(`${''.padEnd(12)}    n   at 1   at 3   at 5   help shown   right route`);
  for (const part of parts) {
    const own = questions.filter((question) => question.part === part);
    const recall = measurePart(own, answer, offers);
    const share = (count: number): string => `${((100 * count) / Math.max(1, own.length)).toFixed(1)}%`.padStart(6);
    const found =
      part === 'ordinary'
        ? ['-', '-', '-'].map((cell) => cell.padStart(6))
        : [recall.at1, recall.at3, recall.at5].map(share);
    const routed = part === 'danger' ? share(recall.routed) : '-';
    console.log(
      `${part.padEnd(12)} ${String(own.length).padStart(4)} ${found.join(' ')} ${share(recall.helped).padStart(12)} ${routed.padStart(13)}`,
    );
    if (!showsMisses) continue;
    for (const { question, first } of recall.misses) console.log(`  ${question.question}\n    got ${first.join(', ')}`);
  }
  console.log();
}
