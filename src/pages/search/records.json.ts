// Owns the search table as a file: what the browser answers questions from.
import type { APIRoute } from 'astro';
import { searchTable } from '../../site/search-table.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await searchTable()), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
