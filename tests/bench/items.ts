// Prints what the items of all quizzes give away and cover: longest options, places of the right one, staff duties.
import { readSettings } from '../../src/commands/settings.ts';
import { listOptionQuestions, measureItems } from '../../src/learning/quiz/item-figures.ts';
import { longestShare } from '../../src/learning/quiz/item-rules.ts';
import { listClauses } from '../../src/policy/version/walk.ts';
import { nameFile } from '../../src/reader/files/content-folder.ts';
import { readContent } from '../../src/reader/read-content.ts';

const { folder, today } = readSettings();
const content = await readContent(folder, today);
const percent = (count: number, total: number): string => `${Math.round((100 * count) / Math.max(total, 1))}%`;

const all = [...content.quizzes].map(([id, quiz]) => ({ id, quiz, questions: listOptionQuestions(quiz) }));
console.log('quiz                 items questions  right is longest  places of the right option');
for (const { id, quiz, questions } of all) {
  const { rightIsLongest, positions } = measureItems(questions);
  const longest = `${rightIsLongest} (${percent(rightIsLongest, questions.length)})`;
  const cells = [String(quiz.items.length).padStart(5), String(questions.length).padStart(9), longest.padStart(17)];
  console.log(`${id.padEnd(20)} ${cells.join(' ')}  ${positions.join(' ')}`);
}
const total = measureItems(all.flatMap(({ questions }) => questions));
const share = percent(total.rightIsLongest, total.questions);
console.log(
  `Right option longest: ${total.rightIsLongest} of ${total.questions} questions (${share}; at most ${longestShare * 100}% in a quiz).`,
);
console.log(
  `Places of the right option: ${total.positions.map((count, index) => `${index + 1}: ${count}`).join(', ')}.`,
);

const current = content.versions.find(({ status }) => status === 'current');
const cited = new Set(
  content.citing
    .filter(({ kind }) => kind === 'quiz')
    .flatMap(({ citations }) => citations.map(({ clause }) => clause)),
);
const duties = (current ? listClauses(current) : []).filter(
  ({ clause }) => /\bwill\b/.test(clause.text) && content.clauseDetails[clause.id]?.binds.includes('staff'),
);
const covered = duties.filter(({ clause }) => cited.has(clause.id));
console.log(`Clauses that say what staff "will" do: ${covered.length} of ${duties.length} cited by an item.`);
for (const duty of duties.filter((found) => !covered.includes(found))) {
  console.log(`  not cited: ${duty.clause.label} ${duty.clause.id}`);
}

const faults = content.problems.filter(
  ({ path, level }) => level === 'error' && path.startsWith(nameFile(folder, 'quizzes/')),
);
console.log(faults.length === 0 ? 'Every item keeps the rules.' : `${faults.length} faults: run "npm run check".`);
process.exitCode = faults.length === 0 ? 0 : 1;
