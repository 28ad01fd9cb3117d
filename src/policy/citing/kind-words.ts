// Owns how kinds of content that cite the policy are said.
import { bands } from '../../schemas/bands.ts';
import { contentKinds } from '../../schemas/content-kinds.ts';
import type { CitingContent } from './citations.ts';

/**
 * Names what kind of content a page is; pages for pupils have the same title in several bands, so theirs is named.
 * @param content a page that cites the policy
 * @returns such as "Quiz" or "Page for pupils aged 5 to 7".
 */
export function formatKind({ kind, address }: Pick<CitingContent, 'kind' | 'address'>): string {
  const band = kind === 'pupil-page' ? bands.find((name) => address.startsWith(`/pupils/${name}/`)) : undefined;
  const { label } = contentKinds[kind];
  return band === undefined ? label : `${label} aged ${band.replace('-', ' to ')}`;
}
