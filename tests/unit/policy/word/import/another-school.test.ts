// A policy that never was ours: its first version, and the next edition that its school sends round.
import { describe, expect, it } from 'vitest';
import { listClauses, listSections } from '../../../../../src/policy/version/walk.ts';
import type { TextRun, WordBlock, WordDocument } from '../../../../../src/policy/word/word-document.ts';
import { readVersion, importDocument } from './import-version.ts';

const base = { place: 'somewhere', bookmarks: [], comments: [] };
const line = (text: string): WordBlock => ({ ...base, kind: 'paragraph', runs: [{ text }] });
const point = (text: string, level = 0): WordBlock => ({
  ...base,
  kind: 'item',
  level,
  marker: null,
  runs: [{ text }],
});
const bold = (text: string): WordBlock => {
  return { ...base, kind: 'heading', level: 1, marker: null, by: 'look', runs: [{ text, bold: true }] };
};
const cells = (...texts: string[]): TextRun[][] => texts.map((text) => (text === '' ? [] : [{ text }]));
const file = (blocks: WordBlock[]): WordDocument => {
  return { blocks, exportedFrom: null, tracked: { insertions: 0, deletions: 0 }, notCarried: [] };
};

const things = [
  'bags',
  'coats',
  'shoes',
  'lunches',
  'bikes',
  'books',
  'toys',
  'letters',
  'keys',
  'badges',
  'drinks',
  'games',
];
const verbs = [
  'bring',
  'label',
  'store',
  'carry',
  'share',
  'return',
  'check',
  'count',
  'mend',
  'clean',
  'lend',
  'list',
];
const places = ['hall', 'office', 'playground', 'library', 'classroom', 'corridor', 'kitchen', 'gym', 'garden', 'gate'];

/** A sentence that no other is like. */
const say = (at: number): string => {
  const [thing, verb, place] = [things[at % 12], verbs[(at * 5 + Math.floor(at / 12)) % 12], places[(at * 7) % 10]];
  return `Pupils ${verb} their ${thing} in the ${place} on day ${at} of the term, and tell an adult when ${thing} are lost.`;
};

/** Twelve headings that are only bold, and 150 clauses, some below others. */
function makePolicy(): WordBlock[] {
  return [
    line('Belongings Policy'),
    line('Thornbury Vale Primary School'),
    line('Date ratified: 14th March 2025'),
    line('Next review: March 2027'),
    {
      ...{ ...base, kind: 'table' },
      rows: [cells('Role', 'Name', 'Telephone'), cells('Headteacher', 'Mx Marlow Finch', '01632 960055')],
    },
    ...Array.from({ length: 150 }, (_, at): WordBlock[] => {
      const heading = at % 13 === 0 ? [bold(`Part about ${things[Math.floor(at / 13) % 12]}`)] : [];
      return [...heading, point(say(at), at % 13 > 2 && at % 13 < 6 ? 1 : 0)];
    }).flat(),
  ];
}

const details = { status: 'draft' as const, dates: { written: '2025-03' } };

describe('a policy that never was ours', () => {
  const first = importDocument(file(makePolicy()), null, { details });

  it('becomes a first version: title, school, dates and contacts are found, and no word is lost', () => {
    expect(first.found).toEqual({
      title: 'Belongings Policy',
      school: 'Thornbury Vale Primary School',
      dates: { ratified: '2025-03-14', reviewDue: '2027-03' },
      contacts: [{ role: 'Headteacher', people: [{ name: 'Mx Marlow Finch' }], phones: ['01632 960055'] }],
    });
    expect(first.matching.questions).toEqual([]);
    expect(first.counts).toEqual({ asTheyWere: 0, changed: 0, fresh: 150, removed: 0 });
    expect(listSections(first.version).map(({ title }) => title)).toContain('Part about coats');
    const ids = listClauses(first.version).map(({ clause }) => clause.id);
    expect(new Set(ids).size).toBe(150);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+){1,3}$/);
    expect(Math.max(...ids.map(({ length }) => length))).toBeLessThanOrEqual(40);
  });

  it('says where the contacts were put that stood under no heading', () => {
    expect(first.text).toContain('## Key contacts ^key-contacts\n\n<KeyContacts />\n');
    expect(first.notCarried.map(({ what }) => what)).toEqual([
      expect.stringContaining('The heading “Key contacts” was put'),
    ]);
  });

  it('has a next edition in which every clause is known again', () => {
    const blocks = makePolicy().map((block): WordBlock => {
      if (block.kind !== 'item') return block;
      return { ...block, runs: block.runs.map(({ text }) => ({ text: text.replace('an adult', 'a grown-up') })) };
    });
    blocks.splice(40, 1);
    blocks.push(point('Scooters stay outside, whatever the weather does.'));
    const next = importDocument(file(blocks), first.text, { details });
    expect(next.matching.questions).toEqual([]);
    expect(next.counts).toEqual({ asTheyWere: 0, changed: 149, fresh: 1, removed: 1 });
    // One question for the one edit, one for what is new, one for what is gone.
    expect(next.questions.map(({ likeness, changes }) => [likeness.kind, changes.length])).toEqual([
      ['edit', 149],
      ['removed', 1],
      ['added', 1],
    ]);
    const reasons = next.questions.map(({ changes }) => {
      return { changes: changes.map(({ id }) => id), why: 'Parents asked for it.', kind: 'substantive' as const };
    });
    const told = importDocument(file(blocks), first.text, { details, reasons });
    expect(told.questions).toEqual([]);
    expect(readVersion(told.text, '2099-01').changes).toHaveLength(3);
  });
});

describe('what is put otherwise than it stood', () => {
  const whatOf = (blocks: WordBlock[]): string[] =>
    importDocument(file(blocks), null, { details: { title: 'T', school: 'S', ...details } }).notCarried.map(
      ({ what }) => what,
    );

  it.each<[string, WordBlock[], string]>([
    [
      'a picture',
      [line('Words.'), { ...base, kind: 'picture', alternative: 'A map', bytes: null }],
      'A picture (“A map”) cannot be carried. Put its file in policy/pictures, and a line such as ![what it says](its-name.png) ^its-id where it belongs.',
    ],
    [
      'a point two levels down',
      [point('One.'), point('Two.', 2)],
      'This point stands two levels or more below the one above it. It was put one level below.',
    ],
    [
      'a link that leads nowhere',
      [{ ...base, kind: 'paragraph', runs: [{ text: 'the form', link: 'file://c/form.doc' }] }],
      'The link to file://c/form.doc was left out: a policy can lead to addresses that begin with https://, mailto: or tel:, and to its own clauses. Its words are kept.',
    ],
    [
      'a link in a heading',
      [
        {
          ...base,
          kind: 'heading',
          level: 1,
          marker: null,
          by: 'style',
          runs: [{ text: '1. Forms', link: 'https://x.example/' }],
        },
      ],
      'A heading holds no link, so the one to https://x.example/ was left out. Its words are kept.',
    ],
    [
      'what nobody sees',
      [line('safe\u00adguarding')],
      'A soft hyphen cannot be seen, and was left out. No word is lost.',
    ],
    [
      'a table without a word',
      [line('Words.'), { ...base, kind: 'table', rows: [[[], []]] }],
      'A table without a word in it was left out.',
    ],
    ['what looks like an id', [line('see ^abc')], 'A space was put after “^”, which would begin the name of a clause.'],
  ])('is told: %s', (_, blocks, what) => {
    expect(whatOf(blocks)).toEqual([what]);
  });
});
