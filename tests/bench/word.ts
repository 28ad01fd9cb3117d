// Measures what it costs to read a Word file of 800 clauses and of 1,600, to match it and to make a draft of it, in processor
// time, which other work on the machine does not change: unchanged, a quarter changed, without bookmarks, all other words.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { PolicyVersion } from '../../src/policy/version/model.ts';
import { listIds } from '../../src/policy/version/walk.ts';
import { draftVersion } from '../../src/policy/word/import/draft-version.ts';
import { matchDocument } from '../../src/policy/word/import/match-document.ts';
import { versionDocument } from '../../src/policy/word/out/version-document.ts';
import { readWord } from '../../src/policy/word/read/read-word.ts';
import { readPolicyFile } from '../../src/reader/policy/policy-file.ts';
import { changeClauses, type MadeUpClause, makeClauses, writeBody } from './made-up-policy.ts';

const counts = [800, 1600] as const;
/** For 800 clauses, read, matched and drafted, and how much more twice as many may cost. */
const targets = { seconds: 2, ratio: 3 };
const head =
  '---\ntitle: Policy\nschool: Example School\nstatus: current\ndates: { written: 2020-01, ratified: 2020-01, reviewDue: 2027-11 }\ncontacts: []\n---\n';

function readVersion(source: string): PolicyVersion {
  const { version } = readPolicyFile(source, 'policy/2020-01.mdx', new Map(), new Map());
  if (version === null) throw new Error('The made-up policy cannot be read');
  return version;
}

async function exportClauses(clauses: readonly MadeUpClause[], hasBookmarks: boolean): Promise<Uint8Array> {
  const bytes = await versionDocument(readVersion(head + writeBody(clauses)));
  if (hasBookmarks) return bytes;
  const parts = unzipSync(bytes);
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return zipSync({ ...parts, 'word/document.xml': strToU8(document.replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, '')) });
}

function measure<Result>(work: () => Result): { result: Result; seconds: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}

/** The steps of one import. */
function importFile(bytes: Uint8Array, source: string): { seconds: number[]; questions: number } {
  const version = readVersion(source);
  const usedIds = listIds(version);
  const read = measure(() => readWord(bytes));
  const matched = measure(() => matchDocument(read.result, version, usedIds));
  const drafted = measure(() =>
    draftVersion(read.result, matched.result, new Map(), {
      older: { version, source },
      as: '2021-01',
      usedIds,
      references: new Map(),
      details: { status: 'draft', dates: version.dates },
      reasons: [],
    }),
  );
  return {
    seconds: [read, matched, drafted].map(({ seconds }) => seconds),
    questions: matched.result.questions.length,
  };
}

const all = makeClauses(counts[1] * 2);
const cases: Record<string, (clauses: MadeUpClause[]) => Promise<Uint8Array>> = {
  unchanged: (clauses) => exportClauses(clauses, true),
  'a quarter changed': (clauses) => exportClauses(changeClauses(clauses, clauses.length / 4).clauses, true),
  'without bookmarks': (clauses) => exportClauses(changeClauses(clauses, clauses.length / 4).clauses, false),
  'all other words': (clauses) => exportClauses(all.slice(counts[1], counts[1] + clauses.length), false),
};
let isOver = false;
console.log('case'.padEnd(20), 'clauses', '   read', '  match', '  draft', '  all s', ' ratio', 'questions');
for (const [name, make] of Object.entries(cases)) {
  let first = 0;
  for (const count of counts) {
    const clauses = all.slice(0, count);
    const bytes = await make(clauses);
    const source = head + writeBody(clauses);
    // The first run of a kind pays for what the engine learns; the browser's does too, and so it is not left out.
    const { seconds, questions } = importFile(bytes, source);
    const sum = seconds.reduce((total, one) => total + one, 0);
    const ratio = first === 0 ? '' : (sum / first).toFixed(1);
    isOver ||= first === 0 ? sum > targets.seconds : sum / first > targets.ratio;
    const figures = [...seconds, sum].map((one) => one.toFixed(2).padStart(7));
    console.log(
      name.padEnd(20),
      String(count).padStart(7),
      ...figures,
      ratio.padStart(6),
      String(questions).padStart(9),
    );
    first ||= sum;
  }
}
console.log(
  `\nTargets: ${targets.seconds} s for 800 clauses; twice as many cost at most ${targets.ratio} times as much.`,
);
process.exitCode = isOver ? 1 : 0;
