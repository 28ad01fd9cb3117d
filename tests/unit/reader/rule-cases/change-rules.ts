// Owns cases for the rules about how versions follow one another.
import { edit, validText } from '../content-folder.ts';
import { proposalPath, writeProposal } from '../proposal.ts';
import type { RuleCase } from './rule-case.ts';

const current = 'content/policy/2023-11.mdx';
const consultation = writeProposal('Words. ^some-words').replace(
  'status: proposal',
  'status: consultation\nconsultation: { opened: 2024-01, closes: 2024-12, answerTo: the school office }',
);

export const changeRuleCases: RuleCase[] = [
  {
    rule: 'change-without-reason',
    when: 'a clause was added and nothing says why',
    files: edit(current, '  staff-privacy: { why: Staff asked for advice., kind: substantive }\n', ''),
    report: `
content/policy/2023-11.mdx:36:1 change-without-reason (error)
  "staff-privacy" is added since version 2022-01, but "changes" gives no reason.
  Add to "changes": staff-privacy: { why: …, kind: substantive or tidying }
`,
  },
  {
    rule: 'change-without-reason',
    when: 'the school was renamed and nothing says why',
    files: {
      [proposalPath]: validText(current)
        .replace('status: current', 'status: proposal')
        .replace('school: Example Primary School', 'school: Example Academy')
        .replace(/^follows[^]*?^---$/m, 'follows: 2023-11\n---'),
    },
    report: `
content/policy/2024-09.mdx:3 change-without-reason (error)
  The name of the school is amended since version 2023-11, but "changes" gives no reason.
  Add to "changes": title: { why: …, kind: substantive or tidying }
`,
  },
  {
    rule: 'reason-without-change',
    when: 'a clause has a reason and is what it was',
    files: edit(current, 'changes:\n', 'changes:\n  staff-no-friends: { why: Clearer., kind: tidying }\n'),
    report: `
content/policy/2023-11.mdx:17 reason-without-change (error)
  "changes" gives a reason for "staff-no-friends", which does not differ from version 2022-01.
  Remove the reason.
`,
  },
  {
    rule: 'unknown-successor',
    when: 'a successor does not exist',
    files: edit(current, 'A new year., kind: tidying', 'A new year., kind: tidying, successor: staff-privcy'),
    report: `
content/policy/2023-11.mdx:17 unknown-successor (error)
  "dates" is succeeded by "staff-privcy", which is not in this version.
  Did you mean "staff-privacy"?
`,
  },
  {
    rule: 'unneeded-successor',
    when: 'what is still there has a successor',
    files: edit(current, 'A new year., kind: tidying', 'A new year., kind: tidying, successor: staff-privacy'),
    report: `
content/policy/2023-11.mdx:17 unneeded-successor (error)
  "dates" names the successor "staff-privacy", but is still in this version.
  Remove the successor: only what was removed has one.
`,
  },
  {
    rule: 'follows-later',
    when: 'a version follows a later one',
    files: edit('content/policy/2022-01.mdx', 'contacts: []', 'contacts: []\nfollows: 2023-11'),
    report: `
content/policy/2022-01.mdx:7 follows-later (error)
  Version 2022-01 follows 2023-11, which is not earlier.
  Name the version that this one was made from; versions sort by their names.
`,
  },
  {
    rule: 'version-overtaken',
    when: 'another version has come into force since a proposal was made',
    files: {
      [proposalPath]: writeProposal('This policy protects everybody in our school. ^policy-purpose').replace(
        'contacts: []',
        'contacts: []\nfollows: 2022-01\nchanges:\n' +
          ['dates', 'staff-use', 'staff-breaks-only', 'staff-no-friends']
            .map((id) => `  ${id}: { why: Shorter., kind: tidying }\n`)
            .join('')
            .trimEnd(),
      ),
    },
    report: `
content/policy/2024-09.mdx:7 version-overtaken (notice)
  Version 2024-09 was made from 2022-01; since then 2023-11 has come into force.
  Withdraw it with "status: draft", or start again from the current version with "npm run policy -- new".
`,
  },
  {
    rule: 'two-consultations',
    when: 'two versions are open for consultation',
    files: { [proposalPath]: consultation, 'content/policy/2024-10.mdx': consultation },
    report: `
content/policy/2024-10.mdx:4 two-consultations (notice)
  Version 2024-10 is open for consultation, and so is 2024-09.
  Close one, so that readers know which words they are asked about.
`,
  },
];
