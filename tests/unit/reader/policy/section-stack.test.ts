import { describe, expect, it } from 'vitest';
import type { Section } from '../../../../src/policy/version/model.ts';
import { readPolicyFile } from '../../../../src/reader/policy/policy-file.ts';
import { proposalPath, readProposal, writeProposal } from '../proposal.ts';

/** Headings with an id each, as a text. */
function write(headings: string[]): string {
  return headings.map((heading, index) => `${heading} ^section-${index + 1}`).join('\n\n');
}

/** Sections as "number title" with those below, null for no number. */
type Outline = [number: string | null, title: string, ...below: Outline[]];
const outline = (sections: Section[]): Outline[] =>
  sections.map((section) => [section.number, section.title, ...outline(section.sections)]);

const messages = (headings: string[]): string[] =>
  readProposal(write(headings)).problems.map(({ line, message }) => `${line} ${message}`);

describe('the sections of a text', () => {
  it('nest as their headings do, with the numbers that they carry', () => {
    const { sections, problems } = readProposal(
      write(['## Key contacts', '## 1. One', '### 1.1 Below', '#### 1.1.1 Deeper', '### 1.2 Again', '## 2 Two']),
    );
    expect(problems).toEqual([]);
    expect(outline(sections)).toEqual([
      [null, 'Key contacts'],
      ['1', 'One', ['1.1', 'Below', ['1.1.1', 'Deeper']], ['1.2', 'Again']],
      ['2', 'Two'],
    ]);
  });

  it('may go on numbering over one without a number', () => {
    expect(messages(['## 1. One', '## Contacts', '## 2. Two'])).toEqual([]);
  });

  it.each([
    ['24 hour rule', null],
    ['24 Hour Rule', null],
    ['4 types of procedure:', null],
    ['2027. Plans', null],
    ['2027 Plans', null],
    ['1.5 metres apart', null],
    ['3D printing', null],
    ['Appendix A', null],
    ['Part 2', null],
    ['Annex 1. Forms', null],
    ['1 Aims', '1'],
    ['4. staff use', '4'],
    ['4.1 Reputation', '4.1'],
    ['7.2.1. Reputation', '7.2.1'],
  ])('are numbered where their figures are a number: %s', (heading, number) => {
    const [section] = readProposal(write([`## ${heading}`])).sections;
    expect([section?.number, section?.title]).toEqual([
      number,
      number === null ? heading : heading.replace(/^[\d.]+ /, ''),
    ]);
  });

  it('are numbered without a point where they count on', () => {
    const { sections } = readProposal(
      write(['## 1 Aims', '## 2 Scope', '## 4 Roles', '## 4 Again', '## 24 Hour Rule']),
    );
    expect(sections.map(({ number }) => number)).toEqual(['1', '2', '4', '4', null]);
  });

  it('of a ratified text have the numbers that they have, and nothing is said', () => {
    const text = writeProposal(write(['## 3. Three', '### 1.1 Below', '## 3. Again']), {
      dates: '{ written: 2024-09, ratified: 2024-10, reviewDue: 2025-10 }',
    }).replace('status: proposal', 'status: superseded');
    expect(readPolicyFile(text, proposalPath, new Map()).problems).toEqual([]);
  });

  it('keep a number that is part of the title', () => {
    const { sections } = readProposal(write(['## Year 6', '## 13+ sites']));
    expect(outline(sections)).toEqual([
      [null, 'Year 6'],
      [null, '13+ sites'],
    ]);
  });

  it('take the clauses under their heading, and the first ones stand before any', () => {
    const { preamble, sections } = readProposal(
      'A. ^clause-a\n\n## 1. One ^part-one\n\nB. ^clause-b\n\n### 1.1 Below ^part-below\n\nC. ^clause-c\n\n## 2. Two ^part-two\n\nD. ^clause-d',
    );
    expect(preamble.map(({ id, number }) => [id, number])).toEqual([['clause-a', null]]);
    expect(sections.map(({ clauses }) => clauses.map(({ id, number }) => [id, number]))).toEqual([
      [['clause-b', '1(1)']],
      [['clause-d', '2(1)']],
    ]);
    expect(sections[0]?.sections[0]?.clauses).toMatchObject([{ id: 'clause-c', number: '1.1(1)' }]);
  });
});

describe('the numbers of headings', () => {
  it.each([
    ['begin with another than one', ['## 2. Two'], ['9 The heading is numbered "2"; in sequence it would be "1".']],
    ['repeat', ['## 1. One', '## 1. Two'], ['11 The heading is numbered "1"; in sequence it would be "2".']],
    [
      'do not begin with that of the section above',
      ['## 1. One', '### 2.1 Below'],
      ['11 The heading is numbered "2.1"; in sequence it would be "1.1".'],
    ],
    [
      'do not begin again in the next section',
      ['## 1. One', '### 1.1 A', '## 2. Two', '### 2.2 B'],
      ['15 The heading is numbered "2.2"; in sequence it would be "2.1".'],
    ],
  ])('are out of sequence when they %s', (_, headings, expected) => {
    expect(messages(headings)).toEqual(expected);
  });
});

it.each(['## 4) Four', '## (4) Four', '## 4: Four', '## 4,2) Four', '## (1) One'])(
  'figures that are no number are noticed in a draft, with the words as they are: %s',
  (heading) => {
    const { sections, problems } = readProposal(write([heading]));
    expect(sections).toMatchObject([{ number: null, title: heading.slice(3) }]);
    expect(problems.map(({ line, rule, level }) => `${line} ${rule} ${level}`)).toEqual([
      '9 heading-unnumbered notice',
    ]);
  },
);

it.each(['### 4.2Tools', '### 4.2\u00a0Tools', '### 4.2\u2009Tools', '### 4.2tools', '### 4.2.Tools'])(
  'a number that is not read is told at the heading: %s',
  (heading) => {
    expect(messages(['## 4. Four', heading]).slice(1)).toMatchObject([expect.stringMatching(/^11 The number of the/)]);
  },
);

it.each(['## 3D printing', '## 24/7 help', '## 1st aid', '## Year 6', '## 2.4GHz', '## 5–7'])(
  'figures that are words are not told: %s',
  (heading) => {
    expect(messages([heading])).toEqual([]);
  },
);

describe('the levels of headings', () => {
  it.each([
    [['# One'], ['9 A heading of level 1 ("#") cannot stand here.']],
    [['### One'], ['9 A heading of level 3 ("###") cannot stand here.']],
    [['## One', '#### Deep'], ['11 A heading of level 4 ("####") cannot stand here.']],
    [['## One', '### Below', '###### Deep'], ['13 A heading of level 6 ("######") cannot stand here.']],
    [['## One', '### Below', '#### Deep', '## Two', '### Below'], []],
  ])('%j', (headings, expected) => {
    expect(messages(headings)).toEqual(expected);
  });

  it('are named in the remedy', () => {
    const remedies = readProposal(write(['## One', '#### Deep', '# Title'])).problems.map(({ remedy }) => remedy);
    expect(remedies).toEqual(['Use "###".', 'Use "##" for a section: the title stands in the front matter.']);
  });

  it('that jump keep their words under the section above', () => {
    const { sections } = readProposal(write(['## One', '#### Deep', '## Two']));
    expect(outline(sections)).toEqual([
      [null, 'One', [null, 'Deep']],
      [null, 'Two'],
    ]);
  });
});
