// Owns a valid quiz and a valid checklist as text, so that a test can make one thing in them wrong.
import type { Files } from './content-folder.ts';

/** Where the quiz stands. */
export const quizPath = 'content/quizzes/staff.yaml';
/** Where the checklist stands. */
export const checklistPath = 'content/checklists/staff.yaml';

export const validQuiz = `title: Staff
summary: For staff.
audiences: [staff]
minutes: 5
against: 2023-11
topics:
  - { id: breaks, title: Breaks }
items:
  - id: phone-at-lunch
    topic: breaks
    kind: one
    stem: When may a teacher look at a personal account?
    cites: [staff-breaks-only, staff-no-friends, staff-privacy, privacy-levels, pupils-told-adult]
    misconception: Lunch duty is a break.
    options:
      - id: in-class
        text: While the class is reading
        feedback: The pupils are there, so the policy says to wait.
      - id: in-break
        text: In a break without pupils
        right: true
        feedback: The policy keeps personal use to breaks without pupils.
      - id: on-duty
        text: While on duty in the playground
        feedback: It feels like a break, but there are pupils about.
  - id: found-in-order
    topic: breaks
    kind: order
    stem: A pupil asks to be friends. Put these steps in order.
    cites: [staff-no-friends]
    steps:
      - { id: stop, text: Leave the request, feedback: First nothing is answered and nothing has to be undone. }
      - { id: tell, text: Tell Ann, feedback: Then somebody else knows about it on the same day. }
      - { id: note, text: Write it down, feedback: Last it is recorded to protect the pupil and you. }
  - id: sort-requests
    topic: breaks
    kind: sort
    stem: Sort these requests.
    cites: [staff-no-friends]
    groups: [{ id: fine, title: Fine }, { id: ask, title: Ask first }]
    cards:
      - { id: colleague, text: A colleague, group: fine, feedback: The policy speaks of pupils and of their families here. }
      - { id: cousin, text: A cousin who is a pupil, group: ask, feedback: Family ties come first to the DSL and the head. }
`;

export const validChecklist = `title: Staff
summary: For staff.
audiences: [staff]
minutes: 5
against: 2023-11
sections:
  - id: first-day
    title: On the first day
    items:
      - { id: read-it, text: I have read the policy., when: Day 1, cites: [staff-breaks-only, staff-privacy, privacy-levels, pupils-told-adult, staff-no-friends] }
      - { id: set-it, text: I have set my privacy., cites: [privacy-levels] }
`;

/**
 * Adds a quiz with something wrong to a content folder.
 * @param from words of the valid quiz
 * @param to what stands there instead, once
 * @returns the file by its path. Throws when the words are not in the quiz.
 */
export function spoilQuiz(from: string, to: string): Files {
  return { [quizPath]: replaceOnce(validQuiz, from, to) };
}

/**
 * Adds a checklist with something wrong to a content folder.
 * @param from words of the valid checklist
 * @param to what stands there instead, once
 * @returns the file by its path. Throws when the words are not in the checklist.
 */
export function spoilChecklist(from: string, to: string): Files {
  return { [checklistPath]: replaceOnce(validChecklist, from, to) };
}

function replaceOnce(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`"${from}" is not in the text`);
  return text.replace(from, () => to);
}
