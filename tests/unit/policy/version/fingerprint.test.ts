import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../../../src/policy/compare/compare-versions.ts';
import { listChangeGroups } from '../../../../src/policy/version/change-groups.ts';
import { canonicalContent, fingerprint } from '../../../../src/policy/version/fingerprint.ts';
import type { Clause, PolicyVersion, Section } from '../../../../src/policy/version/model.ts';
import { listClauses, listSections } from '../../../../src/policy/version/walk.ts';
import { readProposal } from '../../reader/proposal.ts';
import { buildVersion } from '../build-version.ts';

function build(): PolicyVersion {
  return buildVersion({
    dates: { written: '2023-11', updated: '2023-12', ratified: '2024-01', reviewDue: '2025-01' },
    contacts: [{ role: 'Head', people: [{ name: 'Ann', email: 'ann@school.example' }], phones: ['01632 960001'] }],
    preamble: [['policy-basis', 'Based on [guidance](ref:kcsie).']],
    sections: [
      {
        id: 'staff-use',
        number: '1',
        title: 'Staff',
        clauses: [['staff-privacy', 'Staff:', [['privacy-levels', 'levels.']]]],
      },
      { id: 'pupil-use', number: '2', title: 'Pupils', clauses: [['pupils-told', 'Pupils ask.']] },
    ],
  });
}

function clauseOf(version: PolicyVersion, id: string): Clause {
  const found = listClauses(version).find(({ clause }) => clause.id === id);
  if (!found) throw new Error(`No clause ${id}`);
  return found.clause;
}

function sectionOf(version: PolicyVersion, id: string): Section {
  const found = listSections(version).find((section) => section.id === id);
  if (!found) throw new Error(`No section ${id}`);
  return found;
}

type Change = [what: string, change: (version: PolicyVersion) => void];

const changes: Change[] = [
  ['the title', (v) => (v.title = 'Another Policy')],
  ['the school', (v) => (v.school = 'Another School')],
  ['the date written', (v) => (v.dates.written = '2023-10')],
  ['the date of the last update', (v) => (v.dates.updated = '2023-11')],
  ['the date of ratification', (v) => (v.dates.ratified = '2024-01-15')],
  ['the review date, left out', (v) => (v.dates.reviewDue = undefined)],
  ['a role', (v) => (v.contacts = v.contacts.map((row) => ({ ...row, role: 'Deputy' })))],
  ['a person', (v) => (v.contacts = v.contacts.map((row) => ({ ...row, people: [{ name: 'Bea' }] })))],
  ['an email address', (v) => (v.contacts = v.contacts.map((row) => ({ ...row, people: [{ name: 'Ann' }] })))],
  ['a telephone number', (v) => (v.contacts = v.contacts.map((row) => ({ ...row, phones: ['01632 960002'] })))],
  ['a word of the preamble', (v) => (clauseOf(v, 'policy-basis').text = 'Based on guidances.')],
  ['a word of a clause', (v) => (clauseOf(v, 'pupils-told').text = 'Pupils tell.')],
  ['a space in a clause', (v) => (clauseOf(v, 'pupils-told').text = 'Pupilsask.')],
  ['a word of a clause below another', (v) => (clauseOf(v, 'privacy-levels').text = 'level.')],
  ['a clause id', (v) => (clauseOf(v, 'privacy-levels').id = 'privacy-level')],
  ['a link target', (v) => (clauseOf(v, 'policy-basis').links = ['ref:eyfs'])],
  ['a link, taken away', (v) => (clauseOf(v, 'policy-basis').links = [])],
  ['a clause, taken away', (v) => (clauseOf(v, 'staff-privacy').clauses = [])],
  ['the order of sections', (v) => v.sections.reverse()],
  ['the title of a section', (v) => (sectionOf(v, 'staff-use').title = 'Adults')],
  ['the number of a heading', (v) => (sectionOf(v, 'pupil-use').number = '3')],
  ['the id of a section', (v) => (sectionOf(v, 'pupil-use').id = 'pupils-use')],
  ['where the contacts are drawn', (v) => (sectionOf(v, 'pupil-use').hasContacts = true)],
];

/** Pairs of texts, as typed, that look alike once their marks are taken away. */
const typed: [what: string, before: string, after: string][] = [
  [
    'a word, moved to the next cell of a table',
    '| Who | May |\n| - | - |\n| Staff not | post ^who-may |',
    '| Who | May |\n| - | - |\n| Staff | not post ^who-may |',
  ],
  [
    'a word, moved to the next row of a table',
    '| Who |\n| - |\n| Staff all |\n| pupils ^who-may |',
    '| Who |\n| - |\n| Staff |\n| all pupils ^who-may |',
  ],
  ['the shape of a table', '| A | B |\n| - | - |\n| C | D ^who-may |', '| A | B | C | D ^who-may |\n| - | - | - | - |'],
  ['a word, struck through', 'This is not limited. ^who-may', 'This is ~~not~~ limited. ^who-may'],
];

/** Pairs of texts with the same words and other inline marks. */
const marked: [what: string, before: string, after: string][] = [
  ['a word, in bold', 'Staff never post. ^who-may', 'Staff **never** post. ^who-may'],
  ['bold print, moved to another word', 'No **staff** or staff. ^who-may', 'No staff or **staff**. ^who-may'],
  ['bold print, made weaker', 'Staff **never** post. ^who-may', 'Staff _never_ post. ^who-may'],
  ['bold print in a cell', '| Who |\n| - |\n| Staff ^who-may |', '| Who |\n| - |\n| **Staff** ^who-may |'],
];

const otherDifferences: Change[] = [
  ['the version superseded', (v) => (v.status = 'superseded')],
  [
    'reasons for changes',
    (v) => (v.changes = listChangeGroups({ 'pupils-told': { why: 'Clearer.', kind: 'tidying' } })),
  ],
  ['the version that it follows', (v) => (v.follows = '2022-01')],
  ['computed numbers', (v) => listClauses(v).forEach(({ clause }) => (clause.number = '9(9)'))],
  ['lines in the file', (v) => listClauses(v).forEach(({ clause }) => (clause.place = { path: 'x.mdx', line: 99 }))],
  ['drawn HTML', (v) => listClauses(v).forEach(({ clause }) => (clause.html = `<b>${clause.html}</b>`))],
];

describe('the fingerprint of a version', () => {
  it.each(changes)('changes with %s', async (_, change) => {
    const changed = build();
    change(changed);
    expect(await fingerprint(changed)).not.toBe(await fingerprint(build()));
  });

  it.each(typed)('changes with %s, and so does the comparison', async (_, before, after) => {
    const [older, newer] = [before, after].map((text) => readProposal(text).version);
    if (!older || !newer) throw new Error('Not read');
    expect(await fingerprint(older)).not.toBe(await fingerprint(newer));
    expect(compareVersions(older, newer).counts).toMatchObject({ amended: 1, total: 1 });
  });

  it.each(marked)('changes with %s, but not where it was made before marks counted', async (_, before, after) => {
    const [older, newer] = [before, after].map((text) => readProposal(text).version);
    if (!older || !newer) throw new Error('Not read');
    expect(await fingerprint(older)).not.toBe(await fingerprint(newer));
    expect(await fingerprint(older, 'v1')).toBe(await fingerprint(newer, 'v1'));
  });

  it.each(otherDifferences)('stays the same with %s', async (_, change) => {
    const changed = build();
    change(changed);
    expect(changed).not.toEqual(build());
    expect(await fingerprint(changed)).toBe(await fingerprint(build()));
  });

  it('is the SHA-256 of the canonical content in UTF-8', async () => {
    const version = buildVersion({ preamble: [['curly-quotes', '“Pupils’ phones” – naïve']] });
    const expected = createHash('sha256').update(canonicalContent(version), 'utf8').digest('hex');
    expect(await fingerprint(version)).toBe(`v2:${expected}`);
  });

  it('rests on forms that never change, so that frozen fingerprints stay valid', () => {
    const version = buildVersion({
      contacts: [{ role: 'Head', people: [{ name: 'Ann' }], phones: [] }],
      preamble: [['policy-basis', 'Based on [guidance](ref:kcsie).']],
      sections: [{ id: 'staff-use', number: '1', title: 'Staff' }],
    });
    clauseOf(version, 'policy-basis').html = 'Based on <a href="/x"><strong>guidance</strong></a>.';
    const formWith = (marks: string): string =>
      '{"title":"Phones Policy","school":"Example Primary School","dates":["2023-11",null,null,null],' +
      '"contacts":[{"role":"Head","people":[["Ann",null]],"phones":[]}],' +
      `"preamble":[{"id":"policy-basis","text":"Based on guidance.","links":["ref:kcsie"],${marks}"clauses":[]}],` +
      '"sections":[{"id":"staff-use","number":"1","title":"Staff","hasContacts":false,"clauses":[],"sections":[]}]}';
    expect(canonicalContent(version, 'v1')).toBe(formWith(''));
    expect(canonicalContent(version)).toBe(formWith('"marks":["7 strong","15 /strong"],'));
  });
});
