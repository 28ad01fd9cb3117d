// Owns what a person changes in a Word file of the made-up school, and what the import has to make of it.

/** What is done, by the names that `edit-word.py` knows, with its words. */
export type Edit = [name: string, ...words: (string | boolean | string[])[]];

/** One sitting of a person at a file. */
export interface Trial {
  name: string;
  edits: Edit[];
  /** What then differs, such as `amended phones-handed-in`: a clause that is new by its words in quotes. In any order; null where only the words are held, and a question may be asked. */
  changes: string[] | null;
  /** Words that a clause or heading then has, by id. */
  words?: Record<string, string>;
  /** What is asked, by the first words of the block, and what the person answers. */
  asks?: Record<string, string | null>;
  /** The same of a file without bookmarks, where it differs. */
  bare?: Partial<Pick<Trial, 'changes' | 'words' | 'asks'>>;
}

/** What every version has to stand. */
export const unedited: Trial = { name: 'nothing is changed', edits: [], changes: [] };

/**
 * Lists the trials of a version.
 * @param path of a content folder
 * @param id of one of its versions
 * @returns them; undefined where it has none
 */
export function trialsOf(path: string, id: string): readonly Trial[] | undefined {
  const known = new Map([
    ['tests/fixtures/school 2024-10', everyday],
    ['tests/fixtures/as-written 2026-05', asWritten],
  ]);
  return known.get(`${path} ${id}`);
}

const everyday: readonly Trial[] = [
  {
    name: 'a clause is reworded',
    edits: [['reword', 'given back at 3.15pm', 'fetched from the office at 3.20pm']],
    changes: ['amended phones-handed-in'],
    words: { 'phones-handed-in': 'fetched from the office at 3.20pm.' },
  },
  {
    name: 'a clause is reworded with tracking on',
    edits: [
      ['track', true],
      ['reword', 'must not use', 'never use'],
      ['reword', 'from a school number', 'from the number of the school'],
    ],
    changes: ['amended staff-phone-away', 'amended school-number-used'],
    words: { 'staff-phone-away': 'Staff never use a personal phone', 'school-number-used': 'from the number of the' },
  },
  {
    name: 'a clause is reworded nearly from end to end',
    edits: [
      [
        'reword',
        'The governors will review this policy every year, by 31 October',
        'Each autumn governors look at these rules',
      ],
    ],
    changes: ['amended yearly-review'],
    words: { 'yearly-review': 'Each autumn governors' },
    bare: { changes: ['removed yearly-review', 'added “Each autumn governors look”'], words: {} },
  },
  {
    name: 'a paragraph is split by Enter in its middle',
    edits: [['split', 'This policy says how mobile devices are used at Larkmead Primary School.']],
    changes: ['amended policy-basis', 'added “It rests on Safe”'],
    words: { 'policy-basis': 'This policy says how mobile devices are used' },
  },
  {
    name: 'a point is split by Enter in its middle',
    edits: [['split', 'within 7 days,']],
    changes: ['amended pictures-moved', 'added “and deleted from the”'],
    words: { 'pictures-moved': 'Pictures are moved to the school’s storage within 7 days,' },
  },
  {
    name: 'two points are joined',
    edits: [['join', 'may bring a phone.']],
    changes: ['amended phones-handed-in', 'removed walkers-may-bring'],
    words: { 'phones-handed-in': 'may bring a phone. A pupil’s phone is handed in' },
  },
  {
    name: 'a clause is cut and pasted elsewhere in its section',
    edits: [['move', 'Visitors are told', 'Staff must not']],
    changes: ['moved visitors-told'],
  },
  {
    name: 'a clause is cut and pasted under another heading',
    edits: [['move', 'Visitors are told', 'Staff contact families']],
    changes: ['moved visitors-told'],
  },
  {
    name: 'a clause is cut and pasted with tracking on',
    edits: [
      ['track', true],
      ['move', 'The governors will review', 'Anyone who is worried'],
    ],
    changes: ['moved yearly-review'],
  },
  {
    name: 'a clause is deleted',
    edits: [['remove', 'Watches that send']],
    changes: ['removed watches-stay-home'],
  },
  {
    name: 'a clause is deleted with tracking on',
    edits: [
      ['track', true],
      ['remove', 'Watches that send'],
    ],
    changes: ['removed watches-stay-home'],
  },
  {
    name: 'a clause is put in',
    edits: [['insert', 'may bring a phone.', 'Scooters are locked to the rail.']],
    changes: ['added “Scooters are locked to”'],
  },
  {
    name: 'a clause is put in with tracking on',
    edits: [
      ['track', true],
      ['insert', 'may bring a phone.', 'Scooters are locked to the rail.'],
    ],
    changes: ['added “Scooters are locked to”'],
  },
  {
    name: 'a clause is deleted and typed anew with almost the same words',
    edits: [
      ['remove', 'Visitors are told'],
      ['insert', 'taken on a personal device.', 'Visitors hear of these rules when they sign in at the office.'],
    ],
    changes: ['amended visitors-told'],
    words: { 'visitors-told': 'Visitors hear of these rules' },
  },
  {
    name: 'a heading is reworded',
    edits: [['reword', 'Parents and carers', 'Families']],
    changes: ['renamed parent-devices'],
    words: { 'parent-devices': 'Families' },
  },
  {
    name: 'a contact is added and a telephone is changed',
    edits: [
      ['reword', '01632 960201', '01632 960299'],
      ['add_row', 'Marigold', ['Chair of Governors', 'Juniper Sloe', 'chair@larkmead.example', '01632 960209']],
    ],
    changes: ['amended contacts'],
  },
  {
    name: 'a point is put one level lower',
    edits: [['indent', 'It follows']],
    changes: ['moved guidance-followed'],
  },
  {
    name: 'a cell of a table is reworded',
    edits: [['reword', 'A parent collects it', 'A parent or carer collects it']],
    changes: ['amended steps-taken'],
    words: { 'steps-taken': 'A parent or carer collects it' },
  },
  {
    // Word does so by itself, and back: what only differs by it is as it was.
    name: 'curly quotes become straight ones',
    edits: [
      ['replace_all', '“', '"'],
      ['replace_all', '”', '"'],
    ],
    changes: [],
  },
  {
    name: 'a date is changed',
    edits: [['reword', 'October 2025', 'October 2026']],
    changes: ['amended dates'],
  },
  {
    name: 'words become bold and a link loses its words',
    edits: [
      ['mark', 'should stay at home', 'Bold'],
      ['reword', 'the guidance on phones', 'the rules on phones'],
    ],
    changes: ['amended guidance-followed'],
    words: { 'guidance-followed': 'It follows the rules on phones' },
  },
  {
    name: 'a heading is moved with all that stands under it',
    edits: [['move_span', 'Contact with families', 'Staff contact families', 'Pictures for school use']],
    changes: ['moved family-contact'],
  },
  {
    name: 'a clause is copied, and the copy stands before it',
    edits: [['copy', 'Visitors are told', 'Staff must not']],
    changes: ['added “Visitors are told of”'],
  },
  {
    name: 'much is changed in one sitting',
    edits: [
      ['reword', 'Mobile Devices Policy', 'Phones and Devices Policy'],
      ['move', 'Visitors are told', 'Staff contact families'],
      ['track', true],
      ['reword', 'should stay at home', 'must stay at home'],
      ['remove', 'The school does not pay'],
      ['insert', 'goes to the Chair of Governors.', 'Lost phones are kept in the office for a term.'],
      ['reword', 'Pictures for school use need', 'Photographs for school use need'],
      ['reword', 'The second time', 'After that'],
      ['reword', '01632 960203', '01632 960204'],
    ],
    changes: [
      'amended title',
      'amended contacts',
      'moved visitors-told',
      'amended watches-stay-home',
      'removed loss-or-damage',
      'added “Lost phones are kept”',
      'amended written-consent',
      'amended steps-taken',
    ],
    asks: { 'Lost phones are kept': null },
    words: { 'watches-stay-home': 'must stay at home', 'written-consent': 'Photographs for school use' },
  },
];

/** The same in a policy with notes, numbered lists, definitions and pictures. */
const asWritten: readonly Trial[] = [
  {
    name: 'words beside a footnote are changed',
    edits: [['reword', 'The first is checked again', 'The first is checked twice']],
    changes: ['amended leader-plans'],
    words: { 'leader-plans': 'checked twice' },
  },
  {
    name: 'a numbered point is put in before others',
    edits: [['insert', 'The leader walks the way.', 'The leader rings the place.']],
    changes: ['added “The leader rings the”'],
  },
  {
    name: 'a meaning is reworded',
    edits: [['reword', 'The adult in charge', 'The adult who is in charge']],
    changes: ['amended leader-means'],
    words: { 'leader-means': 'The adult who is in charge' },
  },
  {
    name: 'words in a quotation are changed',
    edits: [['reword', 'The law says:', 'The law has it:']],
    changes: ['amended law-says'],
    words: { 'law-says': 'The law has it:' },
    // Nothing says any more that the lines below are of one quotation.
    bare: {
      asks: { 'The law has it:': 'law-says', 'and wait.': null },
      changes: ['amended law-says', 'added “ask,”', 'added “tell:”', 'added “parents”', 'added “and wait.”'],
    },
  },
  {
    name: 'a table gets a row',
    edits: [['add_row', '5 to 7', ['8 to 11', '1 to 10']]],
    changes: ['amended ratio-table'],
    words: { 'ratio-table': '8 to 11 | 1 to 10' },
  },
  {
    name: 'a heading is taken away',
    edits: [['remove', '24 hour rule']],
    changes: ['removed whole-rule', 'moved types-of-trip', 'moved day-rule'],
  },
];
