// Owns a small quiz with one item of each kind, for tests of everything that works on quizzes.
import type { Quiz } from '../../../src/schemas/quiz.ts';

const feedback = 'A reason that has at least eight words in it.';

export const smallQuiz: Quiz = {
  title: 'Small',
  summary: 'One item of each kind.',
  audiences: ['staff'],
  minutes: 5,
  against: '2023-11',
  topics: [
    { id: 'accounts', title: 'Accounts' },
    { id: 'steps', title: 'Steps' },
    { id: 'unused', title: 'Unused' },
  ],
  items: [
    {
      id: 'friend-request',
      topic: 'accounts',
      kind: 'one',
      stem: 'What do you do?',
      cites: ['staff-no-friends'],
      misconception: 'It is polite.',
      options: [
        { id: 'accept', text: 'Accept', feedback },
        { id: 'report', text: 'Report', right: true, feedback },
        { id: 'ignore', text: 'Ignore', feedback },
      ],
    },
    {
      id: 'privacy-steps',
      topic: 'accounts',
      kind: 'several',
      stem: 'Choose all that apply.',
      cites: ['privacy-levels'],
      misconception: 'One is enough.',
      options: [
        { id: 'levels', text: 'Levels', right: true, feedback },
        { id: 'passwords', text: 'Passwords', right: true, feedback },
        { id: 'nickname', text: 'Nickname', feedback },
      ],
    },
    {
      id: 'found-picture',
      topic: 'steps',
      kind: 'order',
      stem: 'Put these in order.',
      cites: ['tell-the-dsl'],
      steps: [
        { id: 'stop', text: 'Stop', feedback },
        { id: 'tell', text: 'Tell', feedback },
        { id: 'note', text: 'Note', feedback },
      ],
    },
    {
      id: 'sort-photos',
      topic: 'steps',
      kind: 'sort',
      stem: 'Sort these.',
      cites: ['written-consent'],
      groups: [
        { id: 'fine', title: 'Fine' },
        { id: 'ask', title: 'Ask first' },
      ],
      cards: [
        { id: 'gate', text: 'The gate', group: 'fine', feedback },
        { id: 'class', text: 'The class', group: 'ask', feedback },
      ],
    },
    {
      id: 'group-chat',
      topic: 'steps',
      kind: 'scenario',
      scene: 'A group chat turns unkind.',
      stem: 'What is first?',
      cites: ['tell-the-dsl'],
      misconception: 'It blows over.',
      options: [
        { id: 'tell', text: 'Tell', right: true, feedback },
        { id: 'leave', text: 'Leave', feedback },
        { id: 'join', text: 'Join', feedback },
      ],
      followUp: {
        stem: 'And then?',
        options: [
          { id: 'wait', text: 'Wait', feedback },
          { id: 'keep', text: 'Keep it', right: true, feedback },
          { id: 'post', text: 'Post it', feedback },
        ],
      },
    },
  ],
};

/** Every question answered rightly. */
export const rightAnswers = {
  'friend-request': ['report'],
  'privacy-steps': ['passwords', 'levels'],
  'found-picture': ['stop', 'tell', 'note'],
  'sort-photos.gate': ['fine'],
  'sort-photos.class': ['ask'],
  'group-chat': ['tell'],
  'group-chat.follow-up': ['keep'],
};
