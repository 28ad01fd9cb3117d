// Owns `/policy/pictures/<name>`: the pictures of the policy, byte for byte.
import type { APIRoute, GetStaticPaths } from 'astro';
import { pictureBytes, publicPictures } from '../../../site/pictures.ts';

const types: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
};

export const getStaticPaths = (async () =>
  (await publicPictures()).map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: string }> = async ({ props: { name } }) =>
  new Response(await pictureBytes(name), {
    headers: { 'Content-Type': types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream' },
  });
