// Owns the file of all drawings, where a page of the school may use one.
import type { APIRoute, GetStaticPaths } from 'astro';
import { sprite } from '../../components/pupils/drawing/sprite.ts';
import { presentKinds } from '../../site/present-kinds.ts';

/** Kinds of content that may show a drawing. */
const drawn = ['pupil-page', 'quiz', 'lesson'];

export const getStaticPaths = (async () =>
  (await presentKinds()).some((kind) => drawn.includes(kind))
    ? [{ params: { drawings: 'drawings' } }]
    : []) satisfies GetStaticPaths;

export const GET: APIRoute = () => new Response(sprite, { headers: { 'Content-Type': 'image/svg+xml' } });
