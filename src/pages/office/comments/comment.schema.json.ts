// Owns `/office/comments/comment.schema.json`: the fields of a comment file, for programs.
import type { APIRoute } from 'astro';
import { writeSavedFileSchema } from '../../../schemas/saved-file-schemas.ts';

export const GET: APIRoute = () =>
  new Response(writeSavedFileSchema('comments'), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
