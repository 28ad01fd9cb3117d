// Owns how kinds of readers are said.
import type { Audience } from '../../schemas/fields.ts';

const labels: Record<Audience, string> = {
  staff: 'staff',
  leadership: 'the leadership team',
  governors: 'governors',
  visitors: 'volunteers, contractors and visitors',
  channels: 'those who run school channels',
  parents: 'parents and carers',
  pupils: 'pupils',
};

const briefly: Record<Audience, string> = {
  ...labels,
  leadership: 'leaders',
  visitors: 'visitors',
  channels: 'channel editors',
};

/**
 * Lists kinds of readers in few words, for the small print of a card.
 * @param readers any number of them
 * @returns such as "staff and visitors"; empty for none.
 */
export function formatAudiencesBriefly(readers: readonly Audience[]): string {
  return new Intl.ListFormat('en-GB').format(readers.map((reader) => briefly[reader]));
}

/**
 * Names a kind of reader.
 * @param reader whom content is for, or a clause binds
 * @returns words for the inside of a sentence.
 */
export function formatAudience(audience: Audience): string {
  return labels[audience];
}

/**
 * Lists kinds of readers for choosing one.
 * @returns each with its label, such as "Parents and carers", in the order in which pages list them.
 */
export function listAudienceLabels(): [Audience, string][] {
  return Object.entries(labels).map(([audience, words]) => [
    audience as Audience,
    words[0]?.toUpperCase() + words.slice(1),
  ]);
}

/**
 * Lists kinds of readers in a sentence.
 * @param readers any number of them
 * @returns such as "staff; governors"; "nobody" for none.
 */
export function formatAudiences(audiences: readonly Audience[]): string {
  return audiences.length === 0 ? 'nobody' : audiences.map(formatAudience).join('; ');
}
