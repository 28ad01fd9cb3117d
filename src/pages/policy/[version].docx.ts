// Owns `/policy/<version>.docx`.
import type { APIRoute, GetStaticPaths } from 'astro';
import { publicVersions } from '../../site/versions.ts';
import { versionWord } from '../../site/word-files.ts';

export const getStaticPaths = (async () =>
  (await publicVersions()).map(({ version: { id } }) => ({
    params: { version: id },
    props: { id },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: string }> = async ({ props: { id } }) =>
  new Response(await versionWord(id), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  });
