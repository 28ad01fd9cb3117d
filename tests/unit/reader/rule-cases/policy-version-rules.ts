// Owns cases for the rules that hold versions against each other and against the files about them.
import { edit, validText } from '../content-folder.ts';
import type { RuleCase } from './rule-case.ts';

const older = 'content/policy/2022-01.mdx';
const current = 'content/policy/2023-11.mdx';
const frozen = 'content/policy/frozen.yaml';

export const policyVersionRuleCases: RuleCase[] = [
  {
    rule: 'returning-id',
    when: 'an id that one version left out is back in the next',
    files: {
      'content/policy/2021-01.mdx': validText(older)
        .replace('superseded', 'draft')
        .replace('^policy-purpose', '^policy-purpose\n\nPupils tell a teacher. ^pupils-told-adult'),
    },
    report: `
content/policy/2023-11.mdx:42:1 returning-id (error)
  The id "pupils-told-adult" was in version 2021-01 and is not in 2022-01; an id that has gone cannot come back.
  Give the clause a new id, and name it as the successor of the old one where that was removed.
`,
  },
  {
    rule: 'unknown-clause',
    when: 'review notes name a clause that does not exist',
    files: edit('content/policy/2023-11.notes.yaml', 'staff-no-friends', 'staff-no-friend'),
    report: `
content/policy/2023-11.notes.yaml:7 unknown-clause (error)
  Cites "staff-no-friend", which is not in version 2023-11.
  Did you mean "staff-no-friends"?
`,
  },
  {
    rule: 'clause-gone',
    when: 'details stand under an id that no version has',
    files: edit('content/clauses.yaml', 'policy-purpose:', 'policy-purpos:'),
    report: `
content/clauses.yaml:1 clause-gone (notice)
  No version has a clause "policy-purpos", so nothing uses what stands under it.
  Remove the entry, if the clause is gone. Did you mean "policy-purpose"?

content/policy/2023-11.mdx:27:1 clause-undescribed (notice)
  The clause "policy-purpose" has no entry in clauses.yaml.
  Add whom it binds and three to eight phrasings, so that readers find it.
`,
  },
  {
    rule: 'unknown-version',
    when: 'review notes name a version that does not exist',
    files: { 'content/policy/2023-12.notes.yaml': '[]\n' },
    report: `
content/policy/2023-12.notes.yaml:1 unknown-version (error)
  Names version "2023-12", which is not in policy/.
  Name a version that is there ("2022-01", "2023-11"), or put policy/2023-12.mdx back if it was here once.
`,
  },
  {
    rule: 'ratified-version-gone',
    when: 'the file of a frozen version was deleted',
    files: { [frozen]: `${validText(frozen)}1999-01: ${'f'.repeat(64)}\n` },
    report: `
content/policy/frozen.yaml:3 ratified-version-gone (error)
  The words of version 1999-01 are frozen here, and policy/1999-01.mdx is gone.
  Put policy/1999-01.mdx back: a ratified version is superseded, and keeps its address for ever.
`,
  },
  {
    rule: 'unknown-version',
    when: 'contacts and a reference name versions that do not exist',
    files: {
      ...edit('content/school.yaml', 'publishedIn: 2023-11', 'publishedIn: 2023-12'),
      ...edit('content/references.yaml', '{ 2023-11:', '{ 2023-10:'),
    },
    report: `
content/references.yaml:6 unknown-version (error)
  Names version "2023-10", which is not in policy/.
  Name a version that is there ("2022-01", "2023-11"), or put policy/2023-10.mdx back if it was here once.

content/school.yaml:2 unknown-version (error)
  Names version "2023-12", which is not in policy/.
  Name a version that is there ("2022-01", "2023-11"), or put policy/2023-12.mdx back if it was here once.
`,
  },
  {
    rule: 'no-current-version',
    when: 'all versions are superseded',
    files: edit(current, 'status: current', 'status: superseded'),
    report: `
content/policy:1 no-current-version (error)
  No version has the status "current".
  Set "status: current" in the latest ratified version.
`,
  },
  {
    rule: 'two-current-versions',
    when: 'the older one was not superseded',
    files: edit(older, 'status: superseded', 'status: current'),
    report: `
content/policy/2022-01.mdx:5 policy-overdue (notice)
  The review of version 2022-01 was due in January 2023: overdue by 1 year and 1 month.
  Ask the governors for a review; the site says on every page that it is overdue.

content/policy/2023-11.mdx:4 two-current-versions (error)
  Version 2023-11 is "current", and so is 2022-01.
  Set the older one to "superseded".
`,
  },
  {
    rule: 'fingerprint-differs',
    when: 'a ratified text was edited',
    files: edit(older, 'pupils as friends', 'pupils as friend'),
    report: `
content/policy/2022-01.mdx:1 fingerprint-differs (error)
  Version 2022-01 is ratified, but its words or pictures are not those that were frozen (5d6a6ed92df0…, now 458dc5d7e62c…).
  Undo the change: a ratified text is never edited. A correction is a new version.

content/policy/2023-11.mdx:36:1 change-without-reason (error)
  "staff-no-friends" is amended since version 2022-01, but "changes" gives no reason.
  Add to "changes": staff-no-friends: { why: …, kind: substantive or tidying }; or run "npm run policy -- reasons 2023-11".
`,
  },
  {
    rule: 'missing-fingerprint',
    when: 'a ratified version was never frozen',
    files: { [frozen]: validText(frozen).replace(/^2022.*\n/, '') },
    report: `
content/policy/2022-01.mdx:1 missing-fingerprint (error)
  Version 2022-01 is ratified, but policy/frozen.yaml has no fingerprint for it.
  Put its line back from an earlier copy of policy/frozen.yaml. A proposal is ratified with npm run policy -- ratify. Only for words that were never kept here before: read them beside the paper, then npm run policy -- freeze 2022-01.
`,
  },
  {
    rule: 'not-frozen',
    when: 'a school that has ratified a version has kept none yet',
    files: { [frozen]: null },
    report: `
content/policy/2022-01.mdx:1 not-frozen (notice)
  Version 2022-01 is ratified, and nothing keeps its words from being changed yet.
  When the text is what was ratified: npm run policy -- freeze

content/policy/2023-11.mdx:1 not-frozen (notice)
  Version 2023-11 is ratified, and nothing keeps its words from being changed yet.
  When the text is what was ratified: npm run policy -- freeze
`,
  },
  {
    rule: 'unneeded-fingerprint',
    when: 'a frozen version is only a proposal',
    files: edit(older, 'status: superseded', 'status: proposal'),
    report: `
content/policy/frozen.yaml:1 unneeded-fingerprint (error)
  Version 2022-01 has a fingerprint, but its status is "proposal".
  Only ratified versions are frozen: remove the line, or correct the status.
`,
  },
];
