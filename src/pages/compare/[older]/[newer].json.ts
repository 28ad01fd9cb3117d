// Owns `/compare/<older>/<newer>.json`.
import type { APIRoute, GetStaticPaths } from 'astro';
import { comparisonJson } from '../../../policy/compare/comparison-json.ts';
import { formatNotCurrent } from '../../../policy/version/status-words.ts';
import { comparePair, listPairs, type PairIds } from '../../../site/comparisons.ts';

export const getStaticPaths = (async () =>
  (await listPairs()).map((ids) => ({ params: { ...ids }, props: { ids } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ ids: PairIds }> = async ({ props }) => {
  const { older, newer, comparison, reasons } = await comparePair(props.ids);
  const notInForce = [older, newer].flatMap((version) => {
    const warning = formatNotCurrent(version);
    return warning === null ? [] : [{ version: version.id, warning }];
  });
  const data = { ...comparisonJson(comparison, reasons), notInForce };
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
