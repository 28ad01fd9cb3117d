// Owns cases for the rules about what people are asked to read, answer and tick.
import type { Files } from '../content-folder.ts';
import { checklistPath, quizPath, validChecklist, validQuiz } from '../quiz-text.ts';
import { guidancePage } from './guidance-page.ts';
import type { RuleCase } from './rule-case.ts';

/** What staff are asked to do in the valid folder: everything named is there. */
const valid = `against: 2023-11
groups:
  - id: everybody
    title: Everybody who works here
    audience: staff
    tasks:
      - { kind: policy, every: version }
      - { kind: guidance, id: staff, every: year }
      - { kind: quiz, id: staff, every: year, cites: [staff-no-friends] }
      - { kind: checklist, id: staff, every: once, when: In the first week }
`;

/** Spoils what is asked; throws when the words are not in it. */
function spoil(from: string, to: string, others: Files = {}): Files {
  const text = valid.replace(from, () => to);
  if (!valid.includes(from)) throw new Error(`"${from}" is not in what is asked`);
  return {
    ...guidancePage(''),
    [quizPath]: validQuiz,
    [checklistPath]: validChecklist,
    'content/training.yaml': text,
    ...others,
  };
}

export const trainingRuleCases: RuleCase[] = [
  {
    rule: 'unknown-task',
    when: 'people are asked for a quiz that does not exist',
    files: spoil('kind: quiz, id: staff', 'kind: quiz, id: staf'),
    report: `
content/training.yaml:9 unknown-task (error)
  Asks for the quiz "staf", which does not exist.
  Did you mean "staff"?
`,
  },
  {
    rule: 'unknown-task',
    when: 'people are asked to read guidance that nobody has written',
    files: spoil('kind: guidance, id: staff', 'kind: guidance, id: caretakers'),
    report: `
content/training.yaml:8 unknown-task (error)
  Asks for the guidance "caretakers", which does not exist.
  Name one by its file, without the ending, or remove it.
`,
  },
  {
    rule: 'task-for-pupils',
    when: 'people are asked for a checklist that is for pupils too',
    files: spoil('against', 'against', {
      [checklistPath]: validChecklist.replace('audiences: [staff]', 'audiences: [staff, pupils]'),
    }),
    report: `
content/training.yaml:10 task-for-pupils (error)
  Asks for the checklist "staff", which is for pupils.
  Name one that is written for adults: what is asked here ends in a record with a name.
`,
  },
  {
    rule: 'training-for-pupils',
    when: 'a group is of pupils',
    files: spoil('audience: staff', 'audience: pupils'),
    report: `
content/training.yaml:5 training-for-pupils (error)
  The group "everybody" is for pupils.
  Ask adults alone: what is asked here ends in a record with a name. Pupils have lessons and pages of their own.
`,
  },
  {
    rule: 'repeated-task',
    when: 'a group is asked twice for the same thing',
    files: spoil('{ kind: policy, every: version }', '{ kind: quiz, id: staff, every: once }'),
    report: `
content/training.yaml:9 repeated-task (error)
  The group "everybody" is asked for the quiz "staff" already on line 7.
  Keep one of them, with how often it is asked for.
`,
  },
  {
    rule: 'audience-without-guidance',
    when: 'a group has an audience for which there is no guidance',
    files: spoil('audience: staff', 'audience: visitors'),
    report: `
content/training.yaml:5 audience-without-guidance (notice)
  The group "everybody" is asked to do things, and there is no guidance for visitors.
  Write guidance/visitors.mdx, or choose the audience whose guidance they should read.
`,
  },
  {
    rule: 'unknown-clause',
    when: 'something is asked on the strength of a clause that its version does not have',
    files: spoil('cites: [staff-no-friends]', 'cites: [staff-no-friend]'),
    report: `
content/training.yaml:9 unknown-clause (error)
  Cites "staff-no-friend", which is not in version 2023-11.
  Did you mean "staff-no-friends"?
`,
  },
  {
    rule: 'stale-citation',
    when: 'something is asked on the strength of a clause that has changed since',
    files: spoil('2023-11', '2022-01', {
      'content/training.yaml': valid.replace('2023-11', '2022-01').replace('staff-no-friends', 'policy-purpose'),
    }),
    report: `
content/training.yaml:9 stale-citation (notice)
  Cites "policy-purpose" (Preamble), which differs between version 2022-01, which this was written against, and 2023-11: ", as ‘Keeping Children Safe in Education’ asks" was added.
  Correct what rests on it, then run "npm run policy -- review" with this file.
`,
  },
  {
    rule: 'fact-in-prose',
    when: 'a telephone number stands in what is asked',
    files: spoil('when: In the first week', 'when: Ring 01632 960001 first'),
    report: `
content/training.yaml:10 fact-in-prose (error)
  "01632 960001" reads like a telephone number, and stands in prose.
  Put it into facts.yaml with its source, and draw it with {fact:…}.
`,
  },
];
