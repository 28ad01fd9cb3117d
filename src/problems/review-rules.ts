// Owns the wording of what a person should look at because time has passed or dates disagree: notices, and errors where it can still be put right.
import { didYouMean, error, notice } from './wording.ts';

export const reviewRules = {
  'date-conflict': notice(
    (d: { earlier: string; later: string }) => `${d.earlier} is before ${d.later}.`,
    () => 'A ratified text stays as it is; put the right dates into the next version.',
  ),
  'date-disagrees': error(
    (d: { earlier: string; later: string }) => `${d.earlier} is before ${d.later}.`,
    () => 'Put the dates right now: once this version is ratified, they stay as they are.',
  ),
  'review-past': error(
    (d: { id: string; due: string }) => `The next review of version ${d.id} would be ${d.due}, which has passed.`,
    () => 'Put in when it will be reviewed: once this version is ratified, the date stays as it is.',
  ),
  'wrong-phone': error(
    (d: { phone: string }) => `"${d.phone}" has more or fewer digits than a telephone number.`,
    () => 'Correct it now: once this version is ratified, it stays as it is.',
  ),
  'policy-overdue': notice(
    (d: { id: string; due: string; by: string }) =>
      `The review of version ${d.id} was due ${d.due}: overdue by ${d.by}.`,
    () => 'Ask the governors for a review; the site says on every page that it is overdue.',
  ),
  'consultation-closed': notice(
    (d: { id: string; closed: string }) => `The consultation on version ${d.id} closed ${d.closed}.`,
    () =>
      'Bring the answers to the governors: then ratify it, or set "status: proposal". The site says that it has closed.',
  ),
  'consultation-not-shown': notice(
    (d: { id: string; closes: string }) =>
      `Version ${d.id} is a proposal, so the site asks nobody about it, though its consultation closes ${d.closes}.`,
    () => 'Set "status: consultation" to ask; where nobody is asked any more, correct "closes".',
  ),
  'reference-overdue': notice(
    (d: { id: string; due: string }) => `The document "${d.id}" was to be looked at again by ${d.due}.`,
    () => 'Open its address, correct the edition, and set verifiedOn and reviewBy.',
  ),
  'fact-overdue': notice(
    (d: { id: string; due: string }) => `The fact "${d.id}" was to be confirmed again by ${d.due}.`,
    () => 'Confirm it at its source, and set verifiedOn and reviewBy.',
  ),
  'contacts-unconfirmed': notice<object>(
    () => 'Nobody has confirmed the contacts, so pages say that they are unconfirmed.',
    () => 'Ask the school, correct them, and set confirmedOn and reviewBy.',
  ),
  'contacts-overdue': notice(
    (d: { due: string }) => `The contacts were to be confirmed again by ${d.due}.`,
    () => 'Ask the school, correct them, and set confirmedOn and reviewBy.',
  ),
  'clause-undescribed': notice(
    (d: { id: string }) => `The clause "${d.id}" has no entry in clauses.yaml.`,
    () => 'Add whom it binds and three to eight phrasings, so that readers find it.',
  ),
  'odd-phone': notice(
    (d: { phone: string }) => `"${d.phone}" has more or fewer digits than a telephone number.`,
    () => 'A ratified text stays as it is: put the right number into the next version.',
  ),
  'contact-differs': notice(
    (d: { role: string | null; policyRole: string; version: string; then: string; today: string }) =>
      d.role === null
        ? `Version ${d.version} gives ${d.then} as "${d.policyRole}", and nothing here does.`
        : `"${d.role}" is ${d.today} here, but ${d.then} in version ${d.version}.`,
    (d) =>
      `The policy's page says whom to ask today. Correct what is wrong here, or the next version; ${
        d.role === null
          ? `a role with another title here names this one as "policyRole".`
          : 'a ratified text stays as it is.'
      }`,
  ),
  'unknown-policy-role': notice(
    (d: { policyRole: string; version: string; suggestion: string | null }) =>
      `"${d.policyRole}" is no role among the contacts of version ${d.version}.`,
    (d) => didYouMean(d.suggestion, 'Write the role in the words of the policy, or remove "policyRole".'),
  ),
  'address-of-nobody': notice(
    (d: { email: string; beside: string; owner: string | null }) =>
      `"${d.email}" stands beside ${d.beside}, but ${d.owner === null ? 'has neither that name in it nor a role' : `looks like the address of ${d.owner}`}.`,
    (d) =>
      d.owner === null
        ? 'Make sure that it is theirs. If it is not, put in the address of the person named, or remove it.'
        : 'Put in the address of the person named, or remove it.',
  ),
  'contact-missing': notice(
    (d: { role: string; isNamed: boolean; asked: string }) =>
      d.isNamed
        ? `There is neither a number nor an address for "${d.role}", so pages name somebody and not how to reach them.`
        : `There is no name, number or address for "${d.role}", so pages say ${d.asked === '' ? 'nothing of it' : `"${d.asked}"`}.`,
    () => 'Ask the school, and fill it in.',
  ),
};
