// Owns the search table as a file: what the browser answers questions from.
import type { APIRoute } from 'astro';
import { packTable } from '../../search/packed-table.ts';
import { searchTable } from '../../site/search-table.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(packTable(await searchTable())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
