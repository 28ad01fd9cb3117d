import { expect, it } from 'vitest';
import { foldRole, isRoleSaid, listRoles } from '../../../../src/policy/contacts/role-words.ts';

it.each([
  ['Deputy Designated Safeguarding Lead(s)', 'Deputy DSLs'],
  ['Designated Safeguarding Lead (DSL)', 'DSL'],
  ['DDSL', 'Deputy Designated Safeguarding Lead'],
  ['Executive Head teacher', 'executive headteacher'],
  ['Head', 'Headteacher'],
  ['Governor for Safeguarding', 'Safeguarding Governor'],
  ['Chair of the Governing Board', 'Chair of Governors'],
])('%s is the same role as %s', (a, b) => {
  expect(foldRole(a)).toBe(foldRole(b));
});

it.each([
  ['Deputy DSL', 'DSL'],
  ['Executive Headteacher', 'Headteacher'],
  ['Deputy Headteacher', 'Headteacher'],
  ['Vice Chair of Governors', 'Chair of Governors'],
  ['Head of School', 'Executive Headteacher'],
])('%s is another role than %s', (a, b) => {
  expect(foldRole(a)).not.toBe(foldRole(b));
});

it('a title may name several roles', () => {
  expect(listRoles('DSL and Head of School')).toEqual(
    expect.arrayContaining([foldRole('DSL'), foldRole('Head of School')]),
  );
  expect(listRoles('Headteacher / SENCO, DSL & Prevent Lead')).toEqual(
    expect.arrayContaining(['headteacher', 'senco', foldRole('DSL'), 'lead prevent']),
  );
  expect(listRoles('–')).toEqual([]);
});

it.each([
  ['Designated Safeguarding Lead (DSL)', 'Safeguarding lead'],
  ['Deputy Designated Safeguarding Leads', 'Deputy safeguarding lead'],
  ['Headteacher', 'The head'],
  ['Chair of Governors', 'Our chair of governors'],
])('%s is said by the heading %s', (role, heading) => {
  expect(isRoleSaid(role, heading)).toBe(true);
});

it.each([
  ['Deputy Designated Safeguarding Leads', 'A deputy'],
  ['Head of School', 'The head'],
  ['School office', 'Complaints procedure'],
])('%s is not said by the heading %s', (role, heading) => {
  expect(isRoleSaid(role, heading)).toBe(false);
});
