// Owns `/compare/<older>/<newer>.docx`.
import type { APIRoute, GetStaticPaths } from 'astro';
import { listPairs, type PairIds } from '../../../site/comparisons.ts';
import { pairWord } from '../../../site/word-files.ts';

export const getStaticPaths = (async () =>
  (await listPairs()).map((ids) => ({ params: { ...ids }, props: { ids } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ ids: PairIds }> = async ({ props: { ids } }) =>
  new Response(await pairWord(ids), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  });
