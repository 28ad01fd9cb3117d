// Owns what can be done with a lesson or an assembly: the ways to its views and files, from each of them to the others.
import type { DocumentLink } from '../../policy/version/document-link.ts';
import { addressOf } from '../../site/address.ts';
import type { PageAction } from '../page/page-parts.ts';
import { listDocumentActions } from '../policy/document-actions.ts';

/** A lesson or an assembly, as far as its ways go. */
interface Taught {
  /** Its plan's path, such as `/lessons/7-9-phones/`. */
  address: string;
  title: string;
}
interface View {
  path: string;
  label: string;
  icon: PageAction['icon'];
}

/** What the ways are called together where a narrow screen folds them. */
export const foldedViews = 'Print, and other views';

const plan: View = { path: '', label: 'Plan', icon: 'text' };
const notes: View = { path: 'notes/', label: 'Notes by screen', icon: 'text' };
const ofAssembly: View[] = [{ path: 'class/', label: 'Screens for the hall', icon: 'screen' }, plan, notes];
const ofLesson: View[] = [
  { path: 'class/', label: 'Class view', icon: 'screen' },
  plan,
  notes,
  { path: 'worksheet/', label: 'Worksheet and cards', icon: 'pencil' },
  { path: 'pack/', label: 'Print pack', icon: 'file' },
  { path: 'answers/', label: 'Answers', icon: 'check' },
];

/**
 * Lists the views of a lesson.
 * @param lesson its address and title
 * @param here the path of the page that asks, from the lesson's own address: it is left out
 * @param files its files, such as the pack as one PDF
 * @returns links, the class view as the main one, and a button that prints
 */
export function listLessonActions(lesson: Taught, here: string, files: readonly DocumentLink[] = []): PageAction[] {
  return listActions(lesson, here, ofLesson, files);
}

/**
 * Lists the views of an assembly.
 * @param assembly its address and title
 * @param here the path of the page that asks, from the assembly's own address: it is left out
 * @returns as `listLessonActions`
 */
export function listAssemblyActions(assembly: Taught, here: string): PageAction[] {
  return listActions(assembly, here, ofAssembly, []);
}

function listActions(
  { address, title }: Taught,
  here: string,
  views: readonly View[],
  files: readonly DocumentLink[],
): PageAction[] {
  const others = views.filter(({ path }) => path !== here);
  return [
    ...others.map(({ path, label, icon }) => ({
      label,
      icon,
      of: title,
      isMain: path === 'class/',
      href: addressOf(`${address}${path}`),
    })),
    ...listDocumentActions(files),
    { label: 'Print', icon: 'print', print: 'page' },
  ];
}
