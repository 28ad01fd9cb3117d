// Owns `/compare/<older>/<newer>.pdf`.
import type { APIRoute, GetStaticPaths } from 'astro';
import type { PairIds } from '../../../site/comparisons.ts';
import { listPdfPairs, packPdf } from '../../../site/pdf-files.ts';

export const getStaticPaths = (async () =>
  (await listPdfPairs()).map((ids) => ({ params: { ...ids }, props: { ids } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ ids: PairIds }> = async ({ props: { ids } }) =>
  new Response(await packPdf(ids), { headers: { 'Content-Type': 'application/pdf' } });
