// Owns `/office/records/record.schema.json`: which fields a record file has.
import type { APIRoute } from 'astro';
import { writeJsonSchema } from '../../../schemas/json-schemas.ts';

export const GET: APIRoute = () =>
  new Response(writeJsonSchema('record'), { headers: { 'Content-Type': 'application/schema+json; charset=utf-8' } });
