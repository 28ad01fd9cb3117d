// Owns minutes of a made-up meeting, for the tests of their forms.
import type { Minute, MinutesHead } from '../../../../src/policy/decide/minutes.ts';
import type { Resolution } from '../../../../src/policy/decide/resolution.ts';

export const head: MinutesHead = {
  title: 'Decisions: A to B',
  school: 'Larkmead',
  policy: 'the Phones Policy in its version of B',
  older: 'A (current)',
  newer: 'B (proposal: not agreed, not in force)',
  warnings: ['B: It is not agreed, not in force.'],
  meeting: 'Governing Board',
  date: '1 December 2026',
  chair: '',
};

export const minute: Minute = {
  about: 'changes',
  count: 1,
  where: '4(1)',
  status: 'Amended',
  kind: 'Substantive',
  before: 'Staff should.',
  after: 'Staff must.',
  why: 'Clearer?',
  decision: '',
  note: '',
};

export const note: Minute = {
  about: 'notes',
  count: 1,
  where: '5(1)',
  status: 'Review note',
  kind: 'Unclear',
  before: '',
  after: '',
  why: 'Who? Not answered: decide here.',
  decision: 'Defer',
  note: 'In May.',
};

export const resolution: Resolution = {
  outcome: 'with changes',
  changes: 'Name two people.',
  proposer: 'Rowan',
  seconder: 'Sorrel',
  for: '7',
  against: '1',
  abstained: '0',
  review: 'November 2027',
};
