// Owns cases for each rule about content that rests on the policy.
import { edit, validText } from '../content-folder.ts';
import { spoilChecklist, spoilQuiz } from '../quiz-text.ts';
import { advisingPolicy } from './advising-policy.ts';
import { guidancePage } from './guidance-page.ts';
import type { RuleCase } from './rule-case.ts';
import { editTaught, lessonPath } from './taught-content.ts';

export const citingRuleCases: RuleCase[] = [
  {
    rule: 'advice-as-rule',
    when: 'what the policy advises stands in a list as a rule',
    files: {
      ...advisingPolicy,
      ...guidancePage('<DoNot>\n\n- Do not add pupils. <Cite clause="staff-no-friends" />\n\n</DoNot>'),
    },
    report: `
content/guidance/staff.mdx:11:3 advice-as-rule (error)
  "Do not add pupils." stands in <DoNot> as a rule, but "staff-no-friends" says "advised".
  Say that it is advice ("You’re advised to …"), or cite the clause that makes it a rule.
`,
  },
  {
    rule: 'advice-as-rule',
    when: 'what the policy advises stands in a situation as a rule',
    files: {
      ...advisingPolicy,
      ...guidancePage(
        '<WhatIf id="friend-request" question="A pupil asks">\n\nYou may not accept. <Cite clause="staff-no-friends" />\n\n</WhatIf>',
      ),
    },
    report: `
content/guidance/staff.mdx:11:1 advice-as-rule (error)
  "You may not accept." says "You may not", but "staff-no-friends" says "advised".
  Say that it is advice ("You’re advised to …"), or cite the clause that makes it a rule.
`,
  },
  {
    rule: 'advice-as-rule',
    when: 'what the policy advises stands under a heading as a rule, in a list that words lead in to',
    files: {
      ...advisingPolicy,
      ...guidancePage(
        '## Your own account\n\nWhat you must not do:\n\n- Add pupils. <Cite clause="staff-no-friends" />\n\nIt is yours.',
      ),
    },
    report: `
content/guidance/staff.mdx:13:3 advice-as-rule (error)
  "Add pupils." stands under "What you must not do:", but "staff-no-friends" says "advised".
  Say that it is advice ("You’re advised to …"), or cite the clause that makes it a rule.
`,
  },
  {
    rule: 'advice-as-rule',
    when: 'what the policy advises stands in a checklist for staff, under a title that makes a rule of it',
    files: { ...advisingPolicy, ...spoilChecklist('title: On the first day', 'title: Never') },
    report: `
content/checklists/staff.yaml:10 advice-as-rule (error)
  "I have read the policy. Day 1" stands under "Never", but "staff-no-friends" says "advised".
  Say that it is advice ("You’re advised to …"), or cite the clause that makes it a rule.
`,
  },
  {
    rule: 'deputy-dropped',
    when: 'the policy names a deputy, and guidance the DSL alone',
    files: { ...advisingPolicy, ...guidancePage('The DSL is told. <Cite clause="staff-no-friends" />') },
    report: `
content/guidance/staff.mdx:9:1 deputy-dropped (notice)
  "The DSL is told." names the DSL and no deputy; "staff-no-friends" names both.
  Write "the DSL (or a deputy)", so that there is somebody to tell when the DSL is away.
`,
  },
  {
    rule: 'deputy-dropped',
    when: 'the school has a deputy, and guidance sends a reader to the DSL alone, whatever it cites',
    files: { ...advisingPolicy, ...guidancePage('Tell the DSL. <Cite clause="staff-no-friends" />') },
    report: `
content/guidance/staff.mdx:9:1 deputy-dropped (notice)
  "Tell the DSL." names the DSL and no deputy; the school has both.
  Write "the DSL (or a deputy)", so that there is somebody to tell when the DSL is away.
`,
  },
  {
    rule: 'unknown-clause',
    when: 'guidance cites a clause that its version does not have',
    files: guidancePage('Do not add pupils. <Cite clause="staff-no-friend" />'),
    report: `
content/guidance/staff.mdx:9:20 unknown-clause (error)
  Cites "staff-no-friend", which is not in version 2023-11.
  Did you mean "staff-no-friends"?
`,
  },
  {
    rule: 'unknown-clause',
    when: 'guidance that was written against an older version cites a clause that is new in the current one',
    files: {
      ...guidancePage('Look after your privacy. <Cite clause="staff-privacy" />', '2022-01', ['staff-no-friends']),
      'content/clauses.yaml': validText('content/clauses.yaml').replaceAll(/binds: .*/g, 'binds: []'),
    },
    report: `
content/guidance/staff.mdx:9:26 unknown-clause (error)
  Cites "staff-privacy", which is not in version 2022-01.
  It is new in 2023-11: finish the page, then run npm run policy -- review guidance/staff.mdx.
`,
  },
  {
    rule: 'unknown-version',
    when: 'guidance was written against a version that does not exist',
    files: guidancePage('', '2023-10'),
    report: `
content/guidance/staff.mdx:4 unknown-version (error)
  Names version "2023-10", which is not in policy/.
  Name a version that is there ("2022-01", "2023-11"), or put policy/2023-10.mdx back if it was here once.
`,
  },
  {
    rule: 'unknown-fact',
    when: 'a fact is not in facts.yaml',
    files: guidancePage('Call <Fact id="emergancy" /> now.'),
    report: `
content/guidance/staff.mdx:9:6 unknown-fact (error)
  Names the fact "emergancy", which is not in facts.yaml.
  Did you mean "emergency"?
`,
  },
  {
    rule: 'unknown-fact',
    when: 'the name of a fact is written with a capital, in a file of fields',
    files: spoilQuiz('text: Leave the request', 'text: "Call {fact:Emergency}"'),
    report: `
content/quizzes/staff.yaml:32 unknown-fact (error)
  Names the fact "Emergency", which is not in facts.yaml.
  Did you mean "emergency"?
`,
  },
  {
    rule: 'unknown-role',
    when: 'a contact is of a role that the school does not have',
    files: guidancePage('Tell the <Contact role="dls" />.'),
    report: `
content/guidance/staff.mdx:9:10 unknown-role (error)
  Names the role "dls", which is not among the contacts of school.yaml.
  Did you mean "dsl"?
`,
  },
  {
    rule: 'unknown-reference',
    when: 'guidance links to a document that is not in references.yaml',
    files: guidancePage('See [the guidance](ref:kscie).'),
    report: `
content/guidance/staff.mdx:9:5 unknown-reference (error)
  Links to "ref:kscie", which is not in references.yaml.
  Did you mean "kcsie"?
`,
  },
  {
    rule: 'bad-link',
    when: 'guidance holds addresses that stand elsewhere, or that cannot be checked',
    files: guidancePage(
      'Write to office@school.example or [call](tel:01632960001). See www.school.example, or [us](page.html).',
    ),
    report: `
content/guidance/staff.mdx:9:10 bad-link (error)
  "mailto:office@school.example" would be an address or number of its own here.
  Remove it: in guidance and lessons, <Contact role="…" /> draws somebody of the school, and <Fact id="…" /> a helpline anywhere.

content/guidance/staff.mdx:9:35 bad-link (error)
  "tel:01632960001" would be an address or number of its own here.
  Remove it: in guidance and lessons, <Contact role="…" /> draws somebody of the school, and <Fact id="…" /> a helpline anywhere.

content/guidance/staff.mdx:9:64 bad-link (error)
  The link to "http://www.school.example" leads nowhere that the site can check.
  Write it as [its words](https://…), if it can be reached so.

content/guidance/staff.mdx:9:87 bad-link (error)
  The link to "page.html" leads nowhere that the site can check.
  Link to "ref:" and a document of references.yaml, to a page of this site such as /policy/, or to an https: address.
`,
  },
  {
    rule: 'unsupported-text',
    when: 'guidance holds pictures and links whose addresses stand elsewhere',
    files: guidancePage(
      '![A map](https://tracker.example/pixel.png) is [the old form][form].\n\n![Logo][logo]\n\n[form]: javascript:alert(1)\n[logo]: ref:no-such-reference',
    ),
    report: `
content/guidance/staff.mdx:9:1 unsupported-text (error)
  A picture cannot stand in this text.
  Use headings, paragraphs, lists, quotations and the components offered; a link has its address beside its words.

content/guidance/staff.mdx:9:48 unsupported-text (error)
  A link without its address cannot stand in this text.
  Use headings, paragraphs, lists, quotations and the components offered; a link has its address beside its words.

content/guidance/staff.mdx:11:1 unsupported-text (error)
  A picture cannot stand in this text.
  Use headings, paragraphs, lists, quotations and the components offered; a link has its address beside its words.

content/guidance/staff.mdx:13:1 unsupported-text (error)
  A link address of its own cannot stand in this text.
  Use headings, paragraphs, lists, quotations and the components offered; a link has its address beside its words.

content/guidance/staff.mdx:14:1 unsupported-text (error)
  A link address of its own cannot stand in this text.
  Use headings, paragraphs, lists, quotations and the components offered; a link has its address beside its words.
`,
  },
  {
    rule: 'unsupported-text',
    when: 'the background of a lesson holds a table',
    files: editTaught(lessonPath, 'Background.', '| Who |\n| --- |\n| Call 0800 1111 |'),
    report: `
content/lessons/7-9-asking.mdx:47:1 unsupported-text (error)
  A table cannot stand in this text.
  Use headings, paragraphs, lists, quotations and the components offered; a link has its address beside its words.
`,
  },
  {
    rule: 'missing-attribute',
    when: 'a citation names no clause',
    files: guidancePage('Tell the head. <Cite />'),
    report: `
content/guidance/staff.mdx:9:16 missing-attribute (error)
  <Cite> lacks "clause".
  Write it as <Cite clause="…">.
`,
  },
  {
    rule: 'missing-attribute',
    when: 'an attribute holds nothing',
    files: guidancePage('Call <Fact id=" " />.'),
    report: `
content/guidance/staff.mdx:9:6 missing-attribute (error)
  <Fact> lacks "id".
  Write it as <Fact id="…">.
`,
  },
  {
    rule: 'invalid-field',
    when: 'the id of a situation is no id',
    files: guidancePage('<WhatIf id="A post" question="One">\n\nTell. <Cite clause="staff-privacy" />\n\n</WhatIf>'),
    report: `
content/guidance/staff.mdx:9:1 invalid-field (error)
  The field "id" is "A post", but must be lower-case words joined by hyphens.
  Correct the value.
`,
  },
  {
    rule: 'missing-attribute',
    when: 'a situation has no id',
    files: guidancePage('<WhatIf question="Somebody posts">\n\nTell. <Cite clause="staff-privacy" />\n\n</WhatIf>'),
    report: `
content/guidance/staff.mdx:9:1 missing-attribute (error)
  <WhatIf> lacks "id".
  Write it as <WhatIf id="…">.
`,
  },
  {
    rule: 'repeated-id',
    when: 'two situations have one id',
    files: guidancePage(
      '<WhatIf id="a-post" question="One">\n\nTell. <Cite clause="staff-privacy" />\n\n</WhatIf>\n\n<WhatIf id="a-post" question="Two">\n\nTell. <Cite clause="staff-privacy" />\n\n</WhatIf>',
    ),
    report: `
content/guidance/staff.mdx:15:1 repeated-id (error)
  The id "a-post" is used already, on line 9.
  Give this one an id of its own; ids are never shared.
`,
  },
  {
    rule: 'misplaced-citation',
    when: 'words follow a citation',
    files: guidancePage('Tell the head <Cite clause="staff-privacy" /> at once.'),
    report: `
content/guidance/staff.mdx:9:15 misplaced-citation (error)
  The citation of "staff-privacy" does not stand at an end.
  Move it to the end of the paragraph or list item that rests on the clause; several may stand there.
`,
  },
  {
    rule: 'misplaced-citation',
    when: 'a citation stands in a heading',
    files: guidancePage('## Privacy <Cite clause="staff-privacy" />'),
    report: `
content/guidance/staff.mdx:9:12 misplaced-citation (error)
  The citation of "staff-privacy" does not stand at an end.
  Move it to the end of the paragraph or list item that rests on the clause; several may stand there.
`,
  },
  {
    rule: 'uncited-item',
    when: 'an item of a list of duties cites nothing',
    files: guidancePage('<DoNot>\n\n- Do not share it. <Cite clause="staff-privacy" />\n- Do not copy it.\n\n</DoNot>'),
    report: `
content/guidance/staff.mdx:12:1 uncited-item (error)
  "Do not copy it." stands in <DoNot>, but cites no clause.
  End it with <Cite clause="…" />, or leave it out when no clause supports it.
`,
  },
  {
    rule: 'unspaced-mark',
    when: 'an item of guidance lacks its space',
    files: guidancePage('- Do not share it.\n-Do not copy it.'),
    report: `
content/guidance/staff.mdx:10 unspaced-mark (error)
  "-Do not copy it." begins like a list item, but is read as part of a paragraph.
  Begin the line with a hyphen and a space, "- ".
`,
  },
  {
    rule: 'uncited-item',
    when: 'a situation cites nothing',
    files: guidancePage('<WhatIf id="a-post" question="Somebody posts about you">\n\nTell the head.\n\n</WhatIf>'),
    report: `
content/guidance/staff.mdx:9:1 uncited-item (error)
  "Somebody posts about you" stands in <WhatIf>, but cites no clause.
  End it with <Cite clause="…" />, or leave it out when no clause supports it.
`,
  },
  {
    rule: 'fact-in-prose',
    when: 'a telephone number stands in a paragraph',
    files: guidancePage('Call Childline on 0800 1111 or the police on 999.'),
    report: `
content/guidance/staff.mdx:9:1 fact-in-prose (error)
  "0800 1111" reads like a telephone number, and stands in prose.
  Put it into facts.yaml with its source, and draw it with <Fact id="…" />.

content/guidance/staff.mdx:9:1 fact-in-prose (error)
  "999" reads like a telephone number, and stands in prose.
  Put it into facts.yaml with its source, and draw it with <Fact id="…" />.
`,
  },
  {
    rule: 'fact-in-prose',
    when: 'an age limit stands in a list item',
    files: guidancePage('- You must be at least 13.\n- It is for anybody under-16.'),
    report: `
content/guidance/staff.mdx:9:3 fact-in-prose (error)
  "at least 13" reads like an age limit, and stands in prose.
  Put it into facts.yaml with its source, and draw it with <Fact id="…" />.

content/guidance/staff.mdx:10:3 fact-in-prose (error)
  "under-16" reads like an age limit, and stands in prose.
  Put it into facts.yaml with its source, and draw it with <Fact id="…" />.
`,
  },
  {
    rule: 'hard-to-read',
    when: 'a sentence is too long',
    files: guidancePage(
      'Go.\n\nIf you see it and you do not like it and you do not know what to do then you go and tell the head of it at once.',
    ),
    report: `
content/guidance/staff.mdx:11:1 hard-to-read (error)
  A sentence of 29 words, more than 25 for these readers: "If you see it and you do not like it and you do not know wh…"
  Split it, or use shorter and more common words.
`,
  },
  {
    rule: 'stale-citation',
    when: 'a cited clause has changed since',
    files: {
      ...guidancePage('', '2022-01', ['staff-breaks-only', 'staff-no-friends', 'policy-purpose']),
      ...edit('content/clauses.yaml', 'binds: [staff]\n  phrasings: [who sees', 'binds: []\n  phrasings: [who sees'),
    },
    report: `
content/clauses.yaml:13 clause-unexplained (notice)
  The clause "privacy-levels" (1(3)(a)) binds staff, and nothing on the site explains it.
  Cite it where its readers will meet it: guidance, a quiz, a checklist or a lesson.

content/clauses.yaml:16 clause-unexplained (notice)
  The clause "pupils-told-adult" (2(1)) binds pupils, and nothing on the site explains it.
  Cite it where its readers will meet it: guidance, a quiz, a checklist or a lesson.

content/guidance/staff.mdx:7:92 stale-citation (notice)
  Cites "policy-purpose" (Preamble), which differs between version 2022-01, which this was written against, and 2023-11: ", as ‘Keeping Children Safe in Education’ asks" was added.
  Correct what rests on it, then run "npm run policy -- review" with this file.
`,
  },
  {
    rule: 'clause-unexplained',
    when: 'nothing cites a clause that binds somebody',
    files: guidancePage('', '2023-11', ['staff-breaks-only', 'staff-no-friends', 'staff-privacy', 'privacy-levels']),
    report: `
content/clauses.yaml:16 clause-unexplained (notice)
  The clause "pupils-told-adult" (2(1)) binds pupils, and nothing on the site explains it.
  Cite it where its readers will meet it: guidance, a quiz, a checklist or a lesson.
`,
  },
  {
    rule: 'unknown-section',
    when: 'the school and a card name a section that the policy does not have',
    files: {
      'content/home.yaml': 'cards:\n  - { who: I am a pupil, what: What you learn., section: pupil-uses }\n',
      ...edit('content/school.yaml', 'publishedIn', 'taughtSection: no-such-section\npublishedIn'),
    },
    report: `
content/home.yaml:2 unknown-section (error)
  Names the section "pupil-uses", which is not in version 2023-11.
  Did you mean "pupil-use"?

content/school.yaml:2 unknown-section (error)
  Names the section "no-such-section", which is not in version 2023-11.
  Name the id of one of its headings.
`,
  },
  {
    rule: 'unknown-page',
    when: 'a card leads to a page that the site does not have',
    files: { 'content/home.yaml': 'cards:\n  - { who: I teach, what: What you may do., page: /guidance/staff/ }\n' },
    report: `
content/home.yaml:2 unknown-page (error)
  Leads to /guidance/staff/, where the site has no page.
  Name a page that exists, or remove what leads to it.
`,
  },
  {
    rule: 'unknown-page',
    when: 'links lead nowhere, or leave out what ends an address',
    files: guidancePage('See [one](/nowhere/), [two](/guidance/staff) and [three](/policy/2023-10/).'),
    report: `
content/guidance/staff.mdx:9:5 unknown-page (error)
  Leads to /nowhere/, where the site has no page.
  Name a page that exists, or remove what leads to it.

content/guidance/staff.mdx:9:23 unknown-page (error)
  Leads to /guidance/staff, where the site has no page.
  Did you mean "/guidance/staff/"?

content/guidance/staff.mdx:9:50 unknown-page (error)
  Leads to /policy/2023-10/, where the site has no page.
  Name a page that exists, or remove what leads to it.
`,
  },
  {
    rule: 'unknown-place',
    when: 'a link leads to a clause and a heading that are not there',
    files: guidancePage(
      '## Phones\n\nSee [one](/policy/#staff-privacies), [two](#nothing-like-it) and [three](#phones).',
    ),
    report: `
content/guidance/staff.mdx:11:5 unknown-place (error)
  Leads to "#staff-privacies" on /policy/, and nothing there has that id.
  Did you mean "#staff-privacy"?

content/guidance/staff.mdx:11:38 unknown-place (error)
  Leads to "#nothing-like-it" on /guidance/staff/, and nothing there has that id.
  Name an id that stands there, or leave out what begins with "#".
`,
  },
  {
    rule: 'bad-link',
    when: 'guidance holds an email address',
    files: guidancePage('Write to [the office](mailto:office@school.example).'),
    report: `
content/guidance/staff.mdx:9:10 bad-link (error)
  "mailto:office@school.example" would be an address or number of its own here.
  Remove it: in guidance and lessons, <Contact role="…" /> draws somebody of the school, and <Fact id="…" /> a helpline anywhere.
`,
  },
  {
    rule: 'card-without-target',
    when: 'a card has neither a page nor a section',
    files: { 'content/home.yaml': 'cards:\n  - { who: I teach, what: What you may do. }\n' },
    report: `
content/home.yaml:2 card-without-target (error)
  The card "I teach" leads nowhere.
  Give it a page, or a section of the policy.
`,
  },
];
