// Owns `/office/comments/<version>.json`: what the page of comments puts the files in the order of.
import type { APIRoute, GetStaticPaths } from 'astro';
import { allConsulted, commentedVersion, type ConsultedEntry } from '../../../site/consultations.ts';

export const getStaticPaths = (async () =>
  (await allConsulted()).map((entry) => ({
    params: { version: entry.version.id },
    props: { entry },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: ConsultedEntry }> = async ({ props: { entry } }) =>
  new Response(`${JSON.stringify(await commentedVersion(entry))}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
