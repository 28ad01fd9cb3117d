// Owns what every page's frame needs to know: the school, its policy's name, the places of the menu, whom to call.
import { listChangedRoles } from '../policy/contacts/compare-contacts.ts';
import { formatDate } from '../policy/dates.ts';
import { formatContactsCaveat } from '../policy/version/contacts.ts';
import { capitalise, formatPolicyName } from '../policy/version/policy-name.ts';
import { contentKinds } from '../schemas/content-kinds.ts';
import type { School } from '../schemas/school.ts';
import { presentKinds } from './present-kinds.ts';
import { allFacts, theSchool } from './school.ts';
import { currentVersion, publicVersions } from './versions.ts';

/** What a page layout is given. */
export interface Frame {
  school: School;
  /** What the policy is called inside a sentence, such as "behaviour policy". */
  policyName: string;
  /** The same at the beginning of one, and as a title. */
  policyTitle: string;
  /** The version in force by name, such as "Behaviour policy of November 2023". */
  policyInForce: string;
  /** What the whole site is called. */
  siteName: string;
  /** The places of the menu, in order. */
  places: { href: string; label: string }[];
  /** The number to call in danger. */
  emergency: string;
  /** How sure the DSL's number is, as words to stand after it; null when the contacts are confirmed. */
  contactsCaveat: string | null;
}

/** The number for police, ambulance and fire in the United Kingdom, where the school names no fact of its own. */
const emergencyNumber = '999';

/**
 * Gathers a page's frame.
 * @returns the frame
 * @throws Error when the content folder lacks the school or a current version
 */
export async function pageFrame(): Promise<Frame> {
  const school = await theSchool();
  const { version } = await currentVersion();
  const policyName = formatPolicyName(school, version);
  const facts = await allFacts();
  const versions = (await publicVersions()).map((entry) => entry.version);
  return {
    school,
    policyName,
    policyTitle: capitalise(policyName),
    policyInForce: `${capitalise(policyName)} of ${formatDate(version.id)}`,
    siteName: school.siteName ?? `${school.name}: ${policyName}`,
    places: [
      { href: '/policy/', label: 'The policy' },
      ...(await presentKinds())
        // The header leads to the page of help by a link of its own, and guidance to what is asked of whom.
        .filter((kind) => kind !== 'report' && kind !== 'training')
        .map((kind) => ({
          href: contentKinds[kind].address,
          label: contentKinds[kind].heading,
        })),
      { href: '/governors/', label: 'Governors' },
    ],
    emergency: facts[school.emergencyFact ?? '']?.value ?? emergencyNumber,
    contactsCaveat: formatContactsCaveat(school, listChangedRoles(school, versions).has('dsl')),
  };
}
