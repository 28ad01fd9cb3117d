import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/policy/dates.ts';
import type { Clause, Section } from '../../../src/policy/version/model.ts';
import { listClauses, listSections } from '../../../src/policy/version/walk.ts';
import { formatForPeople, hasErrors } from '../../../src/problems/format.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { type PublishedItem, readPublished } from './published-policy.ts';
import { contentAt } from './content-at.ts';

const root = join(import.meta.dirname, '../../..');
const published = readPublished(readFileSync(join(root, 'tests/fixtures/policy-2023-11-as-published.txt'), 'utf8'));
const content = await readContent(contentAt(root), '2026-11-22');
const found = content.versions.find(({ id }) => id === '2023-11');
if (!found) throw new Error('content/policy/2023-11.mdx could not be read');
const version = found;
const sections = listSections(version);

function listItems(clauses: Clause[], depth = 0): PublishedItem[] {
  return clauses.flatMap(({ text, clauses: below }) => [{ depth, words: text }, ...listItems(below, depth + 1)]);
}

describe('the policy of November 2023, as published', () => {
  it('has its title and school', () => {
    expect([version.title, version.school]).toEqual([published.title, published.school]);
    expect([published.title, published.school]).toEqual(['Social Media Policy', 'Shipbourne Primary School']);
  });

  it('has its four dates, although they disagree', () => {
    const { written, updated, ratified, reviewDue } = version.dates;
    expect({
      'Date written': formatDate(written),
      'Date of last update': formatDate(updated ?? ''),
      'Date agreed and ratified by Governing Board': formatDate(ratified ?? ''),
      'Date of next full review': formatDate(reviewDue ?? ''),
    }).toEqual(published.dates);
    expect(published.dates['Date of last update']).toBe('September 2023');
  });

  it('has the sentence that says what it is based on', () => {
    expect(version.preamble.map(({ kind, text }) => [kind, text])).toEqual([['paragraph', published.basis]]);
  });

  it('has its headings with their numbers, in order', () => {
    const headings = sections.map(({ number, title }) => [number, title]);
    expect(headings).toEqual(published.sections.map(({ number, title }) => [number, title]));
    expect(headings).toHaveLength(11);
  });

  it('has sections below sections where the numbers say so', () => {
    const below = (section: Section): (string | null)[] => section.sections.map(({ number }) => number);
    expect(version.sections.map(({ number }) => number)).toEqual([null, '1', '2', '3', '4', '5', '6', '7', '8']);
    expect(version.sections.filter((section) => below(section).length > 0).map(below)).toEqual([['4.1', '4.2']]);
  });

  it.each(published.sections.map((section, index) => ({ ...section, index })))(
    'has every list item of "$title" word for word, as deep as published',
    ({ items, index }) => {
      expect(listItems(sections[index]?.clauses ?? [])).toEqual(items);
    },
  );

  it('has 91 list items and 92 clauses', () => {
    const clauses = listClauses(version).map(({ clause }) => clause);
    expect(published.sections.flatMap(({ items }) => items)).toHaveLength(91);
    expect(clauses.filter(({ kind }) => kind === 'item')).toHaveLength(91);
    expect(clauses).toHaveLength(92);
  });

  it('links the words that were dead links, each to a document', () => {
    const clauses = listClauses(version).map(({ clause }) => clause);
    const drawn = clauses.flatMap(({ html }) => [...html.matchAll(/<a href="(https:[^"]+)">([^<]+)<\/a>/g)]);
    expect(drawn.map(([, , words]) => words)).toEqual(published.links);
    const targets = clauses.flatMap(({ links }) => links);
    expect(targets).toEqual(
      ['kcsie', 'eyfs', 'working-together', 'behaviour', 'searching', 'kscmp'].map((id) => `ref:${id}`),
    );
    const addresses = targets.map((target) => content.references[target.slice('ref:'.length)]?.address);
    expect(drawn.map(([, address]) => address)).toEqual(addresses);
  });
});

describe('the contacts of November 2023, as published', () => {
  it('are four roles, under their heading', () => {
    expect(version.contacts.map(({ role }) => role)).toEqual(published.contacts.map(({ role }) => role));
    expect(published.contacts).toHaveLength(4);
    expect(sections.filter(({ hasContacts }) => hasContacts).map(({ title }) => title)).toEqual(['Key Contacts']);
  });

  it.each(version.contacts.map((row, index) => ({ ...row, index })))(
    'have name, address and number of $role',
    ({ people, phones, index }) => {
      expect(people.map(({ name }) => name).join(' ')).toBe(published.contacts[index]?.names);
      expect([...people.flatMap(({ email }) => email ?? []), ...phones]).toEqual(published.contacts[index]?.details);
    },
  );
});

describe('the content of the site', () => {
  it('has no errors', () => {
    expect(hasErrors(content.problems)).toBe(false);
  });

  it('has exactly the notices that are expected on 22 November 2026', () => {
    expect(formatForPeople(content.problems)).toBe(`Notices

content/policy/2023-11.mdx:7 date-conflict (notice)
  "Date of last update" (September 2023) is before "Date written" (November 2023).
  A ratified text stays as it is; put the right dates into the next version.

content/policy/2023-11.mdx:9 policy-overdue (notice)
  The review of version 2023-11 was due in September 2024: overdue by 2 years and 1 month.
  Ask the governors for a review; the site says on every page that it is overdue.

content/school.yaml:10 contacts-unconfirmed (notice)
  Nobody has confirmed the contacts, so pages say that they are unconfirmed.
  Ask the school, correct them, and set confirmedOn and reviewBy.

content/school.yaml contact-missing (notice), 3 places
  Line 35: There is no name, number or address for "chair-of-governors", so pages say "ask the school office".
  Line 37: There is no name, number or address for "school-office", so pages say "ask the school office".
  Line 41: There is no name, number or address for "concern-about-head", so pages say "ask the school office".
  Ask the school, and fill it in.

0 errors, 6 notices.
`);
  });

  it('describes every clause of the current version', () => {
    const ids = listClauses(version).map(({ clause }) => clause.id);
    expect(Object.keys(content.clauseDetails)).toEqual(expect.arrayContaining(ids));
  });
});
