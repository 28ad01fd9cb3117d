// A file that a person has edited: every clause keeps its id, what is new gets one, and only what nobody can tell is asked.
import { describe, expect, it } from 'vitest';
import { isReportable } from '../../../../../src/policy/compare/comparison.ts';
import { plainTypographicReason } from '../../../../../src/policy/word/import/comment-reasons.ts';
import { listClauses } from '../../../../../src/policy/version/walk.ts';
import type { WordBlock, WordDocument, WordItem } from '../../../../../src/policy/word/word-document.ts';
import { exportVersion } from './export-version.ts';
import { bodyOf, importDocument, type Imported, readVersion } from './import-version.ts';

const source = `---
title: Phones Policy
school: Example Primary School
status: current
dates: { written: 2026-01, ratified: 2026-01-20, reviewDue: 2027-01 }
contacts:
  - role: Headteacher
    people: [{ name: Robin Example, email: head@school.example }]
    phones: ["01632 960001"]
---

This policy says how phones are used at Example Primary School. ^policy-basis

## Key contacts ^key-contacts

<KeyContacts />

## 1. Staff ^staff-phones

- Staff use their own phones in breaks only, and never where pupils are. ^phones-in-breaks
  - A member of staff who expects an urgent call tells the office first. ^urgent-calls
  - The office takes a message and brings it to the classroom. ^office-messages
- No pictures of pupils are taken on a personal phone, see [the guidance](ref:kcsie). ^no-personal-pictures
- Phones are *locked* away in the morning and given back at the end of the day. ^locked-away

### 1.1 Visitors ^visitor-phones

- Visitors are told of these rules when they sign in at the office. ^visitors-told

## 2. Pupils ^pupil-phones

- Pupils hand in their phones at the gate before registration. ^phones-handed-in
- Lost phones are reported to the office on the same day. ^lost-phones
`;
const version = readVersion(source, '2026-01');
const fresh = (): WordDocument => structuredClone(exportVersion(version));

function find(document: WordDocument, id: string): { at: number; block: WordItem } {
  const at = document.blocks.findIndex(({ bookmarks }) => bookmarks.includes(id.replaceAll('-', '_')));
  const block = document.blocks[at];
  if (block === undefined || !('runs' in block)) throw new Error(`No words have the id ${id}`);
  return { at, block: block as WordItem };
}

function reword(document: WordDocument, id: string, text: string): void {
  find(document, id).block.runs = [{ text }];
}

const item = (text: string, level = 0): WordBlock => {
  return { kind: 'item', level, marker: null, place: 'new', bookmarks: [], comments: [], runs: [{ text }] };
};

const forget = (document: WordDocument): void => {
  for (const block of document.blocks) block.bookmarks = [];
};

/** What happened to the clauses that differ. */
const told = ({ comparison }: Imported): string[] =>
  (comparison?.clauses ?? []).filter(isReportable).map(({ id, status }) => `${id} ${status}`);

const importEdited = (document: WordDocument, rest: Parameters<typeof importDocument>[2] = {}): Imported =>
  importDocument(document, source, rest);

describe('a clause', () => {
  it('that is reworded keeps its id, and its neighbours stay as they were typed', () => {
    const document = fresh();
    reword(document, 'urgent-calls', 'Anyone who expects an urgent call tells the head.');
    const draft = importEdited(document);
    expect(told(draft)).toEqual(['urgent-calls amended']);
    expect(draft.matching.questions).toEqual([]);
    expect(bodyOf(draft.text)).toBe(
      bodyOf(source).replace(
        'A member of staff who expects an urgent call tells the office first.',
        'Anyone who expects an urgent call tells the head.',
      ),
    );
    expect(draft.counts).toEqual({ asTheyWere: 8, changed: 1, fresh: 0, removed: 0 });
  });

  it('that has other words altogether keeps its id while its bookmark is there', () => {
    const document = fresh();
    reword(document, 'lost-phones', 'Nobody searches a bag.');
    expect(told(importEdited(document))).toEqual(['lost-phones amended']);
  });

  it('that is split: the piece with the most words keeps the id, the other is new', () => {
    const document = fresh();
    const { at, block } = find(document, 'locked-away');
    const bookmarks = [...block.bookmarks];
    document.blocks.splice(
      at,
      1,
      { ...item('Phones are locked away in the morning.'), bookmarks },
      { ...item('They are given back at the end of the day, by the office and by nobody else.'), bookmarks },
    );
    const draft = importEdited(document);
    expect(draft.matching.questions).toEqual([]);
    expect(told(draft).filter((line) => line.endsWith('added'))).toHaveLength(1);
    expect(told(draft)).toContain('locked-away amended');
  });

  it('that is split by a program that leaves the bookmark with the smaller piece: the larger keeps the id', () => {
    const document = fresh();
    const { at, block } = find(document, 'locked-away');
    const bookmarks = [...block.bookmarks];
    const first = item('Phones are locked away in the morning and given back');
    document.blocks.splice(at, 1, first, { ...item('at the end of the day, by the office.'), bookmarks });
    const draft = importEdited(document);
    expect(draft.matching.ids.get(at)).toBe('locked-away');
    expect(draft.matching.questions).toEqual([]);
  });

  it('that was copied stays what it was, and the copy before it is new', () => {
    const document = fresh();
    const { at, block } = find(document, 'lost-phones');
    document.blocks.splice(at - 1, 0, { ...block, bookmarks: ['lost_phones_Copy_1'] });
    const draft = importEdited(document);
    expect([draft.matching.ids.get(at - 1), draft.matching.ids.get(at + 1)]).toEqual([undefined, 'lost-phones']);
  });

  it('that is reworded beside one that lost its bookmark takes nothing from it', () => {
    const document = fresh();
    reword(document, 'phones-handed-in', 'Registration: hand in watches.');
    const { at, block } = find(document, 'lost-phones');
    block.bookmarks = [];
    expect(importEdited(document).matching.ids.get(at)).toBe('lost-phones');
  });

  it('that was joined with another: one id goes on, the other clause is gone', () => {
    const document = fresh();
    const [first, second] = [find(document, 'phones-handed-in'), find(document, 'lost-phones')];
    first.block.runs = [...first.block.runs, { text: ' ' }, ...second.block.runs];
    first.block.bookmarks.push(...second.block.bookmarks);
    document.blocks.splice(second.at, 1);
    expect(told(importEdited(document))).toEqual(['phones-handed-in amended', 'lost-phones removed']);
  });

  it('that is moved is moved', () => {
    const document = fresh();
    const { at } = find(document, 'no-personal-pictures');
    const [moved] = document.blocks.splice(at, 1);
    if (moved) document.blocks.splice(find(document, 'lost-phones').at, 0, moved);
    const draft = importEdited(document);
    expect(told(draft)).toEqual(['no-personal-pictures moved']);
    expect(draft.text).toContain(
      'No pictures of pupils are taken on a personal phone, see [the guidance](ref:kcsie). ^no-personal-pictures',
    );
  });

  it('that is deleted is gone', () => {
    const document = fresh();
    document.blocks.splice(find(document, 'office-messages').at, 1);
    expect(told(importEdited(document))).toEqual(['office-messages removed']);
  });

  it('that is new gets an id of its own words, the same each time, and none that was ever used', () => {
    const document = fresh();
    document.blocks.splice(find(document, 'lost-phones').at, 0, item('Smart watches count as phones in every lesson.'));
    const [first, second] = [importEdited(document), importEdited(document)];
    expect(told(first)).toEqual(['smart-watches-count added']);
    expect(second.text).toBe(first.text);
    const other = importEdited(document, { usedIds: ['smart-watches-count'] });
    expect(told(other)).not.toEqual(told(first));
  });

  it('that was typed again from nothing, in nearly the same words, is the same', () => {
    const document = fresh();
    const { at } = find(document, 'visitors-told');
    document.blocks.splice(at, 1, item('Visitors are told of all these rules when they sign in at the office.'));
    const draft = importEdited(document);
    expect(told(draft)).toEqual(['visitors-told amended']);
  });

  it('that could be another is asked about, and the answer decides', () => {
    const document = fresh();
    const { at } = find(document, 'office-messages');
    document.blocks.splice(at, 1, item('The office writes a message down and rings the parents about it.', 1));
    const asked = importEdited(document);
    expect(asked.matching.questions).toMatchObject([{ block: at, candidates: [{ id: 'office-messages' }] }]);
    expect(told(asked)).toContain('office-messages removed');
    const answered = importEdited(document, { answers: new Map([[at, 'office-messages']]) });
    expect(told(answered)).toEqual(['office-messages amended']);
  });

  it('whose bookmark went astray with a paragraph that was typed before it keeps its id', () => {
    const document = fresh();
    const { at, block } = find(document, 'lost-phones');
    const bookmarks = block.bookmarks.splice(0);
    document.blocks.splice(at, 0, { ...item('Smart watches count too.'), bookmarks });
    const draft = importEdited(document);
    expect(told(draft)).toEqual([expect.stringMatching(/ added$/)]);
    expect(draft.text).toContain('on the same day. ^lost-phones');
  });

  it('whose bookmark says one thing and whose words another is asked about', () => {
    const document = fresh();
    const { at, block } = find(document, 'lost-phones');
    document.blocks.splice(find(document, 'visitors-told').at, 1);
    block.runs = [{ text: 'Visitors are told of these rules when they sign in.' }];
    const { questions } = importEdited(document).matching;
    expect(questions.map(({ candidates }) => candidates.map(({ id }) => id))).toEqual([
      ['visitors-told', 'lost-phones'],
    ]);
    expect(questions[0]?.block).toBe(at - 1);
  });

  it('keeps its id without any bookmark, as programs leave it that keep none', () => {
    const document = fresh();
    reword(document, 'urgent-calls', 'A member of staff who expects an urgent call tells the head first.');
    document.blocks.splice(find(document, 'lost-phones').at, 0, item('Smart watches count as phones in every lesson.'));
    const { at } = find(document, 'locked-away');
    const [moved] = document.blocks.splice(at, 1);
    if (moved) document.blocks.splice(find(document, 'phones-handed-in').at, 0, moved);
    forget(document);
    const draft = importEdited(document);
    expect(draft.matching.questions).toEqual([]);
    expect(told(draft)).toEqual(['urgent-calls amended', 'locked-away moved', 'smart-watches-count added']);
  });

  it.each(['id.%', '_%', '%_1', '%__Copy_2'])('is known by its bookmark as %s', (form) => {
    const document = fresh();
    reword(document, 'lost-phones', 'Nobody searches a bag.');
    for (const block of document.blocks) {
      block.bookmarks = block.bookmarks.map((name) =>
        name.startsWith('policy') && !name.includes('_') ? name : form.replace('%', name),
      );
    }
    expect(told(importEdited(document))).toEqual(['lost-phones amended']);
  });
});

describe('a heading', () => {
  it('with other words or another number keeps its id', () => {
    const document = fresh();
    reword(document, 'pupil-phones', '3 Pupils and their phones');
    const draft = importEdited(document);
    expect(draft.comparison?.sections).toMatchObject([{ id: 'pupil-phones', statuses: ['renamed', 'renumbered'] }]);
    expect(draft.text).toContain('## 3 Pupils and their phones ^pupil-phones');
  });

  it('that became a point, and a point that became a heading, keep their ids', () => {
    const document = fresh();
    const heading = find(document, 'visitor-phones');
    document.blocks[heading.at] = { ...item('Visitors'), bookmarks: ['visitor_phones'] };
    const point = find(document, 'lost-phones');
    document.blocks[point.at] = {
      ...{ kind: 'heading', level: 1, marker: null, by: 'style', place: '', comments: [] },
      ...{ bookmarks: ['lost_phones'], runs: [{ text: 'Lost phones are reported to the office on the same day.' }] },
    };
    const { comparison } = importEdited(document);
    expect(comparison?.sections.map(({ id, statuses }) => [id, ...statuses])).toEqual([
      ['visitor-phones', 'removed', 'became-clause'],
      ['lost-phones', 'added', 'was-clause'],
    ]);
  });
});

describe('reasons', () => {
  const comment = (text: string): WordBlock['comments'] => [{ author: 'A. Person', text }];

  it('are the comments on what changed; those that share one are one group', () => {
    const document = fresh();
    reword(document, 'urgent-calls', 'A member of staff who expects an urgent call tells the head first.');
    reword(document, 'office-messages', 'The head takes a message and brings it to the classroom.');
    find(document, 'urgent-calls').block.comments = comment('The head answers the telephone now.');
    find(document, 'office-messages').block.comments = comment('The head answers the telephone now.');
    document.blocks.splice(find(document, 'lost-phones').at, 1);
    const draft = importEdited(document);
    expect(draft.text).toContain(`changes:
  - clauses: [urgent-calls, office-messages]
    why: The head answers the telephone now.
    kind: substantive
---`);
    expect(draft.text).not.toContain('A. Person');
    expect(draft.questions.flatMap(({ changes }) => changes.map(({ id }) => id))).toEqual(['lost-phones']);
  });

  it('say their kind first, or it is found by rule', () => {
    const document = fresh();
    reword(document, 'urgent-calls', 'A member of staff who expects an urgent call tells the head first.');
    find(document, 'urgent-calls').block.comments = comment('Tidying: the head was meant all along.');
    reword(document, 'lost-phones', 'Lost Phones are reported to the office on the same day');
    find(document, 'lost-phones').block.comments = comment('A capital.');
    expect(importEdited(document).version.changes).toMatchObject([
      { clauses: ['urgent-calls'], why: 'the head was meant all along.', kind: 'tidying' },
      { clauses: ['lost-phones'], why: 'A capital.', kind: 'tidying' },
    ]);
  });

  it('are read out of the comments of our own file with tracked changes', () => {
    const document = fresh();
    reword(document, 'lost-phones', 'Nobody searches a bag.');
    find(document, 'lost-phones').block.comments = comment('2(2): amended. Parents asked for it. (tidying)');
    expect(importEdited(document).version.changes).toMatchObject([{ why: 'Parents asked for it.', kind: 'tidying' }]);
  });

  it('lose no comment: one on what did not change, a second one, and one that says nothing are named with their words', () => {
    const document = fresh();
    find(document, 'visitors-told').block.comments = comment('Is this still so?');
    reword(document, 'lost-phones', 'Nobody searches a bag.');
    find(document, 'lost-phones').block.comments = [...comment('Parents asked.'), ...comment('I agree.')];
    const { notCarried } = importEdited(document);
    expect(notCarried.map(({ what }) => what)).toEqual([
      'The comment “Is this still so?” stands on nothing that changed, so it was left out.',
      'The comment “I agree.” is not the first on its change, or is no reason, so it was left out.',
    ]);
  });

  it('of a paragraph that tracked changes took away count', () => {
    const document = fresh();
    document.blocks.splice(find(document, 'lost-phones').at, 1);
    document.removed = [{ bookmarks: ['lost_phones'], comments: comment('The office asked for it.') }];
    expect(importEdited(document).version.changes).toMatchObject([
      { clauses: ['lost-phones'], why: 'The office asked for it.' },
    ]);
  });

  it('of what is typographic alone are one group, where somebody gives it', () => {
    const document = fresh();
    reword(document, 'lost-phones', 'Lost Phones are reported to the office on the same day');
    reword(document, 'visitors-told', 'Visitors are told of these rules, when they sign in at the office.');
    expect(importEdited(document).questions).toMatchObject([{ likeness: { kind: 'typographic' } }]);
    const draft = importEdited(document, { reasons: [plainTypographicReason] });
    expect(draft.questions).toEqual([]);
    expect(draft.text).toContain(`  - all: typographic
    why: Capitals, punctuation, spaces or list numbers were put right.
    kind: tidying
`);
  });
});

describe('what stands beside the clauses', () => {
  it('is found: another school, other dates, other contacts', () => {
    const document = fresh();
    const [title, school] = document.blocks;
    if (title && 'runs' in title) title.runs = [{ text: 'Devices Policy' }];
    if (school && 'runs' in school) school.runs = [{ text: 'Other Primary School' }];
    for (const block of document.blocks) {
      if (block.kind !== 'table') continue;
      const cells = block.rows.flat(2);
      for (const run of cells) {
        run.text = run.text
          .replace('20 January 2026', '1st Feb 2027')
          .replace('Robin Example', 'Ash Example')
          .replace('01632 960001', '01632 960002 (office)\n01632 960003');
      }
    }
    const draft = importEdited(document);
    expect(draft.found).toEqual({
      title: 'Devices Policy',
      school: 'Other Primary School',
      dates: { written: '2026-01', ratified: '2027-02-01', reviewDue: '2027-01' },
      contacts: [
        {
          role: 'Headteacher',
          people: [{ name: 'Ash Example', email: 'head@school.example' }],
          phones: ['01632 960002', '01632 960003'],
        },
      ],
    });
    expect(draft.notCarried.map(({ what }) => what)).toEqual([expect.stringContaining('“(office)”')]);
    expect(draft.version.title).toBe('Devices Policy');
  });

  it('is left as it was where nobody touched it', () => {
    expect(importEdited(fresh()).text).toContain(`title: Phones Policy
school: Example Primary School
status: draft
dates: { written: 2026-01, ratified: 2026-01-20, reviewDue: 2027-01 }
contacts:
  - role: Headteacher
    people: [{ name: Robin Example, email: head@school.example }]
    phones: ["01632 960001"]
follows: 2090-01
---
`);
  });
});

describe('the reader', () => {
  it('finds every clause of an edited file once', () => {
    const document = fresh();
    document.blocks.splice(find(document, 'lost-phones').at, 0, item('Smart watches count.'), item('And rings.', 1));
    const ids = listClauses(importEdited(document).version).map(({ clause }) => clause.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(11);
  });
});
