// Owns the summary of a run in three engines: journeys by engine, how many passed, and how long each engine took.
import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node';

/** Seconds and counts of one engine. */
interface Sum {
  passed: number;
  failed: number;
  skipped: number;
  seconds: number;
}

/** Prints one line for each engine after everything else. Its seconds are those of its tests: two run side by side. */
export default class TellTimes implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const sums = new Map<string, Sum>();
    const journeys = new Set<string>();
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const [engine = '', ...journey] = namesOf(test);
        journeys.add([module.moduleId, ...journey].join(' > '));
        const sum = sums.get(engine) ?? { passed: 0, failed: 0, skipped: 0, seconds: 0 };
        sums.set(engine, sum);
        const { state } = test.result();
        if (state !== 'pending') sum[state] += 1;
        sum.seconds += (test.diagnostic()?.duration ?? 0) / 1000;
      }
    }
    const lines = [...sums].map(([engine, { passed, failed, skipped, seconds }]) =>
      [
        `${engine.padEnd(10)} ${passed} of ${passed + failed + skipped} passed`,
        ...(skipped > 0 ? [`${skipped} not asked for`] : []),
        `${Math.round(seconds)} s`,
      ].join(', '),
    );
    process.stdout.write(`\n${journeys.size} journeys × ${sums.size} engines\n${lines.join('\n')}\n`);
  }
}

/** The engine, then the titles down to the test. */
function namesOf(test: TestCase): string[] {
  const names = [test.name];
  for (let suite: TestSuite | TestModule = test.parent; suite.type === 'suite'; suite = suite.parent) {
    names.unshift(suite.name);
  }
  return names;
}
