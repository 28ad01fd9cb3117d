import { describe, expect, it } from 'vitest';
import { writeStatus } from '../../../../src/policy/review/policy-status.ts';
import { listChangeGroups } from '../../../../src/policy/version/change-groups.ts';
import { buildOneSection } from '../build-version.ts';

describe('the state of the policy', () => {
  const first = { ...buildOneSection([], { id: '2023-11' }), status: 'current' as const };
  const reasons = (...ids: string[]): typeof first.changes =>
    listChangeGroups(ids.map((id) => ({ clauses: [id], why: 'Clearer.', kind: 'tidying' as const })));
  const lineOf = (...ids: string[]): string | undefined => {
    const next = { ...first, id: '2026-11', status: 'draft' as const, follows: '2023-11', changes: reasons(...ids) };
    return writeStatus([first, next], { errors: 1, notices: 2 }, '2026-11-22').split('\n')[0];
  };

  it('counts the reasons that a version gives, not its changes', () => {
    expect(lineOf('dates')).toMatch(/follows 2023-11 and gives 1 reason$/);
    expect(lineOf('dates', 'staff-use')).toMatch(/follows 2023-11 and gives 2 reasons$/);
  });

  it('counts errors and notices in the singular and the plural', () => {
    const text = writeStatus([first], { errors: 1, notices: 2 }, '2026-11-22');
    expect(text).toContain('1 error, 2 notices in content/ (npm run check).');
  });
});
