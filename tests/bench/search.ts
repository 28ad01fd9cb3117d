// Prints how well and how fast the built site's search answers: recall, then times. Build first.
import { readSettings } from '../../src/commands/settings.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { clauseRecords } from '../../src/site/search-records.ts';
import { search } from '../../src/search/search.ts';
import { openBuiltSearch, openTable } from './pagefind-node.ts';
import { printSiteRecall } from './site-recall.ts';
import { measureTimes } from './search-times.ts';
import { type Answerer, measureRecall, miniSearch, type Question, questionSets, readQuestions } from './recall.ts';

const { folder, today } = readSettings();
const table = openTable('dist');
const content = await readContent(folder, today);
const current = content.versions.filter(({ status }) => status === 'current');
const records = current.flatMap((version) => clauseRecords(version, content, '/'));
const ours = await openBuiltSearch('dist');
const answerers = {
  ours,
  // A question that tells of danger is answered by help before any clause.
  'ours, help left out': async (question: string) => {
    const lead = await leadsOf(question);
    return (await ours(question)).filter((url) => !lead.includes(url));
  },
  'MiniSearch, fuzzy and prefix': miniSearch(records),
};

for (const set of questionSets) {
  const asked = readQuestions(set, current);
  if (asked.length === 0) {
    console.log(`No question of the set "${set}" is about this policy.\n`);
    continue;
  }
  console.log(`${asked.length} questions, ${set}; ${records.length} clauses\n`);
  console.log(`${''.padEnd(30)} at 1   at 3   at 5   without result`);
  for (const [name, answer] of Object.entries(answerers)) await printRecall(name, asked, answer, set === 'tuned');
  console.log();
}

await printSiteRecall('dist', process.argv.includes('--misses'));

// A policy without questions of its own is asked what its readers say.
const questions = readQuestions('tuned', current).map(({ q }) => q);
const times = await measureTimes('dist', questions.length > 0 ? questions : records.flatMap(({ said }) => said));
console.log('\nslow 4G (562 ms, 1.47 Mbit/s), CPU 4x, median of 5');
for (const [name, cold] of [
  ['from opening the dialog', times.dialog],
  ['from asking for /search/?q=', times.page],
] as const) {
  const size = `${(cold.bytes / 1000).toFixed(0)} KB, ${cold.requests} requests`;
  console.log(`${name.padEnd(30)} ${(cold.ms / 1000).toFixed(2)} s   ${size}`);
}
console.log(`${'warm, median per question'.padEnd(30)} ${times.warm.toFixed(0)} ms`);
process.exit(0);

/** The addresses with which a question of danger is answered first; none for any other. */
async function leadsOf(question: string): Promise<string[]> {
  const told = search(question, await table).urgent;
  return told.flatMap(({ page, url }) => [url, ...(page === undefined ? [] : [page])]);
}

/** Misses are printed with --misses, and never those of the set that nothing may be tuned on. */
async function printRecall(name: string, asked: Question[], answer: Answerer, mayShow: boolean): Promise<void> {
  const recall = await measureRecall(asked, answer);
  const cells = [recall.at1, recall.at3, recall.at5].map(
    (count) => `${((100 * count) / recall.asked).toFixed(1).padStart(5)}%`,
  );
  console.log(`${name.padEnd(30)} ${cells.join(' ')} ${String(recall.withoutResult).padStart(6)}`);
  if (!mayShow || name !== 'ours' || !process.argv.includes('--misses')) return;
  for (const { question, first } of recall.misses) {
    console.log(
      `  ${question.by}: ${question.q}\n    wanted ${question.answers.join(', ')}\n    got    ${first.join(', ')}`,
    );
  }
}
