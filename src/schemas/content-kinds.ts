// Owns the kinds of content that rest on the policy: what each is called, and where its files and its pages stand.

/** What is fixed for one kind. */
interface ContentKind {
  /** What one of them is called before its title. */
  label: string;
  /** What they are called together: in the menu, above lists, in the search. */
  heading: string;
  /** Where its files stand in the content folder; empty for one file at its top. */
  folder: string;
  /** The page that lists them; pages of the kind stand below it. */
  address: string;
}

/** Every kind, in the order in which menus and lists have them. */
export const contentKinds = {
  guidance: { label: 'Guidance', heading: 'Guidance', folder: 'guidance', address: '/guidance/' },
  quiz: { label: 'Quiz', heading: 'Quizzes', folder: 'quizzes', address: '/quizzes/' },
  checklist: { label: 'Checklist', heading: 'Checklists', folder: 'checklists', address: '/checklists/' },
  'pupil-page': { label: 'Page for pupils', heading: 'Pupils', folder: 'pupils', address: '/pupils/' },
  lesson: { label: 'Lesson', heading: 'Lessons', folder: 'lessons', address: '/lessons/' },
  training: { label: 'Training', heading: 'Who is asked to do what', folder: '', address: '/guidance/what-we-ask/' },
  report: { label: 'Report a concern', heading: 'Report a concern', folder: '', address: '/report/' },
} as const satisfies Record<string, ContentKind>;

/** A kind of content that rests on the policy. */
export type CitingKind = keyof typeof contentKinds;

/** The names of all kinds, in order. */
export const citingKinds = Object.keys(contentKinds) as CitingKind[];
