// Owns cases for each notice: what time and missing answers bring.
import { edit, type Files, validText } from '../content-folder.ts';
import { proposalPath, propose, writeProposal } from '../proposal.ts';
import type { RuleCase } from './rule-case.ts';

/** A version in consultation, whose dates stand on line 5. */
function consult(consultation: string): Files {
  const text = writeProposal('Words. ^some-words').replace(
    'status: proposal',
    `status: consultation\nconsultation: ${consultation}`,
  );
  return { [proposalPath]: text };
}

export const reviewRuleCases: RuleCase[] = [
  {
    rule: 'date-disagrees',
    when: 'dates of a proposal disagree',
    files: propose('Words. ^some-words', {
      dates: '{ written: 2024-09, updated: 2024-08, ratified: 2024-07, reviewDue: 2024-06-30 }',
    }),
    report: `
content/policy/2024-09.mdx:5 date-disagrees (error)
  "Date agreed and ratified" (July 2024) is before "Date written" (September 2024).
  Put the dates right now: once this version is ratified, they stay as they are.

content/policy/2024-09.mdx:5 date-disagrees (error)
  "Date of last update" (August 2024) is before "Date written" (September 2024).
  Put the dates right now: once this version is ratified, they stay as they are.

content/policy/2024-09.mdx:5 date-disagrees (error)
  "Date of next full review" (30 June 2024) is before "Date agreed and ratified" (July 2024).
  Put the dates right now: once this version is ratified, they stay as they are.
`,
  },
  {
    rule: 'date-conflict',
    when: 'dates of a ratified version disagree',
    files: {
      'content/policy/2021-05.mdx': writeProposal('Words. ^some-words', {
        dates: '{ written: 2021-05, ratified: 2021-04, reviewDue: 2022-04 }',
        contacts: '[{ role: Head, people: [], phones: ["01632 96000", "01632 960001"] }]',
      }).replace('status: proposal', 'status: superseded'),
    },
    report: `
content/policy/2021-05.mdx:1 missing-fingerprint (error)
  Version 2021-05 is ratified, but policy/frozen.yaml has no fingerprint for it.
  Put its line back from an earlier copy of policy/frozen.yaml. A proposal is ratified with npm run policy -- ratify. Only for words that were never kept here before: read them beside the paper, then npm run policy -- freeze 2021-05.

content/policy/2021-05.mdx:5 date-conflict (notice)
  "Date agreed and ratified" (April 2021) is before "Date written" (May 2021).
  A ratified text stays as it is; put the right dates into the next version.

content/policy/2021-05.mdx:6 missing-contacts (error)
  The version has contacts, but does not say where they are drawn.
  Put <KeyContacts /> on a line of its own under the heading they belong to.

content/policy/2021-05.mdx:6 odd-phone (notice)
  "01632 96000" has more or fewer digits than a telephone number.
  A ratified text stays as it is: put the right number into the next version.
`,
  },
  {
    rule: 'odd-phone',
    when: 'a number of a ratified version lacks a digit',
    files: {
      'content/policy/2021-05.mdx': writeProposal('Words. ^some-words', {
        dates: '{ written: 2021-05, ratified: 2021-04, reviewDue: 2022-04 }',
        contacts: '[{ role: Head, people: [], phones: ["01632 96000", "01632 960001"] }]',
      }).replace('status: proposal', 'status: superseded'),
    },
    report: `
content/policy/2021-05.mdx:1 missing-fingerprint (error)
  Version 2021-05 is ratified, but policy/frozen.yaml has no fingerprint for it.
  Put its line back from an earlier copy of policy/frozen.yaml. A proposal is ratified with npm run policy -- ratify. Only for words that were never kept here before: read them beside the paper, then npm run policy -- freeze 2021-05.

content/policy/2021-05.mdx:5 date-conflict (notice)
  "Date agreed and ratified" (April 2021) is before "Date written" (May 2021).
  A ratified text stays as it is; put the right dates into the next version.

content/policy/2021-05.mdx:6 missing-contacts (error)
  The version has contacts, but does not say where they are drawn.
  Put <KeyContacts /> on a line of its own under the heading they belong to.

content/policy/2021-05.mdx:6 odd-phone (notice)
  "01632 96000" has more or fewer digits than a telephone number.
  A ratified text stays as it is: put the right number into the next version.
`,
  },
  {
    rule: 'review-past',
    when: 'the next review of a proposal would be before today',
    files: propose('Words. ^some-words', { dates: '{ written: 2024-01, reviewDue: 2024-02 }' }),
    report: `
content/policy/2024-09.mdx:5 review-past (error)
  The next review of version 2024-09 would be in February 2024, which has passed.
  Put in when it will be reviewed: once this version is ratified, the date stays as it is.
`,
  },
  {
    rule: 'date-ahead',
    when: 'a version is said to be ratified after today',
    files: {},
    today: '2023-11-19',
    report: `
content/facts.yaml:7 date-ahead (error)
  The field "emergency.verifiedOn" is January 2024, which is after today (19 November 2023).
  Put in the day or month on which somebody really looked.

content/policy/2023-11.mdx:8 date-ahead (error)
  The field "dates.ratified" is 20 November 2023, which is after today (19 November 2023).
  Put in the day on which the governors agreed it. Until then it is a proposal.

content/references.yaml:7 date-ahead (error)
  The field "kcsie.verifiedOn" is January 2024, which is after today (19 November 2023).
  Put in the day or month on which somebody really looked.

content/school.yaml:3 date-ahead (error)
  The field "confirmedOn" is January 2024, which is after today (19 November 2023).
  Put in the day or month on which somebody really looked.
`,
  },
  {
    rule: 'policy-overdue',
    when: 'the month of the review is over',
    files: {},
    today: '2024-12-01',
    report: `
content/policy/2023-11.mdx:9 policy-overdue (notice)
  The review of version 2023-11 was due in November 2024: overdue by 1 day.
  Ask the governors for a review; the site says on every page that it is overdue.
`,
  },
  {
    rule: 'consultation-closed',
    when: 'the last day of a consultation is over',
    files: consult('{ opened: 2024-01-08, closes: 2024-02-09, answerTo: the school office }'),
    report: `
content/policy/2024-09.mdx:5 consultation-closed (notice)
  The consultation on version 2024-09 closed on 9 February 2024.
  Bring the answers to the governors: then ratify it, or set "status: proposal". The site says that it has closed.
`,
  },
  {
    rule: 'consultation-not-shown',
    when: 'a proposal names a consultation that is not over',
    files: {
      [proposalPath]: writeProposal('Words. ^some-words').replace(
        'status: proposal',
        'status: proposal\nconsultation: { opened: 2024-01-08, closes: 2027-02-09, answerTo: the school office }',
      ),
    },
    today: '2024-02-01',
    report: `
content/policy/2024-09.mdx:4 consultation-not-shown (notice)
  Version 2024-09 is a proposal, so the site asks nobody about it, though its consultation closes on 9 February 2027.
  Set "status: consultation" to ask; where nobody is asked any more, correct "closes".
`,
  },
  {
    rule: 'missing-field',
    when: 'a version in consultation does not say until when, and to whom to answer',
    files: { [proposalPath]: writeProposal('Words. ^some-words').replace('status: proposal', 'status: consultation') },
    report: `
content/policy/2024-09.mdx:4 missing-field (error)
  The field "consultation" is missing.
  Add it: opened, closes and answerTo, because the version is open for consultation.
`,
  },
  {
    rule: 'invalid-field',
    when: 'a consultation closes before it opens',
    files: consult('{ opened: 2024-12-08, closes: 2024-11, answerTo: the school office }'),
    report: `
content/policy/2024-09.mdx:5 invalid-field (error)
  The field "consultation.closes" is 2024-11, but must be a date not before 2024-12-08, when it opened.
  Correct the value.
`,
  },
  {
    rule: 'reference-overdue',
    when: 'the day for looking at a document again is over',
    files: edit('content/references.yaml', 'reviewBy: 2025-01', 'reviewBy: 2024-02-29'),
    report: `
content/references.yaml:8 reference-overdue (notice)
  The document "kcsie" was to be looked at again by 29 February 2024.
  Open its address, correct the edition, and set verifiedOn and reviewBy.
`,
  },
  {
    rule: 'fact-overdue',
    when: 'the month for confirming a fact again is over',
    files: edit('content/facts.yaml', 'reviewBy: 2025-01', 'reviewBy: 2024-02'),
    report: `
content/facts.yaml:8 fact-overdue (notice)
  The fact "emergency" was to be confirmed again by February 2024.
  Confirm it at its source, and set verifiedOn and reviewBy.
`,
  },
  {
    rule: 'contacts-unconfirmed',
    when: 'nobody has confirmed the contacts',
    files: edit('content/school.yaml', 'confirmedOn: 2024-01', 'confirmedOn: null'),
    report: `
content/school.yaml:3 contacts-unconfirmed (notice)
  Nobody has confirmed the contacts, so pages say that they are unconfirmed.
  Ask the school, correct them, and set confirmedOn and reviewBy.
`,
  },
  {
    rule: 'contacts-overdue',
    when: 'the month for confirming the contacts again is over',
    files: edit('content/school.yaml', 'reviewBy: 2025-01', 'reviewBy: 2024-02'),
    report: `
content/school.yaml:4 contacts-overdue (notice)
  The contacts were to be confirmed again by February 2024.
  Ask the school, correct them, and set confirmedOn and reviewBy.
`,
  },
  {
    rule: 'clause-undescribed',
    when: 'a clause of the current version has no details',
    files: { 'content/clauses.yaml': validText('content/clauses.yaml').replace(/\npupils-told-adult:[^]*/, '\n') },
    report: `
content/policy/2023-11.mdx:42:1 clause-undescribed (notice)
  The clause "pupils-told-adult" has no entry in clauses.yaml.
  Add whom it binds and three to eight phrasings, so that readers find it.
`,
  },
  {
    rule: 'contact-missing',
    when: 'a role has neither a name nor a number nor an address',
    files: edit(
      'content/school.yaml',
      '{ title: Deputy, people: [Bea Example], phone: "01632 960001" }',
      '{ title: Deputy, people: [] }',
    ),
    report: `
content/school.yaml:7 contact-missing (notice)
  There is no name, number or address for "deputy-dsl", so pages say "ask the school office".
  Ask the school, and fill it in.
`,
  },
  {
    rule: 'contact-missing',
    when: 'a role has neither, and other words say whom to ask',
    files: edit(
      'content/school.yaml',
      '{ title: Deputy, people: [Bea Example], phone: "01632 960001" }',
      '{ title: Deputy, people: [], whileEmpty: ask at the gate }',
    ),
    report: `
content/school.yaml:7 contact-missing (notice)
  There is no name, number or address for "deputy-dsl", so pages say "ask at the gate".
  Ask the school, and fill it in.
`,
  },
  {
    rule: 'contact-missing',
    when: 'a role has a name alone',
    files: edit('content/school.yaml', 'people: [Eve Example], email: eve@school.example', 'people: [Eve Example]'),
    report: `
content/school.yaml:10 contact-missing (notice)
  There is neither a number nor an address for "safeguarding-governor", so pages name somebody and not how to reach them.
  Ask the school, and fill it in.
`,
  },
  {
    rule: 'wrong-phone',
    when: 'a number of a proposal lacks a digit',
    files: propose('## Contacts ^key-contacts\n\n<KeyContacts />', {
      contacts: '[{ role: Head, people: [], phones: ["01632 96000", "01632 960001"] }]',
    }),
    report: `
content/policy/2024-09.mdx:6 wrong-phone (error)
  "01632 96000" has more or fewer digits than a telephone number.
  Correct it now: once this version is ratified, it stays as it is.
`,
  },
  {
    rule: 'contact-differs',
    when: 'a role has somebody else, and another number, than in the version in force',
    files: edit(
      'content/school.yaml',
      'people: [Ann Example], phone: "01632 960001", email: ann@school.example',
      'people: [Ned Newman], phone: "01632 960005"',
    ),
    report: `
content/school.yaml:6 contact-differs (notice)
  "dsl" is Ned Newman, 01632 960005 here, but Ann Example, 01632 960001, 01632960002 in version 2023-11.
  The policy's page says whom to ask today. Correct what is wrong here, or the next version; a ratified text stays as it is.
`,
  },
  {
    rule: 'unknown-policy-role',
    when: 'a contact is matched with a role that the version in force does not have',
    files: edit(
      'content/school.yaml',
      'people: [Ann Example]',
      'people: [Ann Example], policyRole: Designed Safeguarding Lead',
    ),
    report: `
content/school.yaml:6 unknown-policy-role (notice)
  "Designed Safeguarding Lead" is no role among the contacts of version 2023-11.
  Did you mean "Designated Safeguarding Lead"?
`,
  },
  {
    rule: 'address-of-nobody',
    when: 'a contact still has the address of whoever went before',
    files: edit(
      'content/school.yaml',
      'people: [Dan Example], email: dan@school.example',
      'people: [Ned Newman], email: f.example@school.example',
    ),
    report: `
content/school.yaml:9 address-of-nobody (notice)
  "f.example@school.example" stands beside Ned Newman, but looks like the address of Fay Example.
  Put in the address of the person named, or remove it.
`,
  },
  {
    rule: 'address-of-nobody',
    when: 'a contact has the address of somebody whom nothing names',
    files: edit(
      'content/school.yaml',
      'people: [Dan Example], email: dan@school.example',
      'people: [Ned Newman], email: k.miller@school.example',
    ),
    report: `
content/school.yaml:9 address-of-nobody (notice)
  "k.miller@school.example" stands beside Ned Newman, but has neither that name in it nor a role.
  Make sure that it is theirs. If it is not, put in the address of the person named, or remove it.
`,
  },
  {
    rule: 'address-of-nobody',
    when: 'a version that is only proposed gives somebody the address of somebody else',
    files: propose('## Contacts ^key-contacts\n\n<KeyContacts />', {
      contacts: '[{ role: Head, people: [{ name: Ned Newman, email: annexample@school.example }], phones: [] }]',
    }),
    report: `
content/policy/2024-09.mdx:6 address-of-nobody (notice)
  "annexample@school.example" stands beside Ned Newman, but looks like the address of Ann Example.
  Put in the address of the person named, or remove it.
`,
  },
];
