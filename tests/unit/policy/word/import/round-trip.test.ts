// A version that goes out and comes back: unchanged, nothing is asked, nothing changes, and the text stays byte for byte.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clause, PolicyVersion, Section } from '../../../../../src/policy/version/model.ts';
import { listIds } from '../../../../../src/policy/version/walk.ts';
import { type Draft, draftVersion } from '../../../../../src/policy/word/import/draft-version.ts';
import { matchDocument } from '../../../../../src/policy/word/import/match-document.ts';
import type { WordDocument } from '../../../../../src/policy/word/word-document.ts';
import { readPictures } from '../../../../../src/reader/files/read-picture.ts';
import { readPolicyFile } from '../../../../../src/reader/policy/policy-file.ts';
import { readFixture } from '../../../reader/content-folder.ts';
import { writeProposal } from '../../../reader/proposal.ts';
import { policyMarkdown } from '../../../reader/policy/policy-markdown.ts';
import { propertyRuns } from '../../edit-version.ts';
import { exportVersion } from './export-version.ts';

const { references: known } = await readFixture('school');
const references = new Map([
  ...Object.entries(known).map(([id, { address }]): [string, string] => [id, address]),
  ['kcsie', 'https://kcsie.example/document'],
]);
const asWritten = 'tests/fixtures/as-written';
const pictures = await readPictures(
  asWritten,
  readdirSync(`${asWritten}/policy/pictures`).map((name) => `policy/pictures/${name}`),
);

/** What is wrong with the details of a ratified version is so with those of its copy. */
const ownFaults = new Set(['date-disagrees', 'wrong-phone']);

function read(source: string, id: string): PolicyVersion {
  const { version, problems } = readPolicyFile(source, `policy/${id}.mdx`, references, pictures.byName);
  const errors = problems.filter(({ level, rule }) => level === 'error' && !ownFaults.has(rule));
  expect(errors, source).toEqual([]);
  if (version === null) throw new Error('The text has no version');
  return version;
}

function importOver(document: WordDocument, source: string, id: string, as = '2099-01'): Draft {
  const version = read(source, id);
  const matching = matchDocument(document, version);
  expect(matching.questions).toEqual([]);
  return draftVersion(document, matching, new Map(), {
    older: { version, source },
    as,
    usedIds: listIds(version),
    references,
    details: { status: 'draft', dates: version.dates },
    reasons: [],
  });
}

const bodyOf = (source: string): string => source.replace(/^---\n[^]*?\n---\n/, '');

/** Without places, which the reader counts otherwise, and with nothing that is undefined. */
function bare({ preamble, sections }: PolicyVersion): unknown {
  const ofClause = ({ place: _, ...clause }: Clause): object => ({ ...clause, clauses: clause.clauses.map(ofClause) });
  const ofSection = ({ place: _, ...section }: Section): object => ({
    ...section,
    clauses: section.clauses.map(ofClause),
    sections: section.sections.map(ofSection),
  });
  return { preamble: preamble.map(ofClause), sections: sections.map(ofSection) };
}

const files = ['school', 'first-day', 'as-written', 'content/valid'].flatMap((fixture) =>
  readdirSync(`tests/fixtures/${fixture}/policy`)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => ({ path: `tests/fixtures/${fixture}/policy/${name}`, id: name.replace('.mdx', '') })),
);

describe('a version that goes out and comes back unchanged', () => {
  it.each(files)('$path is as it was', ({ path, id }) => {
    const source = readFileSync(path, 'utf8');
    const version = read(source, id);
    const draft = importOver(exportVersion(version), source, id);
    expect(draft.notCarried).toEqual([]);
    expect(draft.comparison?.clauses.filter(({ status }) => status !== 'unchanged')).toEqual([]);
    expect(draft.comparison?.sections).toEqual([]);
    expect(draft.comparison?.facts).toEqual({ title: null, school: null, dates: [], contacts: [] });
    expect(draft.questions).toEqual([]);
    expect(bodyOf(draft.text)).toBe(bodyOf(source));
    expect(bare(read(draft.text, '2099-01'))).toEqual(bare(draft.version));
  });

  it('is as it was, whatever a policy holds', () => {
    fc.assert(
      fc.property(policyMarkdown, ({ typed }) => {
        const source = writeProposal(typed);
        const version = read(source, '2099-01');
        const draft = importOver(exportVersion(version), source, '2098-01');
        expect(draft.comparison?.clauses.filter(({ status }) => status !== 'unchanged')).toEqual([]);
        expect(bodyOf(draft.text)).toBe(bodyOf(source));
      }),
      propertyRuns,
    );
  });
});
