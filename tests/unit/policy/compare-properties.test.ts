import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkChanges } from '../../../src/policy/compare/check-changes.ts';
import { compareVersions } from '../../../src/policy/compare/compare-versions.ts';
import {
  changeStatuses,
  type ChangeStatus,
  isReportable,
  type WordRun,
} from '../../../src/policy/compare/comparison.ts';
import { joinVersions } from '../../../src/policy/compare/redline.ts';
import { joinSide } from '../../../src/policy/compare/word-runs.ts';
import { listClauses, listSections } from '../../../src/policy/version/walk.ts';
import { pairArbitrary, propertyRuns } from './edit-version.ts';

const mirrored: Record<ChangeStatus, ChangeStatus> = {
  unchanged: 'unchanged',
  renumbered: 'renumbered',
  amended: 'amended',
  moved: 'moved',
  'moved-amended': 'moved-amended',
  added: 'removed',
  removed: 'added',
};

/** Words read from the other side, as sets of runs between what is the same. */
function mirrorWords(words: readonly WordRun[]): WordRun[] {
  const out: WordRun[] = [];
  for (const { op, text, before } of words) {
    const run: WordRun = { op: op === 'added' ? 'removed' : op === 'removed' ? 'added' : 'same', text };
    if (before !== undefined) Object.assign(run, { text: before, before: text });
    const last = out.at(-1);
    if (run.op === 'removed' && last?.op === 'added') out.splice(-1, 0, run);
    else out.push(run);
  }
  return out;
}

describe('any two versions', () => {
  test('have each clause of either once, with one status', () => {
    fc.assert(
      fc.property(pairArbitrary, ([older, newer]) => {
        const ids = [older, newer].flatMap((version) => listClauses(version).map(({ clause }) => clause.id));
        const { clauses } = compareVersions(older, newer);
        expect(clauses.map(({ id }) => id).sort()).toEqual([...new Set(ids)].sort());
        for (const { status } of clauses) expect(changeStatuses).toContain(status);
      }),
      propertyRuns,
    );
  });

  test('have counts that add up', () => {
    fc.assert(
      fc.property(pairArbitrary, ([older, newer]) => {
        const { counts, clauses } = compareVersions(older, newer);
        expect(counts.total).toBe(clauses.length);
        expect(changeStatuses.reduce((sum, status) => sum + counts[status], 0)).toBe(counts.total);
        expect(counts.total - counts.added).toBe(listClauses(older).length);
        expect(counts.total - counts.removed).toBe(listClauses(newer).length);
      }),
      propertyRuns,
    );
  });

  test('have words that give back both texts of each change', () => {
    fc.assert(
      fc.property(pairArbitrary, ([older, newer]) => {
        const texts = [older, newer].map((v) => new Map(listClauses(v).map(({ clause }) => [clause.id, clause.text])));
        for (const { id, words } of compareVersions(older, newer).clauses.filter(isReportable)) {
          expect(joinSide(words, 'before')).toBe(texts[0]?.get(id) ?? '');
          expect(joinSide(words, 'after')).toBe(texts[1]?.get(id) ?? '');
        }
      }),
      propertyRuns,
    );
  });

  test('are the mirror image of each other', () => {
    fc.assert(
      fc.property(pairArbitrary, ([older, newer]) => {
        const forth = compareVersions(older, newer);
        const back = new Map(compareVersions(newer, older).clauses.map((change) => [change.id, change]));
        for (const change of forth.clauses) {
          const other = back.get(change.id);
          expect(other?.status).toBe(mirrored[change.status]);
          expect(other?.words).toEqual(mirrorWords(change.words));
          expect(other?.flags).toEqual(
            change.flags.map(({ kind, before, after }) => ({ kind, before: after, after: before })),
          );
        }
        expect(
          compareVersions(newer, older)
            .sections.map(({ id }) => id)
            .sort(),
        ).toEqual(forth.sections.map(({ id }) => id).sort());
      }),
      propertyRuns,
    );
  });

  test('keep the newer reading order, with the removed between', () => {
    fc.assert(
      fc.property(pairArbitrary, ([older, newer]) => {
        const { clauses } = compareVersions(older, newer);
        const kept = clauses.filter(({ after }) => after !== null).map(({ id }) => id);
        expect(kept).toEqual(listClauses(newer).map(({ clause }) => clause.id));
      }),
      propertyRuns,
    );
  });

  test('name each section that one of them lacks', () => {
    fc.assert(
      fc.property(pairArbitrary, ([older, newer]) => {
        const { sections } = compareVersions(older, newer);
        const [before, after] = [older, newer].map((version) => new Set(listSections(version).map(({ id }) => id)));
        const named = (status: 'added' | 'removed'): string[] =>
          sections.filter(({ statuses }) => statuses.includes(status)).map(({ id }) => id);
        expect(named('removed').sort()).toEqual([...(before ?? [])].filter((id) => !after?.has(id)).sort());
        expect(named('added').sort()).toEqual([...(after ?? [])].filter((id) => !before?.has(id)).sort());
      }),
      propertyRuns,
    );
  });

  test('need exactly the reasons that are asked for', () => {
    fc.assert(
      fc.property(pairArbitrary, ([older, newer]) => {
        const faults = checkChanges(newer, older);
        const reason = { why: 'Agreed by the governors.', kind: 'tidying' as const };
        const changes = Object.fromEntries(faults.map(({ id }) => [id, reason]));
        expect(faults.every(({ fault }) => fault === 'change-without-reason')).toBe(true);
        expect(checkChanges({ ...newer, changes }, older)).toEqual([]);
      }),
      propertyRuns,
    );
  });
});

test('an id that is a clause’s in one version and a section’s in the other is told, and met once', () => {
  let met = 0;
  fc.assert(
    fc.property(pairArbitrary, ([older, newer]) => {
      const comparison = compareVersions(older, newer);
      const [sections, clauses] = [comparison.sections, comparison.clauses.map(({ id }) => id)];
      for (const { id, statuses } of sections) {
        const isBoth = statuses.some((status) => status.endsWith('-clause'));
        expect(isBoth).toBe(clauses.includes(id) && (statuses.includes('added') || statuses.includes('removed')));
        if (isBoth) met++;
      }
      const { changed } = joinVersions(comparison, older, newer);
      expect(changed.filter((id, at) => changed.indexOf(id) !== at)).toEqual([]);
    }),
    propertyRuns,
  );
  expect(met).toBeGreaterThan(10);
});

test('a version compared with itself shows nothing', () => {
  fc.assert(
    fc.property(pairArbitrary, ([, version]) => {
      const { clauses, sections, facts } = compareVersions(version, version);
      expect(clauses.filter(({ status }) => status !== 'unchanged')).toEqual([]);
      expect(sections).toEqual([]);
      expect(facts).toEqual({ title: null, school: null, dates: [], contacts: [] });
    }),
    propertyRuns,
  );
});

test('made-up pairs reach every status', () => {
  const seen = new Set<string>();
  for (const [older, newer] of fc.sample(pairArbitrary, propertyRuns)) {
    for (const { status } of compareVersions(older, newer).clauses) seen.add(status);
  }
  expect([...seen].sort()).toEqual([...changeStatuses].sort());
});
