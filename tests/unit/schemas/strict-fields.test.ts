import { describe, expect, it } from 'vitest';
import { edit, readFolder } from '../reader/content-folder.ts';

const policy = 'content/policy/2023-11.mdx';
const school = 'content/school.yaml';

describe('a field that the site does not know', () => {
  it.each([
    ['the front matter', policy, 'follows:', 'extra: 1\nfollows:', 'extra'],
    ['the dates', policy, '  written:', '  extra: 1\n  written:', 'dates.extra'],
    ['a row of contacts', policy, '    phones:', '    extra: 1\n    phones:', 'contacts[1].extra'],
    ['a person', policy, '{ name: Ann Example,', '{ extra: 1, name: Ann Example,', 'contacts[1].people[1].extra'],
    ['a reason', policy, '{ why: A new year.,', '{ extra: 1, why: A new year.,', 'changes.dates.extra'],
    ['the school', school, 'reviewBy:', 'extra: 1\nreviewBy:', 'extra'],
    ['a role', school, '{ title: Deputy,', '{ title: Deputy, extra: 1,', 'contacts.deputy-dsl.extra'],
    [
      'a review note',
      'content/policy/2023-11.notes.yaml',
      '  kind: unclear',
      '  kind: unclear\n  extra: 1',
      '[1].extra',
    ],
    ['a reference', 'content/references.yaml', '  edition:', '  extra: 1\n  edition:', 'kcsie.extra'],
    ['a fact', 'content/facts.yaml', '  kind:', '  extra: 1\n  kind:', 'emergency.extra'],
    ['the details of a clause', 'content/clauses.yaml', '  binds:', '  extra: 1\n  binds:', 'policy-purpose.extra'],
  ])('is reported in %s', async (_, path, from, to, field) => {
    const { problems } = await readFolder(edit(path, from, to));
    expect(problems.map(({ rule, message }) => [rule, message])).toEqual([
      ['unknown-field', `There is no field "${field}" here.`],
    ]);
  });
});

describe('a field that may be left out', () => {
  it.each([
    ["a person's address", policy, ', email: ann@school.example'],
    ['the date of the last update', policy, '  updated: 2023-11-05\n'],
    ['the question of a note', 'content/policy/2023-11.notes.yaml', '  question: When are breaks?\n'],
    ['the edition that a version cites', 'content/references.yaml', '  cited: { 2023-11: "2023" }\n'],
    ["a role's number", school, ', phone: "01632 960003"'],
    ["a role's address", school, ', email: ann@school.example'],
    ["a role's people", school, 'people: [Dan Example], '],
  ])('is %s', async (_, path, words) => {
    const { problems } = await readFolder(edit(path, words, ''));
    // What was frozen differs, but nothing is missing.
    expect(problems.filter(({ rule }) => rule !== 'fingerprint-differs')).toEqual([]);
  });
});
