// Owns a made-up policy of 800 clauses, and the next year's edition of it with changes of every sort, the same each time.
import type { ChangeGroup } from '../../../../src/policy/version/change-groups.ts';
import type { PolicyVersion } from '../../../../src/policy/version/model.ts';
import { buildVersion, type ShortClause, type ShortSection } from '../build-version.ts';

/** How many clauses of the older edition each sort of change meets. */
const sorts = {
  typography: 60,
  wording: 45,
  title: 15,
  year: 12,
  link: 10,
  twoEdits: 8,
  rewritten: 14,
  moved: 8,
  movedAmended: 5,
  removed: 12,
} as const;
type Sort = keyof typeof sorts;

/** Clauses that the newer edition adds to sections that were there, and in a section of its own. */
const added = { here: 6, inNew: 5 };

/** How many clauses differ. */
export const changedClauses = Object.values(sorts).reduce((sum, count) => sum + count, added.here + added.inNew);

const who = ['staff', 'pupils', 'leaders', 'governors', 'visitors', 'parents', 'volunteers', 'the office'];
const does = ['record', 'report', 'review', 'share', 'keep', 'check', 'discuss', 'plan'];
const what = ['concerns', 'devices', 'absences', 'visits', 'records', 'training', 'messages', 'pictures'];
const when = ['each morning', 'before a visit', 'at the end of term', 'as soon as they can', 'with the family'];

/** A small generator of numbers from 0 to below 1, the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Makes the two editions.
 * @param changes reasons of the newer one
 * @returns 800 clauses in 12 sections with 3 subsections each, and the same a year later
 */
export function makeEditions(changes: ChangeGroup[] = []): { older: PolicyVersion; newer: PolicyVersion } {
  const random = seeded(20261125);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const sections: Required<ShortSection>[] = [];
  const spots: { list: ShortClause[]; clause: ShortClause }[] = [];
  for (let count = 0; count < 800; count++) {
    const [top, inner] = [count % 12, Math.floor(count / 12) % 4];
    const section = (sections[top] ??= writeSection(top));
    const list = inner === 0 ? section.clauses : (section.sections[inner - 1]?.clauses ?? []);
    const words = `In this setting, ${pick(who)} and ${pick(who)} ${pick(['must', 'should', 'will'])} ${pick(does)} ${pick(what)} and ${pick(what)} ${pick(when)}, as the designated lead asked in 2025 (rule ${count}).`;
    const clause: ShortClause = [`rule-${count}`, `${words} [Guidance](ref:then)`, []];
    list.push(clause);
    spots.push({ list, clause });
  }
  const older = buildVersion({ id: '2025-09', title: 'Care Policy', dates: { written: '2025-09' }, sections });

  const order = spots.map((spot) => ({ spot, rank: random() })).sort((a, b) => a.rank - b.rank);
  const plan = Object.entries(sorts).flatMap(([sort, count]) => Array.from({ length: count }, () => sort as Sort));
  plan.forEach((sort, at) => {
    const spot = order[at]?.spot;
    if (spot) change(sort, spot, at, sections);
  });
  for (let at = 0; at < added.here; at++) {
    sections[at % 3]?.clauses.push([`new-rule-${at}`, `The office keeps list number ${at} of devices.`, []]);
  }
  const fresh = writeSection(12);
  for (let at = 0; at < added.inNew; at++) fresh.clauses.push([`fresh-rule-${at}`, `Visitors sign form ${at}.`, []]);
  sections.push(fresh);
  for (const [at, section] of sections.slice(0, 3).entries()) {
    section.title = at === 0 ? section.title.toUpperCase() : section.title.replace('setting', 'school');
  }
  const newer = buildVersion({
    id: '2026-09',
    follows: '2025-09',
    title: 'Care and Welfare Policy',
    school: 'Example Academy',
    dates: { written: '2026-09' },
    sections,
  });
  return { older, newer: { ...newer, changes } };
}

function writeSection(top: number): Required<ShortSection> {
  const number = String(top + 1);
  return {
    id: `part-${top}`,
    number,
    title: `Part ${number} of the setting`,
    clauses: [],
    sections: [1, 2, 3].map((inner) => ({
      id: `part-${top}-${inner}`,
      number: `${number}.${inner}`,
      title: `Matters of kind ${inner}`,
      clauses: [],
    })),
  };
}

function change(
  sort: Sort,
  { list, clause }: { list: ShortClause[]; clause: ShortClause },
  at: number,
  sections: readonly Required<ShortSection>[],
): void {
  const edit = (from: string, to: string): string => (clause[1] = clause[1].replace(from, to));
  const move = (): void => {
    list.splice(list.indexOf(clause), 1);
    sections[(at + 5) % 12]?.clauses.push(clause);
  };
  switch (sort) {
    case 'typography': {
      const typed = [
        [', as', ' as'],
        ['In this', 'in this'],
        [' and ', ', and '],
        ['In this', '(b) In this'],
      ] as const;
      const [from, to] = typed[at % typed.length] ?? ['', ''];
      edit(from, to);
      return;
    }
    case 'wording':
      edit('this setting', 'this school');
      return;
    case 'title':
      edit('the designated lead', 'the safeguarding lead');
      return;
    case 'year':
      edit('2025', '2026');
      return;
    case 'link':
      edit('ref:then', 'ref:now');
      return;
    case 'twoEdits':
      edit('this setting', 'this school');
      edit('2025', '2026');
      return;
    case 'rewritten':
      clause[1] = `Whoever meets case ${at} writes it down, tells two adults within ${at} days, and waits for an answer.`;
      return;
    case 'moved':
      move();
      return;
    case 'movedAmended':
      edit('designated', 'appointed');
      move();
      return;
    case 'removed':
      list.splice(list.indexOf(clause), 1);
  }
}
