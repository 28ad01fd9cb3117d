// Nothing that is typed in a policy disappears: the words of an accepted file are the words of its published data.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { listClauses } from '../../../../src/policy/version/walk.ts';
import { readPictures } from '../../../../src/reader/files/read-picture.ts';
import { readPolicyFile } from '../../../../src/reader/policy/policy-file.ts';
import { toVersionJson, type VersionJson } from '../../../../src/policy/version/version-json.ts';
import { propertyRuns } from '../../policy/edit-version.ts';
import { readProposal, writeProposal } from '../proposal.ts';
import { policyMarkdown } from './policy-markdown.ts';
import { listJsonWords, listTypedWords } from './typed-words.ts';

const path = 'policy/2026-05.mdx';
const fixture = 'tests/fixtures/as-written';
const file = readFileSync(`${fixture}/${path}`, 'utf8');
const pictures = await readPictures(fixture, ['policy/pictures/way-chart.png', 'policy/pictures/new-way-chart.png']);

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
/** What a browser shows of a clause. */
const wordsOfHtml = (html: string): string[] =>
  wordsOf(parseHTML(`<main>${html}</main>`).document.querySelector('main')?.textContent ?? '');

function readJson(text: string): VersionJson {
  const { version, problems } = readPolicyFile(text, path, new Map(), pictures.byName);
  expect(problems).toEqual([]);
  if (version === null) throw new Error('The file has no version');
  return toVersionJson(version);
}

describe('a policy with everything that real ones have', () => {
  const json = readJson(file);

  it('is published as the data that stand beside it', () => {
    const { preamble, sections } = json;
    expect({ preamble, sections }).toEqual(JSON.parse(readFileSync('tests/fixtures/as-written.json', 'utf8')));
  });

  it('keeps every word', () => {
    expect(listJsonWords(json).sort()).toEqual(listTypedWords(file).sort());
  });
});

describe('any policy that is accepted', () => {
  it('has the words that were typed, in their order', () => {
    fc.assert(
      fc.property(policyMarkdown, ({ typed, words }) => {
        const { version, problems } = readProposal(typed);
        expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
        if (version === null) throw new Error('The text has no version');
        const json = listJsonWords(toVersionJson(version));
        expect(json).toEqual(wordsOf(words));
        for (const { clause } of listClauses(version)) expect(wordsOfHtml(clause.html)).toEqual(wordsOf(clause.text));
        expect(json.sort()).toEqual(listTypedWords(writeProposal(typed)).sort());
      }),
      propertyRuns,
    );
  });

  it('has every word, whatever the marks around it', () => {
    const marks = [
      '',
      '- ',
      '  - ',
      '    - ',
      '+ ',
      '1. ',
      '2) ',
      '2027. ',
      '> ',
      '> - ',
      '## ',
      '### 4.2',
      '# ',
      '| ',
      ': ',
      '  : ',
      '[^n]: ',
      '[w]: ',
      '\t',
      '    ',
      '---\n',
      '[x] ',
      '- [ ] ',
      '***',
      '<br>',
      '=\n',
      '```\n',
      '<u>',
      '~~',
    ];
    const ends = ['', ' |', '<br>', '</u>', '\\', '  ', '[^n]', '**', '*', '_', '~~', '`', ' #'];
    const piece = fc.tuple(
      fc.constantFrom(...marks),
      fc.nat(5),
      fc.constantFrom(...ends),
      fc.boolean(),
      fc.constantFrom('\n', '\n\n'),
    );
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
        const typed = pieces
          .map(([mark, count, end, hasId, after], at) => {
            const words = Array.from({ length: count + 1 }, (_, index) => `w${at}x${index}`).join(' ');
            return `${mark}${words}${end}${hasId ? ` ^made-${at}` : ''}${after}`;
          })
          .join('');
        const { version, problems } = readProposal(typed);
        if (version === null || problems.some(({ level }) => level === 'error')) return;
        accepted++;
        const { preamble, sections } = toVersionJson(version);
        const kept = new Set(JSON.stringify([preamble, sections]).match(/w\d+x\d+/g) ?? []);
        const lost = (typed.match(/w\d+x\d+/g) ?? []).filter((word) => !kept.has(word));
        expect(lost, typed).toEqual([]);
      }),
      { ...propertyRuns, numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(100);
  });
});
