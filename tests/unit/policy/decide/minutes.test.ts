// What a filled-in sheet comes to: blocks, what was taken out of them, counts.
import { describe, expect, it } from 'vitest';
import { type FilledRow, formatDecided, listMinutes, type Minute } from '../../../../src/policy/decide/minutes.ts';
import { minute, note } from './sample-minutes.ts';

const item = (where: string, decision = '', more: Partial<Minute> = {}): Minute => ({
  ...minute,
  where,
  before: `${where} was`,
  after: '',
  why: `${where} why`,
  decision,
  ...more,
});
const block = (...items: Minute[]): FilledRow => ({
  ...minute,
  where: 'Tidying',
  decision: 'Agree',
  note: 'All read.',
  items,
});

describe('the minutes of a block', () => {
  it('name what stayed in it, and then each that was taken out', () => {
    const [joined, taken, ...others] = listMinutes([block(item('1(1)'), item('1(2)', 'Not agreed'), item('2(1)'))]);
    expect(others).toEqual([]);
    expect(joined).toMatchObject({
      count: 2,
      where: '1(1), 2(1)',
      before: '1(1): 1(1) was\n2(1): 2(1) was',
      after: '',
      why: '1(1): 1(1) why\n2(1): 2(1) why',
      decision: 'Agree',
    });
    expect(taken).toMatchObject({ where: '1(2)', decision: 'Not agreed', count: 1 });
  });

  it('say each kind once, and each place once where changes share a reason', () => {
    const group = item('1(1), 1(2)', '', {
      count: 2,
      status: 'Amended, Added',
      before: '1(1): Was.',
      after: '1(1): Is.\n1(2): New.',
    });
    const typographic = item('2(1)', '', { status: 'Amended (same words; only capitals, or dots)', after: 'So.' });
    const [joined] = listMinutes([block(group, typographic, item('3(1)', '', { status: 'Added', before: '' }))]);
    expect(joined).toMatchObject({
      count: 4,
      status: 'Amended, Added, Amended (same words; only capitals, or dots)',
      kind: 'Substantive',
      before: '1(1): Was.\n2(1): 2(1) was',
      after: '1(1): Is.\n1(2): New.\n2(1): So.',
    });
  });

  it('lose no note of what was not taken out, and none of a block from which all was', () => {
    const [joined] = listMinutes([block(item('1(1)', '', { note: 'A comma.' }), item('2(1)'))]);
    expect(joined?.note).toBe('All read.\n1(1): A comma.');
    const all = listMinutes([block(item('1(1)', 'Agree'), item('2(1)', 'Agree'))]);
    expect(all.map(({ where, note: written }) => [where, written])).toEqual([
      ['Nothing: each was decided by itself', 'All read.'],
      ['1(1)', ''],
      ['2(1)', ''],
    ]);
    expect(listMinutes([{ ...block(item('1(1)', 'Agree')), note: '' }])).toHaveLength(1);
  });

  it('are one for a row that is no block', () => {
    expect(listMinutes([{ ...minute, items: [] }])).toEqual([minute]);
  });
});

describe('counts', () => {
  it('tell decisions from changes, and changes from notes', () => {
    expect(formatDecided([{ ...minute, decision: 'Agree', count: 3 }, minute, note])).toEqual([
      '2 decisions on 4 changes: 1 agreed, 1 not yet decided.',
      '1 review note: 1 deferred to the next review.',
    ]);
  });

  it('know that a block of notes is agreed or not', () => {
    expect(formatDecided([{ ...note, count: 4, decision: 'Agree' }])).toEqual(['4 review notes: 4 agreed.']);
  });
});
