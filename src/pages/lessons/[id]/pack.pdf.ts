// Owns `/lessons/<id>/pack.pdf`.
import type { APIRoute, GetStaticPaths } from 'astro';
import { drawPrinted } from '../../../components/pupils/drawing/printed-picture.ts';
import { lessonPackPdf, listPackPdfs } from '../../../site/lesson-files.ts';
import type { LessonEntry } from '../../../site/lessons.ts';

export const getStaticPaths = (async () =>
  (await listPackPdfs()).map((entry) => ({ params: { id: entry.id }, props: { entry } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: LessonEntry }> = async ({ props }) =>
  new Response((await lessonPackPdf(props.entry, drawPrinted)).pdf, { headers: { 'Content-Type': 'application/pdf' } });
