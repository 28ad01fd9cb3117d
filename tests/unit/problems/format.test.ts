import { describe, expect, it } from 'vitest';
import { formatAsJson, formatForPeople, hasErrors, sortProblems } from '../../../src/problems/format.ts';
import { type Place, problem, type Problem } from '../../../src/problems/problem.ts';

const policy = 'content/policy/2023-11.mdx';
const missingId = (place: Place, text = 'Words'): Problem => problem('missing-id', place, { what: 'paragraph', text });
const unconfirmed = problem('contacts-unconfirmed', { path: 'content/school.yaml', line: 5 }, {});
const repeated = problem('repeated-id', { path: policy, line: 12 }, { id: 'staff-use', firstLine: 9 });

describe('problems for people', () => {
  it('name place, rule, fault and remedy, sorted, with a count', () => {
    expect(formatForPeople([unconfirmed, repeated, missingId({ path: policy, line: 9, column: 3 })])).toBe(
      `content/policy/2023-11.mdx:9:3 missing-id
  The paragraph "Words" has no id.
  End it with a space, "^" and an id of two to four words, such as " ^staff-privacy".

content/policy/2023-11.mdx:12 repeated-id
  The id "staff-use" is used already, on line 9.
  Give this one an id of its own; ids are never shared.

content/school.yaml:5 contacts-unconfirmed (notice)
  Nobody has confirmed the contacts, so pages say that they are unconfirmed.
  Ask the school, correct them, and set confirmedOn and reviewBy.

2 errors, 1 notice.
`,
    );
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
