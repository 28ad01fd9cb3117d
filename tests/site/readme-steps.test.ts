// What the README tells a school to do, one step after another on a copy: no step turns the school's gate red.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readContacts, writeContacts } from '../../src/policy/yaml/school-edit.ts';
import { formatForPeople } from '../../src/problems/format.ts';
import { findContentFolder } from '../../src/reader/files/content-folder.ts';
import { type Content, readContent } from '../../src/reader/read-content.ts';
import { fileRules } from '../check-site/find-faults.ts';
import { readSite, type Site } from '../check-site/site.ts';
import { copyProject, type ProjectCopy } from './build-copy.ts';
import type { BuiltSite } from './build-site.ts';
import { readPage, wordsOf } from './site-files.ts';

/** A school at work on its copy. */
interface School extends Pick<ProjectCopy, 'policy'> {
  /** Replaces words that stand in a file once. */
  edit: (path: string, from: string, to: string) => Promise<void>;
  /** Puts another text in the place of a file's. */
  change: (path: string, write: (text: string) => string) => Promise<void>;
  /** Copies a neighbour under a new name, with other words: pairs of what stands there and what shall. */
  copyNeighbour: (from: string, to: string, ...words: [string, string][]) => Promise<void>;
}

/** Something that a school does. */
interface Step {
  name: string;
  on: string;
  take: (school: School) => Promise<unknown>;
  /** What is there afterwards that was not before. */
  shows: (content: Content) => unknown;
}

const statusOf = ({ versions }: Content, id: string): string | undefined =>
  versions.find((version) => version.id === id)?.status;
const usesOf = ({ citing }: Content, address: string): boolean => citing.some((content) => content.address === address);
const spring = 'policy/2027-03.mdx';
const autumn = 'policy/2027-09.mdx';

const steps: Step[] = [
  {
    name: 'confirms its contacts',
    on: '2026-12-01',
    take: ({ edit }) => edit('school.yaml', 'confirmedOn: null', 'confirmedOn: 2026-12-01'),
    shows: ({ school }) => school?.confirmedOn === '2026-12-01',
  },
  {
    name: 'changes its contacts on the page for them',
    on: '2026-12-01',
    take: ({ change }) =>
      change('school.yaml', (text) => {
        const contacts = readContacts(text);
        const nurse = { title: 'School nurse', people: ['Juniper Ashdown'], phone: '01632 960209', email: '' };
        return writeContacts(text, {
          contacts: contacts.set('school-nurse', nurse),
          confirmed: { on: '2026-12-01', reviewBy: '2027-12' },
        });
      }),
    shows: ({ school }) => school?.contacts['school-nurse']?.phone === '01632 960209' && school.reviewBy === '2027-12',
  },
  {
    name: 'adds a lesson',
    on: '2026-12-02',
    take: ({ copyNeighbour }) =>
      copyNeighbour(
        'lessons/5-7-ask-first.mdx',
        'lessons/7-9-who-can-help.mdx',
        ['title: Ask first\nband: 5-7\nyears: [1, 2]', 'title: Who can help?\nband: 7-9\nyears: [3, 4]'],
        ['keyQuestion: What can we do before we share?', 'keyQuestion: Who can help us?'],
      ),
    shows: ({ lessons }) => lessons.has('7-9-who-can-help'),
  },
  {
    name: 'adds a quiz',
    on: '2026-12-03',
    take: ({ copyNeighbour }) =>
      copyNeighbour(
        'quizzes/staff-phones.yaml',
        'quizzes/visitors-phones.yaml',
        ['title: Phones at work', 'title: Phones on a visit'],
        ['summary: Five questions for staff', 'summary: Five questions for visitors'],
        ['audiences: [staff]', 'audiences: [visitors]'],
      ),
    shows: ({ quizzes }) => quizzes.has('visitors-phones'),
  },
  {
    name: 'adds a checklist',
    on: '2026-12-04',
    take: ({ copyNeighbour }) =>
      copyNeighbour(
        'checklists/staff-start.yaml',
        'checklists/parents-start.yaml',
        ['title: Starting at Larkmead', 'title: Before the first day'],
        ['audiences: [staff, visitors]', 'audiences: [parents]'],
      ),
    shows: ({ checklists }) => checklists.has('parents-start'),
  },
  {
    name: 'adds a point to its guidance',
    on: '2026-12-05',
    take: ({ edit }) =>
      edit(
        'guidance/staff.mdx',
        '</DoNot>',
        '- Do not leave pictures on the school camera. <Cite clause="pictures-moved" />\n\n</DoNot>',
      ),
    shows: ({ problems }) => !problems.some(({ rule }) => rule === 'clause-unexplained'),
  },
  {
    name: 'writes guidance for another reader',
    on: '2026-12-06',
    take: ({ copyNeighbour }) =>
      copyNeighbour('guidance/governors.mdx', 'guidance/visitors.mdx', [
        'title: Guidance for governors\nsummary: For governors, on',
        'title: Guidance for visitors\nsummary: For visitors, on',
      ]),
    shows: (content) => usesOf(content, '/guidance/visitors/'),
  },
  {
    name: 'adds a pupil page',
    on: '2026-12-07',
    take: ({ copyNeighbour }) =>
      copyNeighbour(
        'pupils/7-9/upset.mdx',
        'pupils/7-9/secret.mdx',
        ['I saw something that upset me', 'Someone asks me to keep a secret'],
        ['order: 1', 'order: 2'],
      ),
    shows: (content) => usesOf(content, '/pupils/7-9/secret/'),
  },
  {
    name: 'adds a story',
    on: '2026-12-08',
    take: ({ copyNeighbour }) =>
      copyNeighbour('pupils/7-9/lost-tablet.story.yaml', 'pupils/9-11/lost-watch.story.yaml', [
        'title: Nell and the lost tablet',
        'title: Nell and the lost watch',
      ]),
    shows: (content) => usesOf(content, '/pupils/9-11/story-lost-watch/'),
  },
  {
    name: 'begins a new version',
    on: '2026-12-14',
    take: ({ policy }) => policy('2026-12-14', 'new', '2027-03'),
    shows: (content) => statusOf(content, '2027-03') === 'draft',
  },
  {
    name: 'proposes it, with a clause reworded, one added and one removed',
    on: '2026-12-15',
    take: async ({ edit }) => {
      await edit(spring, 'Visitors are told of these rules', 'Visitors must be told of these rules');
      await edit(
        spring,
        ' ^yearly-review\n',
        ' ^yearly-review\n- Pupils are asked what they think. ^pupils-are-asked\n',
      );
      await edit(spring, '- The school does not pay for phones that are lost or damaged. ^loss-or-damage\n', '');
      await edit(spring, '  written: 2027-03\n', '  written: 2027-03\n  reviewDue: 2028-03\n');
      const reasons = [
        '  visitors-told: { kind: substantive, why: They were not always told. }',
        '  pupils-are-asked: { kind: substantive, why: They know more than we do. }',
        '  loss-or-damage: { kind: substantive, why: It stands in the home agreement. }',
      ];
      await edit(spring, 'changes:\n', `changes:\n${reasons.join('\n')}\n`);
      await edit(spring, 'status: draft', 'status: proposal');
    },
    shows: (content) => statusOf(content, '2027-03') === 'proposal',
  },
  {
    name: 'puts it to consultation',
    on: '2027-01-11',
    take: ({ edit }) =>
      edit(
        spring,
        'status: proposal',
        'status: consultation\nconsultation: { opened: 2027-01-11, closes: 2027-02-05, answerTo: the school office }',
      ),
    shows: (content) => statusOf(content, '2027-03') === 'consultation',
  },
  {
    name: 'ratifies it',
    on: '2027-03-20',
    take: ({ policy }) => policy('2027-03-20', 'ratify', '2027-03', '--on', '2027-03-20'),
    shows: (content) => statusOf(content, '2027-03') === 'current' && statusOf(content, '2024-10') === 'superseded',
  },
  {
    name: 'looks at a page that the new version has left behind',
    on: '2027-03-21',
    take: async ({ policy, edit }) => {
      await edit('guidance/parents.mdx', 'The school does not pay for it. <Cite clause="loss-or-damage" />', '');
      await edit(
        'guidance/parents.mdx',
        '<Contact role="lost-property" />.',
        '<Contact role="lost-property" />. <Cite clause="ring-the-office" />',
      );
      await policy('2027-03-21', 'review', 'content/guidance/parents.mdx', '--yes');
    },
    shows: ({ citing }) => citing.find(({ address }) => address === '/guidance/parents/')?.against === '2027-03',
  },
  {
    name: 'takes another name',
    on: '2027-04-01',
    take: ({ edit }) => edit('school.yaml', 'name: Larkmead Primary School', 'name: Larkmead Community School'),
    shows: ({ school }) => school?.name === 'Larkmead Community School',
  },
  {
    name: 'gives the policy another title, in a version that it ratifies',
    on: '2027-09-15',
    take: async ({ policy, edit }) => {
      await policy('2027-09-01', 'new', '2027-09');
      await edit(autumn, 'title: Mobile Devices Policy', 'title: Phones and Watches Policy');
      await edit(autumn, 'school: Larkmead Primary School', 'school: Larkmead Community School');
      await edit(autumn, '  written: 2027-09\n', '  written: 2027-09\n  reviewDue: 2028-09\n');
      await edit(autumn, 'changes:\n', 'changes:\n  title: { kind: tidying, why: That is what people call it. }\n');
      await policy('2027-09-15', 'ratify', '2027-09', '--on', '2027-09-15');
    },
    shows: (content) => statusOf(content, '2027-09') === 'current',
  },
];

/** What the check said after each step. */
const outcomes = new Map<string, { errors: string; shows: unknown }>();
let site: BuiltSite;
let built: Site;

beforeAll(async () => {
  const copy = await copyProject('readme-steps');
  const inCopy = (path: string): string => join(copy.root, 'content', path);
  const replace = (text: string, path: string, from: string, to: string): string => {
    if (text.split(from).length !== 2) throw new Error(`"${from}" does not stand once in ${path}`);
    return text.replace(from, to);
  };
  const school: School = {
    policy: copy.policy,
    edit: async (path, from, to) =>
      writeFile(inCopy(path), replace(await readFile(inCopy(path), 'utf8'), path, from, to)),
    change: async (path, write) => writeFile(inCopy(path), write(await readFile(inCopy(path), 'utf8'))),
    copyNeighbour: async (from, to, ...words) => {
      const text = await readFile(inCopy(from), 'utf8');
      const edited = words.reduce((before, [old, other]) => replace(before, from, old, other), text);
      await writeFile(inCopy(to), edited, { flag: 'wx' });
    },
  };
  const folder = findContentFolder('content', copy.root);
  for (const { name, on, take, shows } of steps) {
    await take(school);
    const content = await readContent(folder, on);
    const errors = content.problems.filter(({ level }) => level === 'error');
    outcomes.set(name, { errors: errors.length === 0 ? '' : formatForPeople(errors), shows: shows(content) });
  }
  site = await copy.build('2027-09-16');
  built = readSite(site.folder);
});

describe('a school that', () => {
  it.each(steps)('$name has nothing to correct', ({ name }) => {
    expect(outcomes.get(name)).toEqual({ errors: '', shows: true });
  });
});

describe('the site of that year', () => {
  it('has the new name and title on its first page', () => {
    const page = readPage(site, 'index.html');
    expect(page.title).toBe('Larkmead Community School: phones and watches policy');
    expect(wordsOf(page.querySelector('h1'))).toBe('Phones and watches policy');
  });

  it('keeps the old name and title where old versions stand', () => {
    const head = wordsOf(readPage(site, 'policy/2024-10/index.html').querySelector('.version-head'));
    expect(head).toContain('Larkmead Primary School Mobile Devices Policy');
  });

  it('does not doubt the contacts any more', () => {
    expect(wordsOf(readPage(site, 'index.html').querySelector('footer'))).not.toContain('confirmed');
  });

  it.each(Object.entries(fileRules))('passes the gate in its %s', async (_, findFaults) => {
    expect(await findFaults(built)).toEqual([]);
  });
});
