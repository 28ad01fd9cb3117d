// What was published is what is read: the school's words, in the page and in the data, clause by clause.
import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import type { ClauseJson, SectionJson, VersionJson } from '../../src/policy/version/version-json.ts';
import { readBuilt, readPage } from './site-files.ts';

const published = readFileSync('tests/fixtures/policy-2023-11-as-published.txt', 'utf8');
const sites = inject('sites');
const json = JSON.parse(readBuilt(sites.root, 'policy/2023-11.json')) as VersionJson;

/** The published list items, in order, as "depth words", with links reduced to their words. */
const publishedItems = published.split('\n').flatMap((line) => {
  const item = /^( ?)- (.*)$/.exec(line);
  if (!item) return [];
  return [`${item[1] === '' ? 1 : 2} ${(item[2] ?? '').replace(/\[([^\]]+)\]\(#\)/g, '$1')}`];
});

const inDepth = (clauses: ClauseJson[], depth: number): string[] =>
  clauses.flatMap((clause) => [`${depth} ${clause.text}`, ...inDepth(clause.clauses, depth + 1)]);
const inSections = (sections: SectionJson[]): string[] =>
  sections.flatMap((section) => [...inDepth(section.clauses, 1), ...inSections(section.sections)]);
const all = (clauses: ClauseJson[]): ClauseJson[] => clauses.flatMap((clause) => [clause, ...all(clause.clauses)]);
const allOf = (sections: SectionJson[]): ClauseJson[] =>
  sections.flatMap((section) => [...all(section.clauses), ...allOf(section.sections)]);

describe('the data of the version', () => {
  it('holds all 91 published list items, in order, with the same nesting and words', () => {
    expect(publishedItems).toHaveLength(91);
    expect(inSections(json.sections)).toEqual(publishedItems);
  });

  it('holds the sentence that the policy is based on', () => {
    expect(json.preamble.map((clause) => clause.text)).toEqual([
      published.split('\n').find((line) => line.startsWith('This policy is based on')),
    ]);
  });

  it('has exactly the fields of the contract', () => {
    expect(Object.keys(json)).toEqual(['id', 'title', 'school', 'status', 'dates', 'contacts', 'preamble', 'sections']);
    expect(Object.keys(json.sections[1] ?? {})).toEqual(['id', 'number', 'title', 'clauses', 'sections']);
    expect(Object.keys(json.preamble[0] ?? {})).toEqual(['id', 'number', 'kind', 'text', 'clauses']);
  });
});

describe.each(['policy/index.html', 'policy/2023-11/index.html'])('the page %s', (path) => {
  const page = readPage(sites.root, path);
  const clauses = [...json.preamble, ...allOf(json.sections)];

  it('shows each clause under its id: its number, then its own words, and nothing else', () => {
    for (const clause of clauses) {
      const element = page.querySelector(`main #${clause.id}`);
      const own = element?.cloneNode(true) as Element | undefined;
      own?.querySelectorAll('.clause-list').forEach((list) => {
        list.remove();
      });
      const shown = (own?.textContent ?? '').replace(/\s+/g, ' ').trim();
      expect(shown, clause.id).toBe([clause.number, clause.text].filter((part) => part !== null).join(' '));
    }
  });

  it('links each clause number to the clause', () => {
    for (const clause of clauses) {
      expect(page.querySelector(`#${clause.id} > .clause__number`)?.getAttribute('href')).toBe(`#${clause.id}`);
    }
  });

  it('gives every contact as a link to call or to write', () => {
    const links = [...page.querySelectorAll('.key-contacts a')].map((link) => link.getAttribute('href'));
    const expected = json.contacts.flatMap((row) => [
      ...row.people.map((person) => `mailto:${person.email}`),
      ...row.phones.map((phone) => `tel:${phone.replaceAll(' ', '')}`),
    ]);
    expect(links).toEqual(expected);
    expect(links).toHaveLength(8);
  });

  it('says that the clause numbers are the site’s, and how to cite the version', () => {
    const text = page.querySelector('main')?.textContent ?? '';
    expect(text).toContain('The clause numbers are added by this site');
    expect(text).toContain('https://policy.example/policy/2023-11/');
    expect(text).toMatch(/[0-9a-f]{64}/);
  });
});
