// Owns what can be done with a lesson: the ways to its views, from each of them to the others.
import { addressOf } from '../../site/address.ts';
import type { PageAction } from '../page/page-parts.ts';

const views: { path: string; label: string; icon: PageAction['icon'] }[] = [
  { path: 'class/', label: 'Class view', icon: 'screen' },
  { path: '', label: 'Plan', icon: 'text' },
  { path: 'worksheet/', label: 'Worksheet and cards', icon: 'pencil' },
  { path: 'pack/', label: 'Print pack', icon: 'file' },
  { path: 'answers/', label: 'Answers', icon: 'check' },
];

/**
 * Lists the views of a lesson.
 * @param lesson its id and title
 * @param here the path of the page that asks, from the lesson's own address: it is left out
 * @returns links, the class view as the main one, and a button that prints
 */
export function listLessonActions({ id, title }: { id: string; title: string }, here: string): PageAction[] {
  const others = views.filter(({ path }) => path !== here);
  return [
    ...others.map(({ path, label, icon }) => ({
      label,
      icon,
      of: title,
      isMain: path === 'class/',
      href: addressOf(`/lessons/${id}/${path}`),
    })),
    { label: 'Print', icon: 'print', print: 'page' },
  ];
}
