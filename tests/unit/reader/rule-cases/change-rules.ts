// Owns cases for the rules about how versions follow one another.
import { edit, type Files, validText } from '../content-folder.ts';
import { proposalPath, writeProposal } from '../proposal.ts';
import type { RuleCase } from './rule-case.ts';

const current = 'content/policy/2023-11.mdx';
const consultation = writeProposal('Words. ^some-words').replace(
  'status: proposal',
  'status: consultation\nconsultation: { opened: 2024-01, closes: 2024-12, answerTo: the school office }',
);

/** What the second group of `writeGroups` has to name, so that nothing lacks a reason. */
const everything = '[policy-purpose, staff-privacy, privacy-levels]';
const typographic = '  - { all: typographic, why: Corrected., kind: tidying }\n';

/** The valid version with its reasons as a list of groups: the ids of the second one, whole groups after it, an edit of its words. */
function writeGroups(clauses: string, more = '', [from, to]: readonly [string, string] = ['', '']): Files {
  const groups = `changes:
  - { clauses: [dates, contacts, key-contacts, pupil-use, pupils-told-adult], why: A new year., kind: tidying }
  - clauses: ${clauses}
    why: Staff asked for advice.
    kind: substantive
${more}---
`;
  return {
    [current]: validText(current)
      .replace(/^changes:\n[^]*?^---\n/m, groups)
      .replace(from, to),
  };
}

/** A proposal that says otherwise when breaks are, and leaves the note on friends; what it says to notes stands on line 9. */
function answerNotes(notes: string, why = 'Staff asked.'): Files {
  const front = `---
title: Phones Policy
school: Example Primary School
status: proposal
dates: { written: 2023-10, updated: 2023-11-05 }
contacts: []
follows: 2023-11
changes: [{ clauses: [dates, contacts, staff-breaks-only], why: ${why}, kind: substantive }]
${notes}---
`;
  const text = validText(current)
    .replace(/^---\n[^]*?^---\n/m, front)
    .replace('<KeyContacts />\n\n', '');
  return { [proposalPath]: text.replace('in breaks only.', 'at lunch only.') };
}

export const changeRuleCases: RuleCase[] = [
  {
    rule: 'change-without-reason',
    when: 'a clause was added and nothing says why',
    files: edit(current, '  staff-privacy: { why: Staff asked for advice., kind: substantive }\n', ''),
    report: `
content/policy/2023-11.mdx:36:1 change-without-reason (error)
  "staff-privacy" is added since version 2022-01, but "changes" gives no reason.
  Add to "changes": staff-privacy: { why: …, kind: substantive or tidying }; or run "npm run policy -- reasons 2023-11".
`,
  },
  {
    rule: 'change-without-reason',
    when: 'the school has another name',
    files: edit(current, 'school: Example Primary School', 'school: Example Church of England School'),
    report: `
content/policy/2023-11.mdx:1 fingerprint-differs (error)
  Version 2023-11 is ratified, but its words or pictures are not those that were frozen (fb0e7cbcbb11…, now 9291ee201a94…).
  Undo the change: a ratified text is never edited. A correction is a new version.

content/policy/2023-11.mdx:3 change-without-reason (error)
  The name of the school is amended since version 2022-01, but "changes" gives no reason.
  Add to "changes": school: { why: …, kind: substantive or tidying }; or run "npm run policy -- reasons 2023-11".
`,
  },
  {
    rule: 'change-without-reason',
    when: 'no group names a clause that was added',
    files: writeGroups('[policy-purpose, staff-privacy]'),
    report: `
content/policy/2023-11.mdx:34:3 change-without-reason (error)
  "privacy-levels" is added since version 2022-01, but "changes" gives no reason.
  Add to "changes": - { clauses: [privacy-levels], why: …, kind: substantive or tidying }; or run "npm run policy -- reasons 2023-11".
`,
  },
  {
    rule: 'reason-without-change',
    when: 'a group names a clause that is what it was',
    files: writeGroups('[policy-purpose, staff-privacy,\n      privacy-levels, staff-no-friends]'),
    report: `
content/policy/2023-11.mdx:19 reason-without-change (error)
  "changes" gives a reason for "staff-no-friends", which does not differ from version 2022-01.
  Remove the reason.
`,
  },
  {
    rule: 'reason-without-change',
    when: 'a group names a clause in a misspelt way',
    files: writeGroups('[policy-purpose, staff-privacy,\n      privacy-levels, staf-no-friends]'),
    report: `
content/policy/2023-11.mdx:19 reason-without-change (error)
  "changes" gives a reason for "staf-no-friends", which is neither here nor in version 2022-01.
  Did you mean "staff-no-friends"?
`,
  },
  {
    rule: 'repeated-reason',
    when: 'two groups name the same clause',
    files: writeGroups('[policy-purpose, staff-privacy, privacy-levels, contacts]'),
    report: `
content/policy/2023-11.mdx:18 repeated-reason (error)
  "changes" names "contacts" here and in line 17.
  Leave it where its reason stands, and take it out of the other place.
`,
  },
  {
    rule: 'repeated-reason',
    when: 'a group names the same clause twice',
    files: writeGroups('[policy-purpose, staff-privacy, privacy-levels, staff-privacy]'),
    report: `
content/policy/2023-11.mdx:18 repeated-reason (error)
  "changes" names "staff-privacy" here and in line 18.
  Leave it where its reason stands, and take it out of the other place.
`,
  },
  {
    rule: 'repeated-typographic-group',
    when: 'two groups take all typographic changes',
    files: writeGroups(everything, `${typographic}${typographic}`, ['do not add', 'do NOT add']),
    report: `
content/policy/2023-11.mdx:1 fingerprint-differs (error)
  Version 2023-11 is ratified, but its words or pictures are not those that were frozen (fb0e7cbcbb11…, now 7aead7bce0b8…).
  Undo the change: a ratified text is never edited. A correction is a new version.

content/policy/2023-11.mdx:22 repeated-typographic-group (error)
  "all: typographic" stands here and in line 21.
  Keep one of the two. What has another reason is named in a group of its own.
`,
  },
  {
    rule: 'empty-typographic-group',
    when: 'no change is typographic',
    files: writeGroups(everything, typographic),
    report: `
content/policy/2023-11.mdx:21 empty-typographic-group (error)
  "all: typographic" covers nothing: beside what is named, no words differ from version 2022-01 in capitals, punctuation, spaces or list numbers alone.
  Remove the line, or the whole group when it names nothing else.
`,
  },
  {
    rule: 'empty-typographic-group',
    when: 'the version follows none',
    files: edit('content/policy/2022-01.mdx', 'contacts: []', `contacts: []\nchanges:\n${typographic.trimEnd()}`),
    report: `
content/policy/2022-01.mdx:8 empty-typographic-group (error)
  "all: typographic" covers nothing: the version follows none.
  Remove the line, or the whole group when it names nothing else.
`,
  },
  {
    rule: 'unneeded-successor',
    when: 'a group of which nothing was removed has a successor',
    files: writeGroups(`${everything}\n    successor: staff-use`),
    report: `
content/policy/2023-11.mdx:19 unneeded-successor (error)
  "policy-purpose" names the successor "staff-use", but is still in this version.
  Remove the successor: only what was removed has one.
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
  {
    rule: 'note-unanswered',
    when: 'a proposal changes nothing of what a note is about, and says nothing of the note',
    files: answerNotes(''),
    report: `
content/policy/2024-09.mdx:7 note-unanswered (notice)
  The review note "friends-wording" on version 2023-11 still stands: no change answers it, and "notes" says nothing of it.
  Change what it is about, or add to "notes": friends-wording: defer, or a sentence that says why it is left or which new clause answers it.
`,
  },
  {
    rule: 'note-passed-over',
    when: 'what a note is about changes for a reason that speaks of nothing in it',
    files: {
      ...answerNotes('notes: { friends-wording: defer }\n', 'It had been the custom.'),
      ...edit('content/policy/2023-11.notes.yaml', '[staff-breaks-only, dates.reviewDue]', '[staff-breaks-only]'),
    },
    report: `
content/policy/2024-09.mdx:9 note-passed-over (notice)
  The review note "breaks-unclear" on version 2023-11 counts as answered, since "staff-breaks-only" changes; but neither the new words nor the reason speak of anything that the note found.
  If something else answers it, or nothing does, add to "notes": breaks-unclear: defer, or a sentence that says why it is left or which clause answers it. If the change does answer it, say so in its reason.
`,
  },
  {
    rule: 'unknown-note',
    when: 'a name is no note of the version that is followed',
    files: answerNotes('notes: { friends-wordings: defer, friends-wording: Asked of the trust. }\n'),
    report: `
content/policy/2024-09.mdx:9 unknown-note (error)
  "notes" names "friends-wordings", which is no review note on version 2023-11.
  Did you mean "friends-wording"?
`,
  },
  {
    rule: 'unknown-note',
    when: 'a version that follows none answers a note',
    files: {
      [proposalPath]: writeProposal('Words. ^some-words').replace(
        'contacts: []',
        'contacts: []\nnotes: { any-note: defer }',
      ),
    },
    report: `
content/policy/2024-09.mdx:7 unknown-note (error)
  "notes" names "any-note", but the version follows none.
  Name a note of the version that this one follows, or remove the line.
`,
  },
  {
    rule: 'note-answered',
    when: 'a note is left, and what it is about has changed',
    files: answerNotes('notes: { breaks-unclear: defer, friends-wording: defer }\n'),
    report: `
content/policy/2024-09.mdx:9 note-answered (notice)
  "notes" leaves the review note "breaks-unclear" on version 2023-11, but what it is about has changed.
  Remove the line: the change answers the note. Keep it where the note is only half answered.
`,
  },
];
