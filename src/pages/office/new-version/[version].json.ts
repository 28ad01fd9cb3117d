// Owns `/office/new-version/<version>.json`, which the page fetches once a Word file has been chosen.
import type { APIRoute, GetStaticPaths } from 'astro';
import { writeFollowedVersion } from '../../../policy/new-version/followed-version.ts';
import { followedVersion, offeredVersions } from '../../../site/followed-versions.ts';

export const getStaticPaths = (async () =>
  (await offeredVersions()).map(({ id }) => ({ params: { version: id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(`${writeFollowedVersion(await followedVersion(params.version ?? ''))}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
