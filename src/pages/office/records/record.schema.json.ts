// Owns `/office/records/record.schema.json`: which fields a record file has.
import type { APIRoute } from 'astro';
import { writeSavedFileSchema } from '../../../schemas/saved-file-schemas.ts';

export const GET: APIRoute = () =>
  new Response(writeSavedFileSchema('record'), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
