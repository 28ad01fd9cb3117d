// What was published is what is read: the school's words, in the data and on the page, clause by clause.
import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import type { ClauseJson, SectionJson } from '../../src/policy/version/version-json.ts';
import { madeUpSchool } from './build-copy.ts';
import { listClauses, readVersion } from './built-version.ts';
import { readPage, wordsOf } from './site-files.ts';

const { root, firstDay } = inject('sites');
const read = (folder: string, id: string): string => readFileSync(`${folder}/policy/${id}.mdx`, 'utf8');

/** Every word of a policy file's text in order, headings among them, without marks: read here by other means than the site's. */
function listTyped(file: string): string[] {
  const body = file.replace(/^---\n[\s\S]*?\n---\n/, '').replace('<KeyContacts />', '');
  return body
    .split('\n')
    .filter((line) => !/^\|[\s|:-]+\|$/.test(line))
    .map((line) => line.replace(/ \^[a-z0-9-]+( *\|)?$/, '').replace(/^ *(?:- |#+ |> |\| )/, ''))
    .flatMap((line) =>
      line
        .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
        .replace(/[*]/g, '')
        .split(/[\s|]+/),
    )
    .filter((word) => word !== '');
}

const inClause = ({ text, clauses }: ClauseJson): string => [text, ...clauses.map(inClause)].join(' ');
const inSection = ({ number, title, clauses, sections }: SectionJson): string => {
  // The document writes "1." and "3.1".
  const heading = number === null ? [] : [number.includes('.') ? number : `${number}.`];
  return [...heading, title, ...clauses.map(inClause), ...sections.map(inSection)].join(' ');
};

describe.each([
  ['2024-03', root, madeUpSchool],
  ['2024-10', root, madeUpSchool],
  ['2026-06', root, madeUpSchool],
  ['2026-10', root, madeUpSchool],
  ['2025-09', firstDay, 'tests/fixtures/first-day'],
])('the data of %s', (id, site, folder) => {
  const version = readVersion(site, id);

  it('holds every word in order', () => {
    const typed = listTyped(read(folder, id));
    const held = [...version.preamble.map(inClause), ...version.sections.map(inSection)].join(' ').split(/[\s|]+/);
    expect(typed.length).toBeGreaterThan(80);
    expect(held).toEqual(typed);
  });

  it('nests its clauses as they are indented', () => {
    const typed = [...read(folder, id).matchAll(/^( *)- .* \^([a-z0-9-]+)$/gm)].map(
      ([, spaces = '', clause = '']) => `${spaces.length / 2} ${clause}`,
    );
    const items = (clauses: ClauseJson[], depth: number): string[] =>
      clauses.flatMap((clause) => [
        ...(clause.kind === 'item' ? [`${depth} ${clause.id}`] : []),
        ...items(clause.clauses, depth + 1),
      ]);
    const inAll = (sections: SectionJson[]): string[] =>
      sections.flatMap((section) => [...items(section.clauses, 0), ...inAll(section.sections)]);
    expect(inAll(version.sections)).toEqual(typed);
  });
});

describe.each(['2022-09', '2023-10'])('the data of %s, which is superseded', (id) => {
  it('holds every word in order, but for the details that are withheld', () => {
    const details = /01632 960188|[^\s(]+@old\.larkmead\.example(?=[).])/g;
    const typed = listTyped(read(madeUpSchool, id).replace(details, '#'));
    const version = readVersion(root, id);
    const held = [...version.preamble.map(inClause), ...version.sections.map(inSection)].join(' ');
    expect(held.replace(/\[(phone|email address) withheld\]/g, '#').split(/\s+/)).toEqual(typed);
    expect(typed.some((word) => word.includes('#'))).toBe(true);
  });
});

describe('the data of a version', () => {
  it('has exactly the fields of the contract', () => {
    const version = readVersion(root, '2024-10');
    expect(Object.keys(version)).toEqual([
      'id',
      'title',
      'school',
      'status',
      'dates',
      'contacts',
      'preamble',
      'sections',
    ]);
    expect(Object.keys(version.sections[1] ?? {})).toEqual(['id', 'number', 'title', 'clauses', 'sections']);
    expect(Object.keys(version.preamble[0] ?? {})).toEqual([
      'id',
      'number',
      'label',
      'marker',
      'kind',
      'text',
      'clauses',
    ]);
  });

  it('keeps quotes and dashes as typed', () => {
    const texts = listClauses(readVersion(root, '2024-10')).map(({ text }) => text);
    expect(texts.join('\n')).toContain('“mobile devices”');
    expect(texts.join('\n')).toContain('"at once"');
    expect(texts.join('\n')).toContain('9am – before registration – and');
  });
});

describe.each([
  ['policy/index.html', '2024-10'],
  ['policy/2024-10/index.html', '2024-10'],
  ['policy/2022-09/index.html', '2022-09'],
  ['policy/2023-10/index.html', '2023-10'],
  ['policy/2024-03/index.html', '2024-03'],
  ['policy/2026-06/index.html', '2026-06'],
  ['policy/2026-10/index.html', '2026-10'],
])('the page %s', (path, id) => {
  const page = readPage(root, path);
  const version = readVersion(root, id);
  const clauses = listClauses(version);

  it('shows each clause under its id: its number, then its own words, and nothing else', () => {
    for (const clause of clauses) {
      const shown = wordsOf(page.querySelector(`main #${clause.id}`), '.clause-list');
      const text = clause.text.replace(/ \|+ /g, ' ');
      expect(shown, clause.id).toBe([clause.number, text].filter((part) => part !== null).join(' '));
    }
  });

  it('shows the clauses in the order of the text', () => {
    const shown = [...page.querySelectorAll('main .clause')].map((element) => element.id);
    expect(shown).toEqual(clauses.map((clause) => clause.id));
  });

  it('links each clause number to the clause', () => {
    for (const clause of clauses) {
      expect(page.querySelector(`#${clause.id} > .clause__number`)?.getAttribute('href')).toBe(`#${clause.id}`);
    }
  });

  it('gives every contact that it shows as a link to call or to write', () => {
    // Whom to ask today stands below, in the site's own words.
    const published = [...page.querySelectorAll('.key-contacts a')].filter((link) => !link.closest('.contacts-today'));
    const links = published.map((link) => link.getAttribute('href'));
    const expected = version.contacts.flatMap((row) => [
      ...row.people.flatMap(({ email }) => (email === undefined ? [] : [`mailto:${email}`])),
      ...row.phones.map((phone) => `tel:${phone.replaceAll(' ', '')}`),
    ]);
    expect(links).toEqual(expected);
    expect(links).toHaveLength(version.status === 'superseded' ? 0 : expected.length);
    expect(wordsOf(page.querySelector('.key-contacts'))).toContain(version.contacts[0]?.people[0]?.name);
  });

  it('says that the clause numbers are the site’s, and how to cite the version', () => {
    const text = wordsOf(page.querySelector('main'));
    expect(text.toLowerCase()).toContain('the clause numbers are added by this site');
    expect(text).toContain(`https://policy.example/policy/${id}/`);
    expect(text).toMatch(/[0-9a-f]{64}/);
  });
});
