// Owns versions made up for property tests, and pairs of them that differ by edits a school might make.
import fc from 'fast-check';
import type { PolicyVersion } from '../../../src/policy/version/model.ts';
import { buildVersion, type ShortClause, type ShortSection, type ShortVersion } from './build-version.ts';

/** Every property test runs from this seed, so that a failure comes back. */
export const propertyRuns = { seed: 20261122, numRuns: 300 };

const vocabulary = (
  "staff pupils must should may not will use the a of and to school phone “phones” ‘apps’ don’t don't e-mail " +
  'office@school.example https://school.example/a 13 5 days 30 days termly – , . (DSL) parents/carers share post photo'
).split(' ');

const textArbitrary = fc
  .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));

interface Full {
  preamble: ShortClause[];
  sections: Required<ShortSection>[];
}

const editKinds = [
  'amend',
  'amend',
  'link',
  'curl',
  'remove',
  'lift',
  'add',
  'move',
  'move',
  'swap',
  'swap',
  'rename',
  'swap-sections',
  'nest-section',
  'remove-section',
  'section-to-clause',
  'clause-to-section',
  'add-section',
] as const;

interface Edit {
  kind: (typeof editKinds)[number];
  /** Chooses the clause or section to work on, and where to put it. */
  from: number;
  to: number;
  text: string;
}

const editArbitrary: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...editKinds),
  from: fc.nat(1000),
  to: fc.nat(1000),
  text: textArbitrary,
});

const baseArbitrary: fc.Arbitrary<Full> = fc
  .record({
    preamble: fc.array(textArbitrary, { maxLength: 2 }),
    sections: fc.array(fc.array(fc.array(textArbitrary, { minLength: 1, maxLength: 3 }), { maxLength: 5 }), {
      maxLength: 4,
    }),
  })
  .map(({ preamble, sections }) => ({
    preamble: preamble.map((text, at): ShortClause => [`opening-${at}`, text, []]),
    sections: sections.map((clauses, at) => ({
      id: `part-${at}`,
      number: String(at + 1),
      title: `Part ${at}`,
      clauses: clauses.map(([own = '', ...below], n): ShortClause => [
        `clause-${at}-${n}`,
        own,
        below.map((text, k): ShortClause => [`clause-${at}-${n}-${k}`, text, []]),
      ]),
      sections: [],
    })),
  }));

/** Two versions, the newer one made from the older by 0 to 12 edits. */
export const pairArbitrary: fc.Arbitrary<[PolicyVersion, PolicyVersion]> = fc
  .tuple(baseArbitrary, fc.array(editArbitrary, { maxLength: 12 }))
  .map(([base, edits]) => {
    const edited = structuredClone(base);
    edits.forEach((edit, at) => applyEdit(edited, edit, at));
    return [grow(base, { id: '2023-11' }), grow(edited, { id: '2026-11', status: 'proposal', follows: '2023-11' })];
  });

function grow(full: Full, rest: ShortVersion): PolicyVersion {
  const sections = structuredClone(full.sections);
  sections.forEach((section, at) => {
    section.number = String(at + 1);
    section.sections.forEach((inner, n) => (inner.number = `${at + 1}.${n + 1}`));
  });
  return buildVersion({ ...rest, preamble: full.preamble, sections });
}

function applyEdit(full: Full, edit: Edit, at: number): void {
  const lists = listClauseLists(full);
  const spots = lists.flatMap((list) => list.map((clause, index) => ({ list, clause, index })));
  const spot = spots[edit.from % Math.max(spots.length, 1)];
  const target = lists[edit.to % lists.length] ?? full.preamble;
  const section = full.sections[edit.from % Math.max(full.sections.length, 1)];
  switch (edit.kind) {
    case 'add':
      target.splice(edit.from % (target.length + 1), 0, [`new-${at}`, edit.text, []]);
      return;
    case 'amend':
      if (spot)
        spot.clause[1] =
          spot.clause[1]
            .split(' ')
            .slice(edit.to % 3)
            .join(' ') +
          ' ' +
          edit.text;
      return;
    case 'link':
      if (spot) spot.clause[1] += ` [here](ref:doc-${edit.to % 3})`;
      return;
    case 'curl':
      if (spot) spot.clause[1] = spot.clause[1].replaceAll("'", '’').replaceAll('“', '"').replaceAll('–', '-');
      return;
    case 'remove':
      if (spot) spot.list.splice(spot.index, 1);
      return;
    case 'lift':
      if (spot) spot.list.splice(spot.index, 1, ...(spot.clause[2] ?? []));
      return;
    case 'move':
      if (!spot || listClauseLists({ preamble: [spot.clause], sections: [] }).includes(target)) return;
      spot.list.splice(spot.index, 1);
      target.splice(edit.from % (target.length + 1), 0, spot.clause);
      return;
    case 'swap':
      if (spot) spot.list.push(...spot.list.splice(edit.to % spot.list.length, 1));
      return;
    case 'rename':
      if (section) section.title += ` ${edit.text}`;
      return;
    case 'swap-sections':
      full.sections.push(...full.sections.splice(edit.from % Math.max(full.sections.length, 1), 1));
      return;
    case 'nest-section': {
      const outer = full.sections[edit.to % Math.max(full.sections.length, 1)];
      if (!section || !outer || section === outer || section.sections.length > 0) return;
      full.sections.splice(full.sections.indexOf(section), 1);
      outer.sections.push(section);
      return;
    }
    case 'remove-section':
      if (section) full.sections.splice(full.sections.indexOf(section), 1);
      return;
    case 'section-to-clause':
      if (!section || section.sections.length > 0) return;
      full.sections.splice(full.sections.indexOf(section), 1);
      full.preamble.push([section.id, section.title, section.clauses]);
      return;
    case 'clause-to-section': {
      if (!spot) return;
      const [id, title, clauses = []] = spot.clause;
      spot.list.splice(spot.index, 1);
      full.sections.push({ id, number: null, title, clauses, sections: [] });
      return;
    }
    case 'add-section':
      full.sections.push({ id: `new-part-${at}`, number: null, title: edit.text, clauses: [], sections: [] });
  }
}

/** Every list that holds clauses, so that edits can change it in place. */
function listClauseLists(full: { preamble: ShortClause[]; sections: ShortSection[] }): ShortClause[][] {
  const below = (list: ShortClause[]): ShortClause[][] => [
    list,
    ...list.flatMap((clause) => below((clause[2] ??= []))),
  ];
  const inSection = (section: ShortSection): ShortClause[][] => [
    ...below((section.clauses ??= [])),
    ...(section.sections ?? []).flatMap(inSection),
  ];
  return [...below(full.preamble), ...full.sections.flatMap(inSection)];
}
