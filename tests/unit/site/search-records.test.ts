import { describe, expect, it } from 'vitest';
import type { CitingContent } from '../../../src/policy/citing/citations.ts';
import type { Clause, PolicyVersion, Section } from '../../../src/policy/version/model.ts';
import { clauseRecords, contactRecords, pageRecords, situationRecords } from '../../../src/site/search-records.ts';

const place = { path: 'guidance/staff.mdx', line: 3 };
const guidance: CitingContent = {
  kind: 'guidance',
  title: 'Guidance for staff',
  summary: 'What staff do.',
  audiences: ['staff'],
  address: '/guidance/staff/',
  path: 'guidance/staff.mdx',
  against: '2024-10',
  againstPlace: place,
  citations: [{ clause: 'lost-phones', place }],
  facts: [],
  contacts: [],
  references: [],
  situations: [
    { id: 'found-phone', question: 'You find a phone', answer: 'Hand it in.' },
    { id: 'long-answer', question: 'You ask', answer: 'word '.repeat(60).trim() },
  ],
  headings: ['Whom to tell'],
};
const clause = {
  id: 'lost-phones',
  number: '1(1)',
  label: '1(1)',
  text: 'A lost phone is handed in.',
  clauses: [] as Clause[],
};
const section = {
  id: 'about-phones',
  number: '1',
  title: 'Phones',
  label: '1 Phones',
  clauses: [clause],
  sections: [] as Section[],
};
const contacts = {
  ...section,
  id: 'key-people',
  number: null,
  title: 'People',
  label: 'People',
  clauses: [],
  hasContacts: true,
};
const version = {
  preamble: [{ ...clause, id: 'why-rules', number: null, label: 'Preamble' }],
  sections: [section, contacts],
  contacts: [{ role: 'Head', people: [{ name: 'A. Nother', email: 'head@school.example' }], phones: ['01632 960001'] }],
} as unknown as PolicyVersion;
const clauseDetails = { 'lost-phones': { binds: ['pupils' as const], phrasings: ['where is my phone'] } };

describe('the records of clauses', () => {
  const [preamble, first] = clauseRecords(version, { clauseDetails, citing: [guidance] }, '/base/');

  it('have the words, the phrasings, and as readers those whom they bind and those whose guidance explains them', () => {
    expect(first).toEqual({
      url: '/base/policy/#lost-phones',
      kind: 'policy',
      audiences: ['pupils', 'staff'],
      number: '1(1)',
      title: 'Phones',
      text: 'A lost phone is handed in.',
      said: ['where is my phone'],
    });
  });

  it('are told their label where number and title do not say it', () => {
    const shared = { ...clause, label: 'Part B, 1(1)' };
    const labelled = {
      ...version,
      preamble: [],
      sections: [{ ...section, clauses: [shared] }],
    } as unknown as PolicyVersion;
    expect(clauseRecords(labelled, { clauseDetails, citing: [] }, '/')[0]).toMatchObject({
      number: '1(1)',
      label: 'Part B, 1(1)',
      title: 'Phones',
    });
    expect(first?.label).toBeUndefined();
  });

  it('are named by their place where they have neither number nor heading', () => {
    expect(preamble).toMatchObject({ number: null, title: 'Preamble', audiences: [], said: [] });
  });
});

it('the record of the contacts has roles and names, and no number or address', () => {
  const [record] = contactRecords(version, clauseDetails, '/');
  expect(record).toMatchObject({ url: '/policy/#key-people', title: 'People', text: 'Head: A. Nother' });
  const today = {
    rows: [{ role: 'Headteacher', people: [{ name: 'B. Newman' }], phones: [] }],
    state: 'not confirmed yet',
  };
  const [changed] = contactRecords(version, clauseDetails, '/', today);
  expect(changed?.text).toBe('Head: A. Nother; whom to ask today: Headteacher: B. Newman');
});

it('the record of a page has its headings, and its summary unless it is described otherwise', () => {
  const [record] = pageRecords([guidance], new Map(), '/base/');
  expect(record).toMatchObject({ url: '/base/guidance/staff/', text: 'What staff do.', said: ['Whom to tell'] });
  const [described] = pageRecords([guidance], new Map([['/guidance/staff/', 'Rules.']]), '/');
  expect(described?.text).toBe('Rules.');
});

it('the record of a situation stands at its place on the page, tells for whom it is, and cuts a long answer at a word', () => {
  const [found, long] = situationRecords([guidance], '/', () => '');
  expect(found).toMatchObject({ url: '/guidance/staff/#found-phone', text: 'Hand it in.', audiences: ['staff'] });
  expect(found?.title).toMatch(/^You find a phone \(.+\)$/);
  expect(long?.text).toMatch(/ word …$/);
  expect(long?.text.length).toBeLessThanOrEqual(202);
});
