// Owns a case for each rule about fields.
import { edit, validText } from '../content-folder.ts';
import type { RuleCase } from './rule-case.ts';

const older = 'content/policy/2022-01.mdx';

export const dataRuleCases: RuleCase[] = [
  {
    rule: 'missing-front-matter',
    when: 'a version begins with its text',
    files: { [older]: validText(older).replace(/^---[^]*---\n\n/, '') },
    report: `
content/policy/2022-01.mdx:1 missing-front-matter (error)
  The file does not begin with front matter.
  Begin it with a line "---", the fields, and another line "---".
`,
  },
  {
    rule: 'unclosed-front-matter',
    when: 'nothing ends the front matter',
    files: { [older]: validText(older).replace(/\n---\n/, '\n') },
    report: `
content/policy/2022-01.mdx:1 unclosed-front-matter (error)
  The front matter begins with a line "---", but nothing ends it.
  Put another line "---" after its last field.
`,
  },
  {
    rule: 'missing-field',
    when: 'a field is not there',
    files: edit(older, 'title: Phones Policy\n', ''),
    report: `
content/policy/2022-01.mdx:2 missing-field (error)
  The field "title" is missing.
  Add it: text.
`,
  },
  {
    rule: 'missing-field',
    when: 'a group of fields lacks one',
    files: edit('content/facts.yaml', '  source: GOV.UK\n', ''),
    report: `
content/facts.yaml:1 missing-field (error)
  The field "emergency.source" is missing.
  Add it: text.
`,
  },
  {
    rule: 'missing-field',
    when: 'a ratified version has no date of ratification',
    files: edit(older, ' ratified: 2022-01,', ''),
    report: `
content/policy/2022-01.mdx:1 fingerprint-differs (error)
  Version 2022-01 is ratified, but its words or pictures are not those that were frozen (5d6a6ed92df0…, now a60762424c0f…).
  Undo the change: a ratified text is never edited. A correction is a new version.

content/policy/2022-01.mdx:5 missing-field (error)
  The field "dates.ratified" is missing.
  Add it: a date such as 2026-11, because the version is superseded.
`,
  },
  {
    rule: 'invalid-field',
    when: 'one text stands where a list belongs',
    files: edit('content/school.yaml', 'people: [Ann Example]', 'people: Ann Example'),
    report: `
content/school.yaml:6 invalid-field (error)
  The field "contacts.dsl.people" is "Ann Example", but must be a list.
  Put it in square brackets, with each text in double quotes: ["Ann Example"].
`,
  },
  {
    rule: 'invalid-field',
    when: 'a date is no date',
    files: edit('content/facts.yaml', 'reviewBy: 2025-01', 'reviewBy: 2025-13'),
    report: `
content/facts.yaml:8 invalid-field (error)
  The field "emergency.reviewBy" is "2025-13", but must be a date such as 2026-11 or 2026-11-23.
  Correct the value.
`,
  },
  {
    rule: 'invalid-field',
    when: 'a field is empty',
    files: edit('content/facts.yaml', 'source: GOV.UK', 'source:'),
    report: `
content/facts.yaml:6 invalid-field (error)
  The field "emergency.source" is empty, but must be text.
  Correct the value.
`,
  },
  {
    rule: 'invalid-field',
    when: 'a value is not one of those offered',
    files: edit('content/facts.yaml', 'kind: phone', 'kind: telephone'),
    report: `
content/facts.yaml:2 invalid-field (error)
  The field "emergency.kind" is "telephone", but must be one of: phone, email, website, text.
  Correct the value.
`,
  },
  {
    rule: 'invalid-field',
    when: 'text is written as a number',
    files: edit('content/facts.yaml', '"999"', '999'),
    report: `
content/facts.yaml:3 invalid-field (error)
  The field "emergency.value" is 999, but must be text.
  Put it in quotes, so that it is read as text.
`,
  },
  {
    rule: 'invalid-field',
    when: 'an entry has a name that it cannot have',
    files: edit('content/policy/frozen.yaml', '2022-01:', 'January-2022:'),
    report: `
content/policy/frozen.yaml:1 invalid-field (error)
  The field "January-2022" is named "January-2022", but must be named with a version such as 2023-11.
  Correct the value.
`,
  },
  {
    rule: 'invalid-field',
    when: 'a whole file is a list',
    files: { 'content/facts.yaml': '- one\n- two\n' },
    report: `
content/facts.yaml:1 invalid-field (error)
  The field "the whole file" is a list, but must be a group of named entries.
  Correct the value.
`,
  },
  {
    rule: 'invalid-field',
    when: 'a list is too short',
    files: edit('content/clauses.yaml', 'why are there rules, what is this for, who is it for', 'why'),
    report: `
content/clauses.yaml:3 invalid-field (error)
  The field "policy-purpose.phrasings" is a list, but must be three to eight phrasings.
  Correct the value.
`,
  },
  {
    rule: 'missing-field',
    when: 'the DSL has no telephone number',
    files: edit('content/school.yaml', ', phone: "01632 960001", email: ann@school.example', ''),
    report: `
content/school.yaml:6 missing-field (error)
  The field "contacts.dsl.phone" is missing.
  Add it: a telephone number in quotes, such as "01632 960001".
`,
  },
  {
    rule: 'invalid-field',
    when: 'a telephone number lacks a digit',
    files: edit('content/school.yaml', '"01632 960001", email', '"01632 96001", email'),
    report: `
content/school.yaml:6 invalid-field (error)
  The field "contacts.dsl.phone" is "01632 96001", but must be a telephone number with all its digits, 11 for nearly all that begin with 0.
  Correct the value.
`,
  },
  {
    rule: 'invalid-field',
    when: 'the number of a fact has a letter in it',
    files: edit('content/facts.yaml', '"999"', '0800 l111'),
    report: `
content/facts.yaml:3 invalid-field (error)
  The field "emergency.value" is "0800 l111", but must be a telephone number in quotes, such as "01632 960001".
  Correct the value.
`,
  },
  {
    rule: 'invalid-field',
    when: 'the place for a reason is still empty',
    files: edit('content/policy/2023-11.mdx', 'why: A new year.,', 'why: …,'),
    report: `
content/policy/2023-11.mdx:17 invalid-field (error)
  The field "changes.dates.why" is "…", but must be the reason in words, as governors and readers will see it.
  Correct the value.
`,
  },
  {
    rule: 'date-ahead',
    when: 'contacts, a fact and a reference were looked at after today',
    files: {
      ...edit('content/school.yaml', 'confirmedOn: 2024-01', 'confirmedOn: 2024-03-02'),
      ...edit('content/facts.yaml', 'verifiedOn: 2024-01', 'verifiedOn: 2024-04'),
      ...edit('content/references.yaml', 'verifiedOn: 2024-01', 'verifiedOn: 2024-10'),
    },
    report: `
content/facts.yaml:7 date-ahead (error)
  The field "emergency.verifiedOn" is April 2024, which is after today (1 March 2024).
  Put in the day or month on which somebody really looked.

content/references.yaml:7 date-ahead (error)
  The field "kcsie.verifiedOn" is October 2024, which is after today (1 March 2024).
  Put in the day or month on which somebody really looked.

content/school.yaml:3 date-ahead (error)
  The field "confirmedOn" is 2 March 2024, which is after today (1 March 2024).
  Put in the day or month on which somebody really looked.
`,
  },
  {
    rule: 'review-before',
    when: 'the next look at a fact would be before the last',
    files: edit('content/facts.yaml', 'reviewBy: 2025-01', 'reviewBy: 2023-12'),
    report: `
content/facts.yaml:8 fact-overdue (notice)
  The fact "emergency" was to be confirmed again by December 2023.
  Confirm it at its source, and set verifiedOn and reviewBy.

content/facts.yaml:8 review-before (error)
  The field "emergency.reviewBy" is December 2023, before the last look itself (January 2024).
  Say when to look again: later than the last look.
`,
  },
  {
    rule: 'unknown-field',
    when: 'a field is misspelt',
    files: edit('content/facts.yaml', 'source: GOV.UK', 'source: GOV.UK\n  sorce: GOV.UK'),
    report: `
content/facts.yaml:7 unknown-field (error)
  There is no field "emergency.sorce" here.
  Did you mean "source"?
`,
  },
  {
    rule: 'unknown-field',
    when: 'a field is like no other',
    files: edit('content/facts.yaml', 'source: GOV.UK', 'source: GOV.UK\n  importance: high'),
    report: `
content/facts.yaml:7 unknown-field (error)
  There is no field "emergency.importance" here.
  Remove it, or check the spelling against a neighbouring entry.
`,
  },
  {
    rule: 'repeated-phrasing',
    when: 'two clauses have one phrasing',
    files: edit('content/clauses.yaml', 'friend requests', 'My phone at lunch'),
    report: `
content/clauses.yaml:9 repeated-phrasing (error)
  The phrasing "My phone at lunch" stands already under "staff-breaks-only".
  Keep it where it fits best; the same words cannot lead to two clauses.
`,
  },
];
