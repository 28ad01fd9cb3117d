// Owns `/office/contacts/school.yaml`: the school's file byte for byte, which the page of contacts changes.
import type { APIRoute } from 'astro';
import { schoolFileBytes } from '../../../site/school-file.ts';

export const GET: APIRoute = async () =>
  new Response(await schoolFileBytes(), { headers: { 'Content-Type': 'application/yaml; charset=utf-8' } });
