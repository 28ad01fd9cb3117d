// Owns reading `urgent.yaml`: whom to tell when something is wrong, and what it rests on.
import type { PupilWords } from '../../learning/pupils/pupil-words.ts';
import { type Paragraph, splitWords } from '../../learning/reading/reading-level.ts';
import { factIdsIn, fillFacts, listTexts } from '../../policy/citing/fact-text.ts';
import type { CitingContent, Use } from '../../policy/citing/citations.ts';
import { nearestName } from '../../problems/nearest.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import { findRepeatedIds, placeIds } from '../../problems/repeated-ids.ts';
import { contentKinds } from '../../schemas/content-kinds.ts';
import { urgent as fields, type Urgent } from '../../schemas/urgent.ts';
import { type DataFile, readDataFile } from '../parse/data-file.ts';
import { findFactsInProse } from '../rules/prose-rules.ts';
import { checkAdultPictures } from '../rules/safety/adult-pictures.ts';
import { checkUrgentHead } from '../rules/safety/concern-about-head.ts';
import { checkDeputies, checkDeputyRoutes } from '../rules/safety/deputies.ts';
import { checkPersonConcerned, checkWorrySituation } from '../rules/safety/person-concerned.ts';
import { checkUrgentWays } from '../rules/safety/two-ways-to-tell.ts';
import type { Kind, KindContext, ReadFile } from './kind.ts';
import { forAdults, listUrgentWords } from './list-pupil-words.ts';

/** The school's own page of help; null where it has none, and then the page is made of its contacts. */
export const urgent: Kind<Urgent | null> = {
  files: [{ pattern: /^(urgent)\.yaml$/, isName: () => true, expected: '"urgent.yaml"' }],
  read: async (paths, context) => {
    const read = await Promise.all(paths.map((path) => readUrgent(path, context)));
    return { content: read[0]?.entry?.[1] ?? null, read };
  },
};

async function readUrgent(path: string, { folder, facts, school }: KindContext): Promise<ReadFile<Urgent>> {
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
    passages: data.situations.map(({ title, askers, say, steps = [], cites = [] }, index) => ({
      text: [say, ...steps].join(' '),
      clauses: cites,
      within: null,
      under: [title],
      ...(askers.includes('child') ? { isForPupils: true as const } : {}),
      place: placeOf(['situations', index]),
    })),
    words: prose.map(({ text }) => text).join(' '),
  };
  return {
    citing,
    entry: ['urgent', data],
    pupilWords: listChildWords(file, facts, school),
    problems: [
      ...problems,
      ...findRepeatedIds(placeIds(data.situations, ['situations'], placeOf)),
      ...findUnknownRoutes(file),
      ...checkAskers(file),
      ...checkUrgentHead(file, school),
      ...checkPersonConcerned(
        prose
          .filter(({ text, path: [list, index] }) => {
            const part = list === 'situations' ? data.situations[Number(index)] : undefined;
            return !part?.askers.includes('child') || forAdults.test(text);
          })
          .map(({ text, path: at }) => ({ text, place: placeOf(at) })),
      ),
      ...listAdultUnits(file, facts).flatMap((said, index) => [
        ...checkAdultPictures(said),
        ...checkWorrySituation(data.situations[index]?.title ?? '', said),
      ]),
      ...checkUrgentWays(file, facts, school?.emergencyFact ?? null),
      ...checkDeputyRoutes(file, school),
      ...checkDeputies(
        prose.map(({ text, path: at }) => ({ text, place: placeOf(at) })),
        school,
      ),
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
  'alone',
  'alike',
  'innocent',
  'contact',
  'facts',
]);

/** What the page says to children, with the ways to help that it names to them. */
function listChildWords(
  { data, placeOf }: DataFile<Urgent>,
  facts: KindContext['facts'],
  school: KindContext['school'],
): PupilWords[] {
  const isTheirs = (part: { who?: string; askers?: string[] }): boolean =>
    part.who === 'child' || (part.askers?.includes('child') ?? false);
  const named = new Set([...data.askers, ...data.situations].filter(isTheirs).flatMap((part) => part.routes));
  const ways = listTexts(data)
    .filter(
      ({ path: [list, name, field] }) => list === 'routes' && named.has(String(name)) && !notSaid.has(field ?? ''),
    )
    .map(({ text, path: at }) => ({ text, place: placeOf(at) }));
  // What somebody or something is called there is no word that can be put more simply.
  const titles = [...Object.values(data.routes), ...Object.values(school?.contacts ?? {})].map(({ title }) => title);
  const taught = titles.flatMap((title) => splitWords(title.toLowerCase()));
  const fill = (text: string): string => fillFacts(text, (id) => facts?.[id]?.value ?? 'fact');
  return [...listUrgentWords(data, placeOf), { isHappened: false, passages: ways }].map((words) => ({
    ...words,
    passages: words.passages.map((passage) => ({ ...passage, text: fill(passage.text) })),
    band: '9-11' as const,
    taught,
  }));
}

/** What each situation says to adults; what it says to children is held against their own rules. */
function listAdultUnits({ data, placeOf }: DataFile<Urgent>, facts: KindContext['facts']): Paragraph[][] {
  return data.situations.map(({ askers, say, steps = [] }, index) =>
    [say, ...steps]
      .map((text, position) => ({
        text: fillFacts(text, (id) => facts?.[id]?.value ?? 'fact'),
        place: placeOf(position === 0 ? ['situations', index, 'say'] : ['situations', index, 'steps', position - 1]),
      }))
      .filter(({ text }) => !askers.includes('child') || forAdults.test(text)),
  );
}

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

/** Each asker has one part of the page, and each whom a situation names has one. */
function checkAskers({ data, placeOf }: DataFile<Urgent>): Problem[] {
  const known = data.askers.map(({ who }) => who);
  const placed = data.askers.map(({ who }, index) => ({ id: who, place: placeOf(['askers', index, 'who']) }));
  const unknown = data.situations.flatMap(({ askers }, index) =>
    askers.flatMap((id, position) => {
      if (known.includes(id)) return [];
      const details = { what: 'reader', id, suggestion: null };
      return [problem('unknown-name', placeOf(['situations', index, 'askers', position]), details)];
    }),
  );
  // One that is missing is told once.
  const seen = new Set<string>();
  return [...findRepeatedIds(placed), ...unknown.filter(({ message }) => !seen.has(message) && seen.add(message))];
}
