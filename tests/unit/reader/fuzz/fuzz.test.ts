// Made-up and mistyped content: whatever is typed, reading ends, tells what is wrong in plain words, and loses no word without telling.
// FUZZ_RUNS and FUZZ_SEED make it longer, and other: FUZZ_RUNS=20000 FUZZ_SEED=7 npx vitest …
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../../src/problems/problem.ts';
import { readYaml } from '../../../../src/reader/parse/yaml-document.ts';
import { readPolicyFile } from '../../../../src/reader/policy/policy-file.ts';
import { readContent } from '../../../../src/reader/read-content.ts';
import { copyFixture, fixtureFolder, schoolDay } from '../content-folder.ts';
import { makeSlip, slip } from './mutate-text.ts';

const runs = Number(process.env.FUZZ_RUNS ?? 300);
const options = { seed: Number(process.env.FUZZ_SEED ?? 20261125), numRuns: runs, endOnFailure: true };
/** A guard against hanging, never a measure. */
const guard = 30_000 + runs * 200;

const { location } = fixtureFolder('school');
const paths = readdirSync(location, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:yaml|mdx)$/.test(path))
  .sort();
const textOf = new Map(paths.map((path) => [path, readFileSync(join(location, path), 'utf8')]));

const mistyped = (ending: RegExp): fc.Arbitrary<{ path: string; text: string }> =>
  fc
    .record({
      path: fc.constantFrom(...paths.filter((path) => ending.test(path))),
      slips: fc.array(slip, { minLength: 1, maxLength: 3 }),
    })
    .map(({ path, slips }) => ({ path, text: slips.reduce(makeSlip, textOf.get(path) ?? '') }));

const wordsIn = (text: string): string[] => text.match(/\p{L}{2,}/gu) ?? [];

/** Words of the one text that are not in the other, as often as they stand there. */
function missingWords(from: string, to: string): string[] {
  const left = new Map<string, number>();
  for (const word of wordsIn(to)) left.set(word, (left.get(word) ?? 0) + 1);
  return wordsIn(from).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/** Every text and name that data holds. */
function textsOf(data: unknown): string {
  if (typeof data !== 'object' || data === null) return String(data);
  return Object.entries(data)
    .map(([name, value]) => `${name} ${textsOf(value)}`)
    .join('\n');
}

/** Words of parsers and of the program, which no message may hold outside of what it quotes. */
const raw =
  /Implicit|YAMLParse|parseAllDocuments|Unexpected|Expected (?:a|`)|JSX|oxc|mdast|undefined|NaN|\[object|not a function|ZodError|Invalid input/;

function expectPlain(problems: readonly Problem[]): void {
  for (const { message, remedy, line, path } of problems) {
    expect(`${message} ${remedy}`.replace(/"[^"]*"/g, '""')).not.toMatch(raw);
    expect(line, path).toBeGreaterThanOrEqual(1);
    expect(message.trim()).not.toBe('');
    expect(remedy.trim()).not.toBe('');
  }
}

describe('content that is mistyped', () => {
  it('as YAML loses no word, or is told', { timeout: guard }, () => {
    fc.assert(
      fc.property(mistyped(/\.yaml$/), ({ path, text }) => {
        const { document, problems } = readYaml(text.replace(/\r\n?/g, '\n'), path);
        expectPlain(problems);
        if (document === null) expect(problems).not.toEqual([]);
        if (problems.length > 0 || document === null) return;
        // A comment of one's own stands on a line by itself, or with a space after its sign behind what has ended.
        const typed = text.replace(/^[ \t]*#.*$|(?<=["'\]}:>|-][ \t]*)#(?:[ !].*)?$/gm, '');
        expect(missingWords(typed, textsOf(document.data)), text).toEqual([]);
      }),
      options,
    );
  });

  it('as a version of the policy loses no word, or is told', { timeout: guard }, () => {
    fc.assert(
      fc.property(mistyped(/^policy.*\.mdx$/), ({ path, text }) => {
        const { version, problems } = readPolicyFile(text.replace(/\r\n?/g, '\n'), path, null);
        expectPlain(problems);
        if (version === null) expect(problems).not.toEqual([]);
        if (version === null || problems.some(({ level }) => level === 'error')) return;
        const body = text.slice(text.indexOf('\n---', 4) + 4);
        const typed = body
          .replace(/\]\([^)\s]*\)/g, ']')
          .replace(/ \^[a-z0-9-]+[ \t]*$/gm, '')
          .replace(/<KeyContacts[^>]*>|&[a-z]+;/g, '');
        expect(missingWords(typed, textsOf([version.preamble, version.sections])), text).toEqual([]);
      }),
      options,
    );
  });

  it('as any file of a folder is read to the end, and told in plain words', { timeout: guard }, async () => {
    const copy = await copyFixture('school');
    await fc.assert(
      fc.asyncProperty(mistyped(/./), async ({ path, text }) => {
        await copy.write(`content/${path}`, text);
        try {
          expectPlain((await readContent(copy.folder, schoolDay)).problems);
        } finally {
          await copy.write(`content/${path}`, textOf.get(path) ?? '');
        }
      }),
      { ...options, numRuns: Math.ceil(runs / 30) },
    );
  });
});
