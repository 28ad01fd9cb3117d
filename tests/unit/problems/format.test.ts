import { describe, expect, it } from 'vitest';
import { formatAsJson, formatForPeople, hasErrors, sortProblems } from '../../../src/problems/format.ts';
import { type Place, problem, type Problem } from '../../../src/problems/problem.ts';

const policy = 'content/policy/2023-11.mdx';
const missingId = (place: Place, text = 'Words'): Problem => problem('missing-id', place, { what: 'paragraph', text });
const unconfirmed = problem('contacts-unconfirmed', { path: 'content/school.yaml', line: 5 }, {});
const repeated = problem('repeated-id', { path: policy, line: 12 }, { id: 'staff-use', firstLine: 9 });

describe('problems for people', () => {
  it('name place, rule, level, fault and remedy, sorted, the errors last, with a count', () => {
    expect(formatForPeople([unconfirmed, repeated, missingId({ path: policy, line: 9, column: 3 })])).toBe(
      `Notices

content/school.yaml:5 contacts-unconfirmed (notice)
  Nobody has confirmed the contacts, so pages say that they are unconfirmed.
  Ask the school, correct them, and set confirmedOn and reviewBy.

Errors

content/policy/2023-11.mdx:9:3 missing-id (error)
  The paragraph "Words" has no id.
  End it with a space, "^" and an id of two to four words, such as " ^staff-privacy".

content/policy/2023-11.mdx:12 repeated-id (error)
  The id "staff-use" is used already, on line 9.
  Give this one an id of its own; ids are never shared.

2 errors, 1 notice.
`,
    );
  });

  it('have no heading for a level that does not occur', () => {
    expect(formatForPeople([repeated])).toMatch(/^Errors\n\ncontent/);
    expect(formatForPeople([unconfirmed])).toMatch(/^Notices\n\ncontent/);
    expect(formatForPeople([unconfirmed])).not.toContain('Errors');
  });

  it('are one block for the notices of one rule in one file, and one each for errors', () => {
    const stale = (path: string, line: number, clause: string): Problem =>
      problem(
        'stale-citation',
        { path, line, column: line },
        { clause, cited: '1(1)', against: '2023-11', current: '2026-11', change: '"may" became "must"' },
      );
    const words = 'which differs between version 2023-11, which this was written against, and 2026-11';
    const [a, b] = ['content/guidance/parents.mdx', 'content/guidance/staff.mdx'];
    const found = [stale(b, 9, 'two-b'), stale(b, 30, 'one-a'), stale(a, 4, 'one-a'), stale(b, 7, 'one-a')];
    expect(formatForPeople(found)).toBe(
      `Notices

content/guidance/parents.mdx:4:4 stale-citation (notice)
  Cites "one-a" (1(1)), ${words}: "may" became "must".
  Correct what rests on it, then run "npm run policy -- review" with this file.

content/guidance/staff.mdx stale-citation (notice), 3 places
  Lines 7, 30: Cites "one-a" (1(1)), ${words}: "may" became "must".
  Line 9: Cites "two-b" (1(1)), ${words}: "may" became "must".
  Correct what rests on it, then run "npm run policy -- review" with this file.

0 errors, 4 notices.
`,
    );
    const errors = [missingId({ path: policy, line: 9 }), missingId({ path: policy, line: 10 })];
    expect(formatForPeople(errors).match(/missing-id/g)).toHaveLength(2);
  });

  it('are one line when there are none', () => {
    expect(formatForPeople([])).toBe('Content is in order: no errors, no notices.\n');
  });

  it('are counted in the singular and the plural', () => {
    expect(formatForPeople([repeated])).toMatch(/\n1 error, 0 notices\.\n$/);
    expect(formatForPeople([unconfirmed, unconfirmed])).toMatch(/\n0 errors, 2 notices\.\n$/);
  });
});

describe('problems for programs', () => {
  it('are a sorted JSON array with the documented fields', () => {
    expect(formatAsJson([unconfirmed, missingId({ path: policy, line: 9, column: 3 })])).toBe(
      `[
  {
    "path": "content/policy/2023-11.mdx",
    "line": 9,
    "column": 3,
    "rule": "missing-id",
    "level": "error",
    "message": "The paragraph \\"Words\\" has no id.",
    "remedy": "End it with a space, \\"^\\" and an id of two to four words, such as \\" ^staff-privacy\\"."
  },
  {
    "path": "content/school.yaml",
    "line": 5,
    "rule": "contacts-unconfirmed",
    "level": "notice",
    "message": "Nobody has confirmed the contacts, so pages say that they are unconfirmed.",
    "remedy": "Ask the school, correct them, and set confirmedOn and reviewBy."
  }
]
`,
    );
  });

  it('are an empty array when there are none', () => {
    expect(formatAsJson([])).toBe('[]\n');
  });
});

describe('the order of problems', () => {
  const inOrder = [
    missingId({ path: 'content/a.mdx', line: 30 }),
    missingId({ path: 'content/b.mdx', line: 2 }),
    missingId({ path: 'content/b.mdx', line: 2, column: 1 }),
    missingId({ path: 'content/b.mdx', line: 2, column: 10 }),
    missingId({ path: 'content/b.mdx', line: 10, column: 1 }, 'A'),
    missingId({ path: 'content/b.mdx', line: 10, column: 1 }, 'B'),
    problem('repeated-contacts', { path: 'content/b.mdx', line: 10, column: 1 }, { firstLine: 1 }),
  ];

  it('is by path, line as a number, column, rule and message', () => {
    expect(sortProblems([...inOrder].reverse())).toEqual(inOrder);
  });

  it('leaves the list given as it was', () => {
    const given = [...inOrder].reverse();
    sortProblems(given);
    expect(given).toEqual([...inOrder].reverse());
  });
});

describe('a build', () => {
  it('is stopped by an error, not by notices', () => {
    expect(hasErrors([unconfirmed, repeated])).toBe(true);
    expect(hasErrors([unconfirmed])).toBe(false);
    expect(hasErrors([])).toBe(false);
  });
});
