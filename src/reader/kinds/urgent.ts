// Owns reading `urgent.yaml`: whom to tell when something is wrong, and what it rests on.
import { factIdsIn, listTexts } from '../../policy/citing/fact-text.ts';
import type { CitingContent, Use } from '../../policy/citing/citations.ts';
import { nearestName } from '../../problems/nearest.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import { findRepeatedIds, placeIds } from '../../problems/repeated-ids.ts';
import { contentKinds } from '../../schemas/content-kinds.ts';
import { urgent as fields, type Urgent } from '../../schemas/urgent.ts';
import { type DataFile, readDataFile } from '../parse/data-file.ts';
import { findFactsInProse } from '../rules/prose-rules.ts';
import type { Kind, KindContext, ReadFile } from './kind.ts';

/** The school's own page of help; null where it has none, and then the page is made of its contacts. */
export const urgent: Kind<Urgent | null> = {
  files: [{ pattern: /^(urgent)\.yaml$/, isName: () => true, expected: '"urgent.yaml"' }],
  read: async (paths, context) => {
    const read = await Promise.all(paths.map((path) => readUrgent(path, context)));
    return { content: read[0]?.entry?.[1] ?? null, read };
  },
};

async function readUrgent(path: string, { folder }: KindContext): Promise<ReadFile<Urgent>> {
  const { file, problems } = await readDataFile(folder, path, fields);
  if (!file) return { citing: null, entry: null, problems };
  const { data, placeOf } = file;
  const { address, label } = contentKinds.report;
  const texts = listTexts(data);
  const prose = texts.filter((text) => !text.path.some((part) => notSaid.has(part)));
  const citing: CitingContent = {
    kind: 'report',
    title: label,
    summary: data.lead,
    audiences: ['pupils', 'parents', 'staff'],
    address,
    path,
    against: data.against,
    againstPlace: placeOf(['against']),
    citations: data.situations.flatMap(({ cites = [] }, index) =>
      cites.map((clause, position) => ({ clause, place: placeOf(['situations', index, 'cites', position]) })),
    ),
    facts: [
      ...texts.flatMap((text) => factIdsIn(text.text).map((id) => ({ id, place: placeOf(text.path) }))),
      ...listRouteUses(file, ({ facts = [] }) => facts, 'facts'),
    ],
    contacts: listRouteUses(file, ({ contact }) => (contact === undefined ? [] : [contact]), 'contact'),
    references: [],
    links: data.situations.flatMap(({ page }, index) =>
      page === undefined ? [] : [{ target: page, place: placeOf(['situations', index, 'page']) }],
    ),
    situations: data.situations.map(({ id, title, say, steps = [] }) => ({
      id,
      question: title,
      answer: [say, ...steps].join(' '),
    })),
    words: prose.map(({ text }) => text).join(' '),
  };
  return {
    citing,
    entry: ['urgent', data],
    problems: [
      ...problems,
      ...findRepeatedIds(placeIds(data.situations, ['situations'], placeOf)),
      ...findUnknownRoutes(file),
      ...findFactsInProse(
        prose.map(({ text, path: at }) => ({ text: text.replace(/\{fact:[^}]*\}/g, 'fact'), place: placeOf(at) })),
      ),
    ],
  };
}

/** Fields that hold names or what readers type, never what the page says. */
const notSaid = new Set<PropertyKey>([
  'id',
  'against',
  'who',
  'askers',
  'routes',
  'cites',
  'page',
  'words',
  'phrasings',
  'alike',
  'innocent',
  'contact',
  'facts',
]);

function listRouteUses(
  { data, placeOf }: DataFile<Urgent>,
  idsOf: (route: Urgent['routes'][string]) => string[],
  field: string,
): Use[] {
  return Object.entries(data.routes).flatMap(([name, route]) =>
    idsOf(route).map((id) => ({ id, place: placeOf(['routes', name, field]) })),
  );
}

function findUnknownRoutes({ data, placeOf }: DataFile<Urgent>): Problem[] {
  const known = Object.keys(data.routes);
  return (['askers', 'situations'] as const).flatMap((list) =>
    data[list].flatMap(({ routes }, index) =>
      routes.flatMap((id, position) => {
        if (known.includes(id)) return [];
        const details = { what: 'route', id, suggestion: nearestName(id, known) };
        return [problem('unknown-name', placeOf([list, index, 'routes', position]), details)];
      }),
    ),
  );
}
