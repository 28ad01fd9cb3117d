// Owns rules about who is named where: today's contacts against those of the version in force, addresses against the people they stand beside.
import { compareContacts } from '../../policy/contacts/compare-contacts.ts';
import { findOtherOwner, isNobodysAddress } from '../../policy/contacts/person-names.ts';
import { foldRole, listRoles } from '../../policy/contacts/role-words.ts';
import type { PolicyVersion } from '../../policy/version/model.ts';
import { isAgreed } from '../../policy/version/status.ts';
import { nearestName } from '../../problems/nearest.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import type { School } from '../../schemas/school.ts';
import type { DataFile } from '../parse/data-file.ts';
import type { PolicyFile } from '../policy/policy-file.ts';

/**
 * Notices where the school's contacts and those of the version in force differ, and roles that are matched with none of it.
 * @param file the school's file
 * @param current the version in force; null when there is none
 * @returns one notice for each role; empty when nothing differs.
 */
export function checkContactsToday(file: DataFile<School>, current: PolicyVersion | null): Problem[] {
  if (current === null) return [];
  const { contacts } = file.data;
  const version = current.id;
  const differing = compareContacts(current.contacts, contacts).map(({ role, policyRole, then, today }) => {
    const place = file.placeOf(role === null ? ['contacts'] : ['contacts', role]);
    return problem('contact-differs', place, { role, policyRole, version, then: say(then), today: say(today) });
  });
  const roles = current.contacts.map((row) => row.role);
  const unmatched = Object.entries(contacts).flatMap(([role, { policyRole }]) => {
    if (policyRole === undefined || roles.flatMap(listRoles).includes(foldRole(policyRole))) return [];
    const details = { policyRole, version, suggestion: nearestName(policyRole, roles) };
    return [problem('unknown-policy-role', file.placeOf(['contacts', role, 'policyRole']), details)];
  });
  return [...differing, ...unmatched];
}

/**
 * Notices addresses that look like somebody else's: in the school's file, and in versions that can still be corrected.
 * @param file the school's file
 * @param policyFiles every policy file; whoever is named in one, also a superseded one, may be the owner
 * @returns one notice for each address.
 */
export function checkAddressOwners(file: DataFile<School>, policyFiles: readonly PolicyFile[]): Problem[] {
  const contacts = Object.entries(file.data.contacts);
  const published = policyFiles.flatMap(({ version }) => version?.contacts ?? []);
  const everybody = new Set([
    ...contacts.flatMap(([, { people = [] }]) => people),
    ...published.flatMap(({ people }) => people.map(({ name }) => name)),
  ]);
  const placed = [
    ...contacts.map(([role, { email, people = [] }]) => ({
      email,
      people,
      place: file.placeOf(['contacts', role, 'email']),
    })),
    ...policyFiles.flatMap(({ version, frontMatter }) =>
      version === null || frontMatter === null || isAgreed(version)
        ? []
        : version.contacts.flatMap(({ people }, row) =>
            people.map(({ name, email }, at) => ({
              email,
              people: [name],
              place: frontMatter.placeOf(['contacts', row, 'people', at, 'email']),
            })),
          ),
    ),
  ];
  return placed.flatMap(({ email, people, place }) => {
    if (email === undefined) return [];
    const owner = findOtherOwner(email, people, everybody);
    if (owner === null && !isNobodysAddress(email, people, file.data.name)) return [];
    return [problem('address-of-nobody', place, { email, beside: say(people), owner })];
  });
}

function say(texts: readonly string[]): string {
  return texts.length === 0 ? 'nobody' : texts.join(', ');
}
