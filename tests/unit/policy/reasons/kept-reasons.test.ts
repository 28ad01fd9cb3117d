// A draft takes the place of another: what that had given as reasons, and what is left of it.
import { describe, expect, it } from 'vitest';
import { listKeptReasons } from '../../../../src/policy/reasons/kept-reasons.ts';
import { askForReasons } from '../../../../src/policy/reasons/reason-questions.ts';
import type { PolicyVersion } from '../../../../src/policy/version/model.ts';
import { readFixture } from '../../reader/content-folder.ts';

const { versions } = await readFixture('school');

function find(id: string): PolicyVersion {
  const version = versions.find((candidate) => candidate.id === id);
  if (!version) throw new Error(`There is no version ${id}`);
  return version;
}

const [older, draft] = [find('2024-10'), find('2026-06')];

/** What the draft would be asked, had it given no reason but these. */
const missing = (given: readonly string[] = []) =>
  askForReasons(
    { ...draft, changes: draft.changes.filter(({ clauses }) => clauses.some((id) => given.includes(id))) },
    older,
  );

describe('the reasons of a draft', () => {
  it('are all kept, with successors, when nothing else changed', () => {
    const kept = listKeptReasons(missing(), draft, []);
    expect(kept.map(({ changes }) => changes)).toEqual(draft.changes.map(({ clauses }) => clauses));
    expect(kept[2]).toEqual({
      changes: ['watches-stay-home'],
      why: 'They are devices like any other.',
      kind: 'substantive',
      successor: 'phones-handed-in',
    });
  });

  it('are left out where a reason has been given anew, or nothing differs any more', () => {
    const kept = listKeptReasons(missing(['phones-handed-in', 'dates']), draft, []);
    expect(kept.flatMap(({ changes }) => changes)).toEqual([
      'aim-protect-everyone',
      'watches-stay-home',
      'yearly-review',
    ]);
  });

  it('are kept for what is left of a group, and once', () => {
    const group = {
      clauses: ['watches-stay-home', 'gone-by-now'],
      typographic: [],
      why: 'One.',
      kind: 'tidying' as const,
    };
    const grouped = {
      ...draft,
      changes: [
        { ...group, successor: null },
        { ...group, why: 'Two.', successor: null },
      ],
    };
    expect(listKeptReasons(missing(), grouped, [])).toEqual([
      { changes: ['watches-stay-home'], why: 'One.', kind: 'tidying' },
    ]);
  });

  it('cover typographic changes only while there are any', () => {
    const whole = { clauses: [], typographic: [], why: 'Commas.', kind: 'tidying' as const, successor: null };
    const shouted = structuredClone(draft);
    const [clause] = shouted.preamble;
    if (clause) clause.text = `${clause.text.replace(/\.$/, '')}!`;
    const questions = askForReasons({ ...shouted, changes: [] }, older);
    const covered = { ...draft, changes: [whole] };
    expect(listKeptReasons(questions, covered, [])).toEqual([
      { changes: 'typographic', why: 'Commas.', kind: 'tidying' },
    ]);
    expect(listKeptReasons(missing(), covered, [])).toEqual([]);
  });

  it('are kept, with their successors, where comments only say them again', () => {
    const [again] = draft.changes.filter(({ clauses }) => clauses.includes('watches-stay-home'));
    if (!again) throw new Error('The fixture gives no reason for the watches');
    const asked = missing(['watches-stay-home']);
    expect(listKeptReasons(asked, draft, [{ ...again, successor: null }])).toContainEqual({
      changes: ['watches-stay-home'],
      why: again.why,
      kind: again.kind,
      successor: 'phones-handed-in',
    });
    const otherwise = listKeptReasons(asked, draft, [{ ...again, why: 'Something else.' }]);
    expect(otherwise.flatMap(({ changes }) => changes)).not.toContain('watches-stay-home');
  });

  it('are none without a draft', () => {
    expect(listKeptReasons(missing(), null, [])).toEqual([]);
  });
});
