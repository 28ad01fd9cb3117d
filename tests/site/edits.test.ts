// Twelve edits of a copy, told apart: what each does to the comparison as published.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ComparisonJson } from '../../src/policy/compare/comparison-json.ts';
import { copyProject } from './build-copy.ts';
import type { BuiltSite } from './build-site.ts';
import { readBuilt, readPage, wordsOf } from './site-files.ts';

let site: BuiltSite;
let found: ComparisonJson;

beforeAll(async () => {
  const copy = await copyProject('twelve-edits');
  const path = join(copy.root, 'content/policy/2027-03.mdx');
  await copy.policy('2027-03-01', 'new', '2027-03');
  await writeFile(path, makeEdits(await readFile(path, 'utf8')));
  const otherPath = join(copy.root, 'content/policy/2027-04.mdx');
  await copy.policy('2027-04-01', 'new', '2027-04');
  await writeFile(otherPath, rebuildParts(await readFile(otherPath, 'utf8')));
  site = await copy.build('2027-04-01');
  found = JSON.parse(readBuilt(site, 'compare/2024-10/2027-03.json')) as ComparisonJson;
});

function makeEdits(draft: string): string {
  let text = draft;
  const reasons = new Map<string, string>();
  const edit = (from: string, to: string): void => {
    if (text.split(from).length !== 2) throw new Error(`"${from}" does not stand there once`);
    text = text.replace(from, to);
  };
  const explain = (id: string, extra = ''): void => {
    reasons.set(id, extra);
  };
  const take = (id: string): string => {
    const line = new RegExp(`^ *- .* \\^${id}\\n`, 'm').exec(text)?.[0] ?? '';
    edit(line, '');
    return line;
  };
  const putBefore = (id: string, line: string): void => {
    const next = new RegExp(`^ *- .* \\^${id}\\n`, 'm').exec(text)?.[0] ?? '';
    edit(next, line + next);
  };
  // 1 a duty word; 2 a number and a deadline; 3 a link target
  edit('must not use a personal phone', 'should not use a personal phone');
  explain('staff-phone-away');
  edit('within 7 days', 'within 3 days');
  explain('pictures-moved');
  edit('(ref:phones-now)', '(https://guidance.example/phones-today)');
  explain('guidance-followed');
  // 4 removed with a successor; 5 split in two
  take('watches-stay-home');
  explain('watches-stay-home', ', successor: phones-handed-in');
  edit(
    ', and not to ring a pupil’s phone. ^ring-the-office',
    '. ^ring-the-office\n- Parents do not ring pupils. ^do-not-ring',
  );
  explain('ring-the-office');
  explain('do-not-ring');
  // 6 moved among its siblings; 7 moved to another section; 8 moved and amended
  putBefore('stop-and-tell', take('ask-before-sharing'));
  explain('ask-before-sharing');
  putBefore('yearly-review', take('visitors-told'));
  explain('visitors-told');
  putBefore('ring-the-office', take('concern-about-head').replace('goes', 'is taken'));
  explain('concern-about-head');
  // 9 added at the front, which renumbers; 10 a heading; 11 quotes alone; 12 spaces and dashes alone
  putBefore('staff-phone-away', '- Staff ask before they borrow a tablet. ^ask-to-borrow\n');
  explain('ask-to-borrow');
  edit('## 2. Pupils’ devices', '## 2. Pupils’ own devices');
  explain('pupil-devices');
  edit('“mobile devices”', '"mobile devices"');
  edit('– before registration – and', '- before  registration - and');
  const lines = [...reasons].map(([id, extra]) => `  ${id}: { why: Tried out., kind: substantive${extra} }\n`);
  edit('status: draft', 'status: proposal');
  edit('changes:\n', `changes:\n${lines.join('')}`);
  return text;
}

/** A cell and a row of a table; a section that becomes a clause, and a clause that becomes a section. */
function rebuildParts(draft: string): string {
  const edits = [
    [
      'A parent collects it. ^steps-taken',
      'A parent or carer collects it. |\n| The third time | The head decides. ^steps-taken',
    ],
    [
      '### 3.2 Contact with families ^family-contact\n\n- Staff contact',
      '- Contact with families: ^family-contact\n  - Staff contact',
    ],
    [
      '- The school does not pay for phones that are lost or damaged. ^loss-or-damage',
      '### 5.1 Loss or damage ^loss-or-damage\n\n- The school pays for nothing. ^pays-for-nothing',
    ],
    ['status: draft', 'status: proposal'],
    [
      'changes:\n',
      `changes:\n${['steps-taken', 'family-contact', 'loss-or-damage', 'pays-for-nothing'].map((id) => `  ${id}: { why: Tried out., kind: substantive }\n`).join('')}`,
    ],
  ] as const;
  return edits.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`"${from}" does not stand there once`);
    return text.replace(from, to);
  }, draft);
}

describe('a table that was amended', () => {
  it('stands once on the page, with marks in its cells', () => {
    const clause = readPage(site, 'compare/2024-10/2027-04/index.html').getElementById('steps-taken');
    expect(clause?.querySelectorAll('table')).toHaveLength(1);
    const rows = [...(clause?.querySelectorAll('tr') ?? [])];
    const marked = rows.map((row) => [...row.querySelectorAll('ins')].map((mark) => wordsOf(mark, '.visually-hidden')));
    expect(marked).toEqual([[], [], ['or carer'], ['The third time', 'The head decides.']]);
    expect(clause?.querySelectorAll('del')).toHaveLength(0);
  });
});

describe('a section that became a clause, and a clause that became a section', () => {
  const read = (): Document => readPage(site, 'compare/2024-10/2027-04/index.html');

  it('have one id each, in one place', () => {
    const ids = [...read().querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(read().getElementById('family-contact')?.closest('li')).not.toBeNull();
    expect(read().getElementById('loss-or-damage')?.tagName).toBe('H4');
  });

  it('are told, once on the decision sheet', () => {
    expect(wordsOf(read().getElementById('change_family-contact'))).toContain(
      'Added: was the heading “3.2 Contact with families”',
    );
    expect(wordsOf(read().getElementById('change_loss-or-damage'))).toContain(
      'Removed: now the heading “5.1 Loss or damage”',
    );
    const rows = [...read().querySelectorAll('[data-decision] [data-status]')].map((status) => wordsOf(status));
    expect(
      rows
        .filter((status) => status.includes('heading'))
        .join()
        .split(', ')
        .filter((status) => status.includes('heading')),
    ).toEqual(['A heading became this clause', 'Became a heading']);
    expect(rows.filter((status) => status === 'Became a clause')).toEqual([]);
  });
});

describe('twelve edits', () => {
  it('get exactly the right statuses', () => {
    expect(Object.fromEntries(found.changes.map(({ id, status }) => [id, status]))).toEqual({
      'staff-phone-away': 'amended',
      'pictures-moved': 'amended',
      'guidance-followed': 'amended',
      'watches-stay-home': 'removed',
      'ring-the-office': 'amended',
      'do-not-ring': 'added',
      'ask-before-sharing': 'moved',
      'visitors-told': 'moved',
      'concern-about-head': 'moved-amended',
      'ask-to-borrow': 'added',
    });
    expect(found.sections.map(({ id, statuses }) => [id, statuses])).toEqual([['pupil-devices', ['renamed']]]);
    expect(found.counts).toMatchObject({ added: 2, removed: 1, moved: 2, 'moved-amended': 1, amended: 4, total: 30 });
  });

  it('are flagged where a duty, a number, a deadline or a link differs', () => {
    const flagsOf = (id: string): unknown => found.changes.find((change) => change.id === id)?.flags;
    expect(flagsOf('staff-phone-away')).toEqual([{ kind: 'duty', before: ['must'], after: ['should'] }]);
    expect(flagsOf('pictures-moved')).toEqual([
      { kind: 'number', before: ['7 days'], after: ['3 days'] },
      { kind: 'deadline', before: ['7 days'], after: ['3 days'] },
    ]);
    expect(flagsOf('guidance-followed')).toEqual([
      { kind: 'link', before: ['ref:phones-now'], after: ['https://guidance.example/phones-today'] },
    ]);
    expect(flagsOf('visitors-told')).toEqual([]);
  });

  it('say on the page where a clause has come from', () => {
    const page = readPage(site, 'compare/2024-10/2027-03/index.html');
    expect(wordsOf(page.getElementById('change_concern-about-head'))).toContain(
      'Moved and amended, from 5(2) (5 Worries and review)',
    );
  });
});
