// From a Word file to what the page shows and hands over, without a browser.
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { compareVersions } from '../../../../src/policy/compare/compare-versions.ts';
import { drawChanges } from '../../../../src/policy/new-version/drawn-changes.ts';
import type { FollowedVersion } from '../../../../src/policy/new-version/followed-version.ts';
import { draftOf, startWork, type Work } from '../../../../src/policy/new-version/office-draft.ts';
import { toPublicSource } from '../../../../src/policy/new-version/public-source.ts';
import { renderOpenNotes, writeDeferred } from '../../../../src/policy/new-version/open-notes.ts';
import { listIds } from '../../../../src/policy/version/walk.ts';
import { readWord } from '../../../../src/policy/word/read/read-word.ts';
import type { WordDocument } from '../../../../src/policy/word/word-document.ts';
import { readContent } from '../../../../src/reader/read-content.ts';
import { type EditedFile, editWord } from '../../../browser/office/edit-word.ts';

let followed: FollowedVersion;
beforeAll(async () => {
  const { versions, references, notes } = await readContent(
    { location: 'tests/fixtures/school', name: 'school' },
    '2026-11-22',
  );
  const version = versions.find(({ id }) => id === '2024-10');
  if (!version) throw new Error('The made-up school has no version 2024-10');
  followed = {
    version: { ...version, changes: [] },
    source: toPublicSource(readFileSync('tests/fixtures/school/policy/2024-10.mdx', 'utf8')),
    notes: notes.get('2024-10') ?? [],
    usedIds: versions.flatMap((each) => listIds(each)),
    references: Object.fromEntries(Object.entries(references).map(([id, { address }]) => [id, address])),
  };
});

async function begin(edit: (file: EditedFile) => void): Promise<{ document: WordDocument; work: Work }> {
  const document = readWord(new Uint8Array(await editWord('2024-10', edit)));
  return { document, work: startWork(document, followed) };
}

const details = { as: '2027-03', title: 'Devices Policy', status: 'proposal', dates: { written: '2027-03' } } as const;

describe('a Word file that nobody changed', () => {
  it('changes nothing, asks nothing, and comes back as it was typed', async () => {
    const { document, work } = await begin(() => undefined);
    expect(work.counts).toEqual({ asTheyWere: 28, changed: 0, fresh: 0, gone: 0, questions: 0 });
    expect(work.notCarried).toEqual([]);
    const { text, questions } = draftOf(document, followed, { ...work, details });
    const typed = readFileSync('tests/fixtures/school/policy/2024-10.mdx', 'utf8');
    const bodyOf = (file: string): string | undefined => file.split('\n---\n')[1];
    expect(bodyOf(text)).toBe(bodyOf(typed));
    expect(questions.map(({ changes }) => changes.map(({ id }) => id))).toEqual([['title'], ['dates']]);
  });
});

describe('what is asked', () => {
  const edit = (file: EditedFile): void =>
    file.typeAnew(
      'Visitors are told of these rules when they sign in.',
      'Visitors hear of the rules at the door and sign a list.',
    );

  it('counts as a question alone, neither as new nor as gone', async () => {
    const { work } = await begin(edit);
    expect(work.counts).toEqual({ asTheyWere: 27, changed: 0, fresh: 0, gone: 0, questions: 1 });
  });

  it('becomes what a person says', async () => {
    const { document, work } = await begin(edit);
    const [question] = work.matching.questions;
    const answer = (id: string | null): string[] => {
      const draft = draftOf(document, followed, { ...work, details, answers: new Map([[question?.block ?? -1, id]]) });
      return draft.comparison.clauses.filter(({ status }) => status !== 'unchanged').map(({ status }) => status);
    };
    expect(answer('visitors-told')).toEqual(['amended']);
    expect(answer(null).sort()).toEqual(['added', 'removed']);
  });
});

describe('reasons', () => {
  it('given for changes stand in the file, and what is left is asked for', async () => {
    const { document, work } = await begin((file) => file.retype('should stay at home', 'must stay at home'));
    const before = draftOf(document, followed, { ...work, details });
    const question = before.questions.find(({ changes }) => changes[0]?.id === 'watches-stay-home');
    if (!question) throw new Error('Nothing is asked about the watches');
    const reason = { question, why: 'It was read as advice.', kind: 'substantive' } as const;
    const after = draftOf(document, followed, { ...work, details, reasons: [reason] });
    expect(after.text).toMatch(/clauses: \[watches-stay-home\]\n +why: It was read as advice\.\n +kind: substantive/);
    expect(after.given).toEqual([]);
    expect(after.questions).toHaveLength(before.questions.length - 1);
    expect(before.placeOf('watches-stay-home')).toBe('2(3)');
  });
});

describe('what somebody typed or linked to do harm', () => {
  const link = (address: string): string =>
    `<w:fldSimple w:instr=' HYPERLINK "${address}" '><w:r><w:t>click here</w:t></w:r></w:fldSimple>`;

  it('is shown as words, and leads nowhere', async () => {
    const { document, work } = await begin((file) => {
      file.retype('should stay at home.', 'must stay <img src=x onerror=alert(1)> <script>alert(2)</script>');
      file.addAfter('Staff must not use a personal phone when pupils are present.', 'LINKS');
      file.xml = file.xml.replace(
        /<w:r>(?:(?!<\/w:r>).)*LINKS<\/w:t><\/w:r>/s,
        link('javascript:alert(3)') + link('https://safe.example/a?b=&quot;c') + link('data:text/html,x'),
      );
    });
    const { version, comparison } = draftOf(document, followed, { ...work, details });
    const { text, outline } = drawChanges(comparison, followed.version, version, (path) => path);
    const page = parseHTML(`<main>${outline}${text}</main>`).document;
    expect(page.querySelectorAll('img, script, iframe')).toHaveLength(0);
    expect(page.querySelector('main')?.textContent).toContain('<img src=x onerror=alert(1)> <script>alert(2)</script>');
    const addresses = [...page.querySelectorAll('a')].map((element) => element.getAttribute('href') ?? '');
    expect(addresses.filter((address) => !/^(?:#|https:|mailto:)/.test(address))).toEqual([]);
    const names = [...page.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    expect(names.filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
  });

  it('is made safe even if the draft were not', () => {
    const older = followed.version;
    const [first, ...others] = older.preamble;
    if (!first) throw new Error('The version has no preamble');
    const html = 'Tea<img src="x" onerror="alert(1)"><a href="javascript:alert(2)" onclick="alert(3)">click</a>';
    const newer = {
      ...older,
      id: '2027-03',
      preamble: [{ ...first, text: 'Teaclick', html, kind: 'block' as const }, ...others],
    };
    const { text } = drawChanges(compareVersions(older, newer), older, newer, (path) => path);
    expect(text).toContain('Tea');
    expect(text).not.toMatch(/onerror|onclick|javascript:|<img src="x"/);
  });
});

describe('the review notes that it leaves open', () => {
  it('are those whose words it does not change, with links to what they are about and the lines that put them off', async () => {
    const { document, work } = await begin((file) =>
      file.typeAnew('Visitors are told of these rules when they sign in.', 'Visitors hear of the rules at the door.'),
    );
    const answers = new Map(work.matching.questions.map(({ block }) => [block, 'visitors-told']));
    const { openNotes } = draftOf(document, followed, { ...work, details, answers });
    // Its dates differ, and what was noted on glasses is about the section that the clause is in.
    expect(openNotes.map(({ note }) => note.id)).toEqual(['watches-that-count', 'straight-quotes']);
    expect(writeDeferred(openNotes)).toBe('notes:\n  watches-that-count: defer\n  straight-quotes: defer');
    expect(renderOpenNotes(openNotes, '2024-10', (path) => `/site${path}`)).toMatch(
      /^<li><a href="\/site\/clauses\/watches-stay-home\/">[^<]+<\/a>, <a href="[^"]+">[^<]+<\/a> \(unclear\): Watches are/,
    );
  });
});
