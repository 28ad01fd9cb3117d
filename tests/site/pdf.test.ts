// The PDFs of a built site: each says what the data of its version says, in order, and can be read by everybody.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { ClauseJson, SectionJson, VersionJson } from '../../src/policy/version/version-json.ts';
import { type ReadPdf, readPdf } from '../read-pdf.ts';
import { takeCompilerAway } from '../take-compiler-away.ts';
import { copyProject } from './build-copy.ts';
import type { BuiltSite } from './build-site.ts';
import { readVersion } from './built-version.ts';
import { listBuilt, readBuilt, readPage, wordsOf } from './site-files.ts';

const { root, subPath } = inject('sites');
const versions = listBuilt(root, '.json').flatMap((path) => /^policy\/([^/]+)\.json$/.exec(path)?.[1] ?? []);
const packs = listBuilt(root, '.pdf').flatMap((path) => /^compare\/(.+)\.pdf$/.exec(path)?.[1] ?? []);
const readBuiltPdf = (site: BuiltSite, path: string): Promise<ReadPdf> =>
  readPdf(readFileSync(join(site.folder, path)));

/** Spaces, the bars between cells and the bullets of lists are no words. */
const fold = (words: string): string => words.replace(/\\?\||[\s•]+/g, '');

const clauseWords = ({ number, marker, text, clauses }: ClauseJson): string =>
  [number ?? '', marker ?? '', text, ...clauses.map(clauseWords)].join(' ');

/** All that comes after the contents, in the order of the data. */
function bodyWords(version: VersionJson): string {
  const contacts = version.contacts.map(({ role, people, phones }) =>
    [role, ...people.map(({ name }) => name), ...people.map(({ email }) => email ?? ''), ...phones].join(' '),
  );
  const heads = ['Role', 'Name'];
  if (version.contacts.some(({ people }) => people.some(({ email }) => email !== undefined))) heads.push('Email');
  if (version.contacts.some(({ phones }) => phones.length > 0)) heads.push('Telephone');
  const sectionWords = (section: SectionJson, level: number): string => {
    const heading = section.number === null ? '' : `${section.number}${level === 2 ? '.' : ''} `;
    // Where the contacts stand is not in the data, but on the page.
    const hasContacts = page.querySelector(`section:has(> #${section.id}) > .key-contacts`) !== null;
    return [
      heading + section.title,
      ...(hasContacts ? [...heads, ...contacts] : []),
      ...section.clauses.map(clauseWords),
      ...section.sections.map((inner) => sectionWords(inner, level + 1)),
    ].join(' ');
  };
  const page = readPage(site, `policy/${version.id}/index.html`);
  return [...version.preamble.map(clauseWords), ...version.sections.map((section) => sectionWords(section, 2))].join(
    ' ',
  );
}
let site = root;

describe.each(versions)('the PDF of %s', (id) => {
  const version = readVersion(root, id);
  let pdf: ReadPdf;
  beforeAll(async () => {
    site = root;
    pdf = await readBuiltPdf(root, `policy/${id}.pdf`);
  });

  it('says everything that the data says, in the same order, and nothing after it', () => {
    const body = fold(bodyWords(version));
    const words = fold(pdf.words);
    expect(words.slice(-body.length)).toBe(body);
    expect(words.startsWith(fold(version.school + version.title))).toBe(true);
  });

  it('is accessible by its own account, with title, author, language and outline', () => {
    expect(pdf).toMatchObject({ isAccessible: true, author: version.school, language: 'en-GB' });
    expect(pdf.title).toContain(version.title);
    expect(pdf.headings[0]).toEqual({ level: 1, words: version.title });
    expect(pdf.headings.filter(({ level }) => level === 1)).toHaveLength(1);
    expect(pdf.outline).toEqual(pdf.headings.map(({ words }) => words));
  });

  it('names title, version, fingerprint, address and page at the foot of each page', () => {
    const fingerprint = /SHA-256\): (?:v\d:)?([0-9a-f]{16})/.exec(
      wordsOf(readPage(root, `policy/${id}/index.html`).querySelector('.cite-this')),
    )?.[1];
    for (const [at, edge] of pdf.edges.entries()) {
      expect(edge).toContain(version.title);
      expect(edge).toContain(`https://policy.example/policy/${id}/`);
      expect(edge).toContain(`Fingerprint ${fingerprint ?? 'missing'}`);
      expect(edge).toContain(`Page ${at + 1} of ${pdf.edges.length}`);
    }
  });

  it('says on each page when it is not in force, and nothing of the kind otherwise', () => {
    const says = pdf.edges.map((edge) => edge.includes('not in force'));
    expect(new Set(says)).toEqual(new Set([version.status !== 'current']));
    expect(pdf.words.includes('not in force')).toBe(version.status !== 'current');
  });
});

describe.each(packs)('the pack of %s', (pair) => {
  const page = readPage(root, `compare/${pair}/index.html`);
  const [older = '', newer = ''] = pair.split('/');
  const isOpen = !['current', 'superseded'].includes(readVersion(root, newer).status);
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await readBuiltPdf(root, `compare/${pair}.pdf`);
  });

  it('has a row for each decision of the page, with boxes where there is something to decide', () => {
    const rows = [...page.querySelectorAll('.decision')];
    const found = pdf.headings.filter(({ words }) => /^(?:Decision|Change) \d+:/.test(words));
    if (rows.length > 0) expect(found).toHaveLength(rows.length);
    const hasSheet = page.querySelector('decision-sheet') !== null;
    const choices =
      pdf.words.match(/(?:Agree(?: Agree with changes)? Not agreed|Take up now No action) Discuss/g) ?? [];
    expect(choices).toHaveLength(isOpen && hasSheet ? rows.length : 0);
    expect(pdf.words.includes('Signed by the chair')).toBe(isOpen && hasSheet);
  });

  it('is accessible, and names both versions on each page', () => {
    expect(pdf).toMatchObject({ isAccessible: true, language: 'en-GB' });
    for (const [at, edge] of pdf.edges.entries()) {
      expect(edge).toContain(`https://policy.example/compare/${pair}/`);
      expect(edge).toContain(`Page ${at + 1} of ${pdf.edges.length}`);
      if (isOpen) expect(edge).toContain('not agreed, not in force');
    }
  });

  it('has every clause of both versions in its marked text', () => {
    const text = fold(pdf.words.slice(pdf.words.lastIndexOf('The whole text, marked')));
    const listAll = (clauses: ClauseJson[]): ClauseJson[] =>
      clauses.flatMap((clause) => [clause, ...listAll(clause.clauses)]);
    const clausesOf = (id: string): ClauseJson[] => {
      const inSections = (sections: SectionJson[]): ClauseJson[] =>
        sections.flatMap((section) => [...listAll(section.clauses), ...inSections(section.sections)]);
      const version = readVersion(root, id);
      return [...listAll(version.preamble), ...inSections(version.sections)];
    };
    const [was, is] = [clausesOf(older), clausesOf(newer)];
    const same = is.filter(({ id, text: words }) => was.some((clause) => clause.id === id && clause.text === words));
    for (const clause of same) expect(text, clause.id).toContain(fold(clause.text));
    const gone = was.filter(({ id }) => !is.some((clause) => clause.id === id));
    for (const clause of gone) expect(text, clause.id).toContain(`removed${fold(clause.text)}`);
    const fresh = is.filter(({ id }) => !was.some((clause) => clause.id === id));
    for (const clause of fresh) expect(text, clause.id).toContain(`added${fold(clause.text)}`);
  });
});

describe('which PDFs there are', () => {
  it('is each version that readers see, its pair with the one before, and its pair with the current one', () => {
    expect(listBuilt(root, '.pdf').filter((path) => path.startsWith('policy/'))).toEqual(
      versions.map((id) => `policy/${id}.pdf`),
    );
    const sorted = [...versions].sort();
    const current = sorted.find((id) => readVersion(root, id).status === 'current') ?? '';
    for (const [at, newer] of sorted.entries()) {
      if (at > 0) expect(packs).toContain(`${sorted[at - 1] ?? ''}/${newer}`);
      if (newer !== current) expect(packs).toContain([newer, current].sort().join('/'));
    }
  });

  it('is told on the pages of the policy, of the comparison and for governors, with kind and size', () => {
    const current = versions.find((id) => readVersion(subPath, id).status === 'current') ?? '';
    const open = packs.find((pair) => pair.startsWith(`${current}/`)) ?? '';
    const places = [
      ['policy/index.html', `policy/${current}.pdf`],
      [`policy/${current}/index.html`, `policy/${current}.pdf`],
      [`compare/${open}/index.html`, `compare/${open}.pdf`],
      ['governors/index.html', `policy/${current}.pdf`],
    ] as const;
    for (const [page, file] of places) {
      const link = readPage(subPath, page).querySelector(`a[href="${subPath.base}${file}"]`);
      const kilobytes = Math.round(readFileSync(join(subPath.folder, file)).length / 1000);
      expect(wordsOf(link), page).toMatch(new RegExp(`\\(PDF, ${kilobytes} KB\\)$`));
    }
  });
});

describe('the PDF of a policy with everything that real ones have', () => {
  let pdf: ReadPdf;
  beforeAll(async () => {
    const copy = await copyProject('as-written-pdf', 'tests/fixtures/as-written');
    site = await copy.build('2026-11-25');
    pdf = await readBuiltPdf(site, 'policy/2026-05.pdf');
  });

  it('says everything that the data says, in the same order', () => {
    const body = fold(bodyWords(readVersion(site, '2026-05')));
    expect(fold(pdf.words).slice(-body.length)).toBe(body);
  });

  it('has the tags that its parts ask for', () => {
    expect(Object.keys(pdf.tags)).toEqual(
      expect.arrayContaining([
        'H1',
        'H2',
        'H3',
        'L',
        'LI',
        'Lbl',
        'LBody',
        'Table',
        'THead',
        'TH',
        'TD',
        'Link',
        'Figure',
        'BlockQuote',
        'TOC',
        'TOCI',
      ]),
    );
    expect(pdf.tags).toMatchObject({ H1: 1, Figure: 2, Table: 3, TH: 6 });
    expect(pdf.links).toContain('https://guide.trips.example/');
  });
});

describe('a build on a machine for which the compiler has no package', () => {
  it('makes the rest of the site, and neither a PDF nor a link to one', async () => {
    const copy = await copyProject('without-pdf', 'tests/fixtures/as-written');
    takeCompilerAway(copy.root);
    const without = await copy.build('2026-11-25');
    expect(listBuilt(without, '.pdf')).toEqual([]);
    const pages = listBuilt(without, '.html');
    expect(pages).toContain('policy/2026-05/index.html');
    expect(pages.filter((path) => /href="[^"]*\.pdf/.test(readBuilt(without, path)))).toEqual([]);
  });
});
