// Owns `/policy/<version>.pdf`.
import type { APIRoute, GetStaticPaths } from 'astro';
import { listPdfVersions, versionPdf } from '../../site/pdf-files.ts';

export const getStaticPaths = (async () =>
  (await listPdfVersions()).map((id) => ({ params: { version: id }, props: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: string }> = async ({ props: { id } }) =>
  new Response(await versionPdf(id), { headers: { 'Content-Type': 'application/pdf' } });
