// Owns the summary of a run in three engines: a table of journeys by engine, how many of their tests passed, and how long each took.
import { listMissing } from './drivers/engines.ts';
import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node';

/** Seconds and counts of one journey in one engine. */
interface Sum {
  passed: number;
  total: number;
  skipped: number;
  seconds: number;
}

/** Prints the table after everything else. Its seconds are those of its tests: two files run side by side. */
export default class TellTimes implements Reporter {
  #began = 0;

  onTestRunStart(): void {
    this.#began = performance.now();
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const rows = new Map<string, Map<string, Sum>>();
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const [engine = '', journey = ''] = namesOf(test);
        for (const row of [journey, 'all']) {
          const sums = rows.get(row) ?? new Map<string, Sum>();
          rows.set(row, sums);
          sums.set(engine, add(sums.get(engine), test));
        }
      }
    }
    const seconds = Math.round((performance.now() - this.#began) / 1000);
    process.stdout.write(`\n${writeTable(rows)}\nThe whole run took ${seconds} s, with the building of its sites.\n`);
    for (const sentence of listMissing()) process.stdout.write(`${sentence}\n`);
  }
}

function add(sum: Sum = { passed: 0, total: 0, skipped: 0, seconds: 0 }, test: TestCase): Sum {
  const { state } = test.result();
  return {
    passed: sum.passed + (state === 'passed' ? 1 : 0),
    total: sum.total + 1,
    skipped: sum.skipped + (state === 'skipped' ? 1 : 0),
    seconds: sum.seconds + (test.diagnostic()?.duration ?? 0) / 1000,
  };
}

/** One line for each journey, the sum of all at the end. */
function writeTable(rows: ReadonlyMap<string, ReadonlyMap<string, Sum>>): string {
  const sums = rows.get('all') ?? new Map<string, Sum>();
  const engines = [...sums.keys()];
  const journeys = [...rows.keys()].filter((row) => row !== 'all').sort();
  const names = ['journey, tests passed', ...journeys, 'all'];
  const width = Math.max(...names.map(({ length }) => length)) + 2;
  const lines = [...journeys, 'all'].map((row) => {
    const cells = engines.map((engine) => writeCell(rows.get(row)?.get(engine)));
    return [row.padEnd(width), ...cells].join('');
  });
  return [[(names[0] ?? '').padEnd(width), ...engines.map((name) => name.padEnd(cellWidth))].join(''), ...lines].join(
    '\n',
  );
}

const cellWidth = 26;

function writeCell(sum: Sum | undefined): string {
  if (sum === undefined) return '–'.padEnd(cellWidth);
  const { passed, total, skipped, seconds } = sum;
  const asked = skipped > 0 ? ` (${skipped} skipped)` : '';
  return `${`${passed} of ${total}${asked}`.padEnd(cellWidth - 8)}${`${Math.round(seconds)} s`.padEnd(8)}`;
}

/** The engine, then the titles down to the test. */
function namesOf(test: TestCase): string[] {
  const names = [test.name];
  for (let suite: TestSuite | TestModule = test.parent; suite.type === 'suite'; suite = suite.parent) {
    names.unshift(suite.name);
  }
  return names;
}
