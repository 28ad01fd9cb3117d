// Owns a small lesson for tests: four phases with screens, three levels of worksheet, a little of everything to print.
import type { Lesson } from '../../../../src/schemas/lesson.ts';

/**
 * Makes a lesson.
 * @param differing fields that differ from it
 * @returns the lesson; its phases are fewer than the rules ask for
 */
export function makeLesson(differing: Partial<Lesson> = {}): Lesson {
  return {
    title: 'Ask first',
    band: '7-9',
    years: [3, 4],
    minutes: 30,
    keyQuestion: 'When do we ask?',
    objective: 'We are learning to ask.',
    outcomes: ['I can ask.', 'I can wait.', 'I can thank.'],
    vocabulary: [{ word: 'share', meaning: 'to let others see' }],
    groundRules: ['We listen.'],
    misconception: { says: 'It is slow.', answer: 'It is quick.' },
    materials: ['Paper'],
    against: '2024-10',
    cites: ['ask-first'],
    frameworks: { rshe: ['Online safety and awareness'], efacw: ['Online relationships'], pshe: ['Relationships'] },
    recall: { question: 'What did Otto do?', answer: 'He asked.' },
    phases: [
      {
        phase: 'baseline',
        minutes: 5,
        title: 'Begin',
        teacher: ['Give out the paper.'],
        tasks: ['draw'],
        screens: [{ kind: 'task', text: 'Draw Otto.', minutes: 5, notes: 'Say it twice.' }],
      },
      { phase: 'starter', minutes: 5, title: 'Talk', teacher: ['Ask who has a phone.'], screens: [] },
      {
        phase: 'main',
        minutes: 15,
        title: 'The box',
        teacher: ['Show the box.'],
        screens: [{ kind: 'say', title: 'The box', text: ['Phones sleep here.'] }],
      },
      { phase: 'endpoint', minutes: 5, title: 'End', teacher: ['Ask again.'], tasks: ['draw'], screens: [] },
    ],
    tasks: [{ id: 'draw', text: 'Draw Otto.', lookFor: 'An adult.' }],
    support: ['Help.'],
    core: ['Draw.'],
    stretch: ['Write.'],
    eal: ['Show.'],
    disclosures: 'Tell the DSL.',
    parents: 'We talked about asking.',
    worksheet: {
      title: 'Otto asks',
      instructions: 'Draw or write.',
      questions: [
        { id: 'one', text: 'Draw Otto.', lines: 0, draw: true, answer: 'Any picture.', cites: [] },
        {
          id: 'two',
          text: 'Whom can he tell?',
          lines: 3,
          starter: 'He could tell …',
          choices: ['Dad', 'a "teacher"'],
          further: 'What does he say?',
          answer: 'Two adults.',
          cites: [],
        },
      ],
    },
    cards: [
      { id: 'a', text: 'A game asks Otto.', discuss: 'What now?', answer: 'He asks.' },
      { id: 'b', text: 'A clip scares Fern.', discuss: 'Who helps?', answer: 'An adult.' },
    ],
    exit: [
      {
        id: 'first',
        text: 'What first?',
        options: [{ text: 'Send it' }, { text: 'Ask', right: true }],
        because: 'It is safe.',
        cites: [],
      },
      {
        id: 'who',
        text: 'Who helps?',
        options: [{ text: 'Nobody' }, { text: 'An adult', right: true }],
        because: 'They listen.',
        cites: [],
      },
    ],
    pack: {
      pictureCards: [
        { picture: 'camera', words: 'Ask first' },
        { picture: 'tell', words: 'Tell' },
      ],
      signs: ['Agree', 'Not sure', 'Disagree'],
      slips: ['I wonder …'],
      display: { title: 'We ask', lines: ['Ask first.'], picture: 'home' },
    },
    ...differing,
  };
}
