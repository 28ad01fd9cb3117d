import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/problems/catalogue.ts';
import { problem, type Rule } from '../../../src/problems/problem.ts';
import { reviewRules } from '../../../src/problems/review-rules.ts';

describe('a problem', () => {
  it('has its place, its rule, and the wording of the rule', () => {
    const place = { path: 'content/guidance/staff.mdx', line: 31, column: 4 };
    const details = { id: 'staff-no-friend', where: 'version 2023-11', suggestion: 'staff-no-friends' };
    expect(problem('unknown-clause', place, details)).toEqual({
      path: 'content/guidance/staff.mdx',
      line: 31,
      column: 4,
      rule: 'unknown-clause',
      level: 'error',
      message: 'Cites "staff-no-friend", which is not in version 2023-11.',
      remedy: 'Did you mean "staff-no-friends"?',
    });
  });

  it('has no column where none is known', () => {
    expect(problem('empty-file', { path: 'content/facts.yaml', line: 1 }, {})).not.toHaveProperty('column');
  });

  it('has another remedy when there is nothing to suggest', () => {
    const details = { id: 'nothing', where: 'version 2023-11', suggestion: null };
    const found = problem('unknown-clause', { path: 'content/guidance/staff.mdx', line: 1 }, details);
    expect(found.remedy).toBe('Cite a clause or section that exists.');
  });

  it('is a notice when it comes with time, disagreeing dates or a policy that has moved on, or may be right as it is, and an error otherwise', () => {
    const notices = (Object.keys(catalogue) as Rule[]).filter((rule) => catalogue[rule].level === 'notice');
    const leftBehind = [
      'stale-citation',
      'clause-unexplained',
      'two-consultations',
      'version-overtaken',
      'not-frozen',
      'clause-gone',
      'page-name-unused',
    ];
    const mayBeRight = [
      'audience-without-guidance',
      'first-name-shared',
      'deputy-dropped',
      'role-only-in-right',
      'risk-unnamed',
      'heading-sequence',
      'heading-unnumbered',
      'stray-mark',
      'invisible-in-ratified',
      'unused-picture',
      'note-answered',
      'note-passed-over',
      'note-unanswered',
    ];
    const beforeRatifying = ['date-disagrees', 'review-past', 'wrong-phone'];
    const inTime = Object.keys(reviewRules).filter((rule) => !beforeRatifying.includes(rule));
    expect(notices.sort()).toEqual([...inTime, ...leftBehind, ...mayBeRight].sort());
  });
});
