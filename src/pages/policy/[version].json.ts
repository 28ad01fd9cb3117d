// Owns `/policy/<version>.json`.
import type { APIRoute, GetStaticPaths } from 'astro';
import type { PolicyEntry } from '../../site/versions.ts';
import { toVersionJson } from '../../policy/version/version-json.ts';
import { publicVersions } from '../../site/versions.ts';

export const getStaticPaths = (async () =>
  (await publicVersions()).map((entry) => ({
    params: { version: entry.version.id },
    props: { entry },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: PolicyEntry }> = ({ props }) =>
  new Response(`${JSON.stringify(toVersionJson(props.entry.version), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
