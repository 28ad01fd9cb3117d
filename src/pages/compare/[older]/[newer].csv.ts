// Owns `/compare/<older>/<newer>.csv`.
import type { APIRoute, GetStaticPaths } from 'astro';
import { comparisonCsv } from '../../../policy/compare/comparison-csv.ts';
import { comparePair, listPairs, type PairIds } from '../../../site/comparisons.ts';

export const getStaticPaths = (async () =>
  (await listPairs()).map((ids) => ({ params: { ...ids }, props: { ids } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ ids: PairIds }> = async ({ props }) => {
  const { older, newer, comparison, reasons } = await comparePair(props.ids);
  return new Response(comparisonCsv(comparison, reasons, [older, newer]), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
