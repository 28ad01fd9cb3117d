// Owns reading a whole content folder: every model, and every problem in it.
import type { CitingContent } from '../policy/citing/citations.ts';
import { fingerprint, schemeOf } from '../policy/version/fingerprint.ts';
import type { PictureFile, PolicyVersion } from '../policy/version/model.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { clauseDetails, type ClauseDetails } from '../schemas/clause-details.ts';
import { facts as factsSchema, type Facts } from '../schemas/facts.ts';
import { frozen } from '../schemas/frozen.ts';
import { home, type Home } from '../schemas/home.ts';
import { pages, type Pages } from '../schemas/pages.ts';
import { references, type References } from '../schemas/references.ts';
import { reviewNotes, type ReviewNotes } from '../schemas/review-notes.ts';
import { school, type School } from '../schemas/school.ts';
import { synonyms, type Synonyms } from '../schemas/synonyms.ts';
import { training, type Training } from '../schemas/training.ts';
import { urgentExamples, type UrgentExamples } from '../schemas/urgent-examples.ts';
import { dataFiles, listContentFiles, versionFiles } from './files/content-files.ts';
import type { ContentFolder } from './files/content-folder.ts';
import { fileId } from './files/file-id.ts';
import { readDataFile, readOptionalFile } from './parse/data-file.ts';
import { type KindContent, kindFiles, readKinds } from './kinds/read-kinds.ts';
import { completeReasons } from './policy/followed-version.ts';
import { type PolicyFile, readPolicyFile } from './policy/policy-file.ts';
import { pictureFiles, readPictures } from './files/read-picture.ts';
import { findInvisible } from './files/invisible-characters.ts';
import { readText } from './files/read-text.ts';
import { checkConsultations, checkReasons } from './rules/change-rules.ts';
import { checkCoverage, checkNames, checkStale } from './rules/citing-rules.ts';
import { checkCitedWords } from './rules/cited-words-rules.ts';
import { checkClauseDetails, checkNotes } from './rules/clause-rules.ts';
import { checkAddressOwners, checkContactsToday } from './rules/contact-rules.ts';
import { checkUnusedPictures } from './rules/picture-rules.ts';
import { checkFingerprints } from './rules/frozen-rules.ts';
import { checkLessonNames } from './rules/lesson-rules.ts';
import { checkLinks } from './rules/link-rules.ts';
import { checkNoteAnswers } from './rules/note-rules.ts';
import { listPeople } from './rules/person-rules.ts';
import { checkSite } from './rules/site-rules.ts';
import { checkPageNames, checkTitles } from './rules/page-rules.ts';
import { listSitePages } from './rules/site-pages.ts';
import { checkSynonyms } from './rules/synonym-rules.ts';
import { checkTraining, checkTrainingWords, citeTraining } from './rules/training-rules.ts';
import { checkUrgentExamples } from './rules/urgent-example-rules.ts';
import {
  checkConsultationEnd,
  checkDatesAhead,
  checkReview,
  checkSchoolContacts,
  checkVerified,
} from './rules/time-rules.ts';
import { checkCurrentVersion, checkNamedVersions, checkOvertaken, findReturningIds } from './rules/version-rules.ts';
import { isAgreed, isCurrent } from '../policy/version/status.ts';

/** Everything that a content folder says, with what files of each kind say. Where a file could not be read, its part is empty and `problems` says why. */
export interface Content extends KindContent {
  school: School | null;
  home: Home;
  /** Every version that could be read, from the oldest to the newest. */
  versions: PolicyVersion[];
  /** The fingerprint of each version's words as they stand, by version; made as the one in `policy/frozen.yaml`, where that has one. */
  fingerprints: Map<string, string>;
  /** What reviewers found, by version. */
  notes: Map<string, ReviewNotes>;
  references: References;
  facts: Facts;
  clauseDetails: ClauseDetails;
  /** Everything that cites the policy, of all kinds. */
  citing: CitingContent[];
  synonyms: Synonyms;
  /** What readers call pages, by path. */
  pages: Pages;
  /** What each group is asked to do; null where the school has no such file. */
  training: Training | null;
  /** What people have typed, by what they meant. */
  urgentExamples: UrgentExamples;
  problems: Problem[];
}

/**
 * Reads a content folder and checks all of it.
 * @param folder the content folder
 * @param today `YYYY-MM-DD`, for what is overdue
 * @returns models and problems, these with the folder's name in their paths; one bad file does not keep the others from being read.
 */
export async function readContent({ location: folder, name }: ContentFolder, today: string): Promise<Content> {
  const files = await listContentFiles(folder, { ...versionFiles, ...pictureFiles, ...kindFiles });
  const singleFiles = await Promise.all([
    readDataFile(folder, dataFiles.school, school),
    readOptionalFile(folder, dataFiles.home, home, {}),
    readOptionalFile(folder, dataFiles.references, references, {}),
    readOptionalFile(folder, dataFiles.facts, factsSchema, {}),
    readOptionalFile(folder, dataFiles.clauses, clauseDetails, {}),
    readOptionalFile(folder, dataFiles.synonyms, synonyms, noSynonyms),
    readOptionalFile(folder, dataFiles.pages, pages, {}),
    readOptionalFile(folder, dataFiles.training, training, noTraining),
    readOptionalFile(folder, dataFiles.urgentExamples, urgentExamples, noExamples),
    readOptionalFile(folder, dataFiles.frozen, frozen, {}),
  ]);
  const [
    schoolFile,
    homeFile,
    referenceFile,
    factFile,
    clauseFile,
    synonymFile,
    pageFile,
    trainingFile,
    exampleFile,
    frozenFile,
  ] = singleFiles;
  const pictures = await readPictures(folder, files.paths.pictures);
  const policyFiles = completeReasons(
    await readPolicies(folder, files.paths.policies, referenceFile.file?.data ?? null, pictures.byName),
  );
  const versions = policyFiles.flatMap((file) => file.version ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
  const fingerprints = new Map<string, string>();
  for (const version of versions) {
    const recorded = frozenFile.file?.data[version.id];
    const scheme = recorded === undefined ? undefined : schemeOf(recorded);
    fingerprints.set(version.id, await fingerprint(version, scheme));
  }
  const currentFile = policyFiles.find(({ version }) => version && isCurrent(version)) ?? null;
  const unread = policyFiles.filter((file) => file.version === null).map((file) => fileId(file.path));
  const notes = await readNotes(folder, files.paths.notes, versions, unread);
  const areAllVersionsRead = unread.length === 0;
  const current = currentFile?.version ?? null;
  const facts = factFile.file?.data ?? null;
  const theSchool = schoolFile.file?.data ?? null;
  const kinds = await readKinds(files.paths, { folder, facts, school: theSchool, people: listPeople(theSchool) });

  const asked = trainingFile.isMissing ? null : trainingFile.file;
  const citing = [...kinds.citing, ...(asked ? [citeTraining(asked, dataFiles.training)] : [])];

  const sitePages = listSitePages({
    versions,
    unread,
    citing,
    paths: Object.values(files.paths).flat(),
    stories: kinds.content.pupils.stories,
  });

  const problems: Problem[] = [
    ...files.problems,
    ...singleFiles.flatMap((read) => read.problems),
    ...pictures.problems,
    ...policyFiles.flatMap((file) => file.problems),
    ...notes.problems,
    ...checkCurrentVersion(policyFiles),
    ...findReturningIds(versions),
    ...checkNamedVersions(schoolFile.file, referenceFile.file, [...versions.map(({ id }) => id), ...unread]),
    ...checkReasons(policyFiles),
    ...checkNoteAnswers(policyFiles, new Map([...notes.unread.map((id) => [id, null] as const), ...notes.byVersion])),
    ...checkConsultations(policyFiles),
    ...checkOvertaken(policyFiles),
    ...checkReview(currentFile, today),
    ...checkConsultationEnd(policyFiles, today),
    ...checkDatesAhead(policyFiles, today),
    ...kinds.problems,
    ...checkNames(citing, {
      versions,
      areAllVersionsRead,
      facts: facts && Object.keys(facts),
      roles: schoolFile.file && Object.keys(schoolFile.file.data.contacts),
      references: referenceFile.file && Object.keys(referenceFile.file.data),
    }),
    ...checkSite(schoolFile.file, homeFile.file, {
      current,
      facts: facts && Object.keys(facts),
      pages: sitePages,
    }),
    ...checkLinks(citing, sitePages),
    ...checkLessonNames(citing, kinds.content.lessons, files.paths.lessons),
    ...checkCitedWords(citing, versions, schoolFile.file?.data ?? null),
    ...checkStale(citing, versions, current),
    ...checkTitles(citing),
  ];
  if (frozenFile.file) {
    const { data, placeOf } = frozenFile.file;
    const isKept = !frozenFile.isMissing;
    problems.push(...checkFingerprints(versions, fingerprints, { fingerprints: data, placeOf, isKept }, unread));
  }
  if (clauseFile.file && !clauseFile.isMissing && areAllVersionsRead) {
    problems.push(...checkClauseDetails(clauseFile.file, versions, current));
    problems.push(...checkCoverage(citing, clauseFile.file, current));
  }
  if (areAllVersionsRead) problems.push(...checkUnusedPictures(files.paths.pictures, versions));
  if (pageFile.file) problems.push(...checkPageNames(pageFile.file, sitePages));
  if (asked) {
    const { quizzes, checklists } = kinds.content;
    problems.push(...checkTraining(asked, { paths: files.paths, quizzes, checklists }), ...checkTrainingWords(asked));
  }
  if (synonymFile.file) problems.push(...checkSynonyms(synonymFile.file));
  if (exampleFile.file) {
    const { urgent } = kinds.content;
    const isUnread = urgent === null && files.paths.urgent.length > 0;
    const situations = isUnread ? null : (urgent?.situations ?? []).map(({ id }) => id);
    problems.push(...checkUrgentExamples(exampleFile.file, situations));
  }
  if (referenceFile.file) problems.push(...checkVerified(referenceFile.file, 'reference-overdue', today));
  if (factFile.file) problems.push(...checkVerified(factFile.file, 'fact-overdue', today));
  if (schoolFile.file) {
    problems.push(...checkSchoolContacts(schoolFile.file, today));
    problems.push(...checkContactsToday(schoolFile.file, current), ...checkAddressOwners(schoolFile.file, policyFiles));
  }

  return {
    ...kinds.content,
    school: theSchool,
    home: homeFile.file?.data ?? {},
    versions,
    fingerprints,
    notes: notes.byVersion,
    references: referenceFile.file?.data ?? {},
    facts: facts ?? {},
    clauseDetails: clauseFile.file?.data ?? {},
    citing,
    synonyms: synonymFile.file?.data ?? noSynonyms,
    pages: pageFile.file?.data ?? {},
    training: asked?.data ?? null,
    urgentExamples: exampleFile.file?.data ?? noExamples,
    problems: problems.map((found) => ({ ...found, path: `${name}/${found.path}` })),
  };
}

const noSynonyms: Synonyms = { things: [], people: [] };
const noTraining: Training = { against: '', groups: [] };
const noExamples: UrgentExamples = { situations: {}, ordinary: [] };

async function readPolicies(
  folder: string,
  paths: readonly string[],
  data: References | null,
  pictures: ReadonlyMap<string, PictureFile>,
): Promise<PolicyFile[]> {
  const addresses = data && new Map(Object.entries(data).map(([id, reference]) => [id, reference.address]));
  return Promise.all(
    paths.map(async (path) => {
      const { text, problems } = await readText(folder, path);
      if (text === null) return { path, version: null, frontMatter: null, problems };
      const file = readPolicyFile(text, path, addresses, pictures);
      const isRatified = file.version !== null && isAgreed(file.version);
      const unseen = isRatified ? findInvisible(text, path, isRatified) : problems;
      return { ...file, problems: [...unseen, ...file.problems] };
    }),
  );
}

async function readNotes(
  folder: string,
  paths: readonly string[],
  versions: readonly PolicyVersion[],
  unread: readonly string[],
): Promise<{ byVersion: Map<string, ReviewNotes>; unread: string[]; problems: Problem[] }> {
  const byVersion = new Map<string, ReviewNotes>();
  const unreadNotes: string[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const read = await readDataFile(folder, path, reviewNotes);
    problems.push(...read.problems);
    const id = fileId(path);
    const version = versions.find((candidate) => candidate.id === id);
    if (!read.file) {
      unreadNotes.push(id);
      continue;
    }
    byVersion.set(id, read.file.data);
    if (version) problems.push(...checkNotes(read.file, version));
    else if (!unread.includes(id)) {
      const known = [...versions.map((candidate) => candidate.id), ...unread];
      problems.push(problem('unknown-version', { path, line: 1 }, { id, versions: known }));
    }
  }
  return { byVersion, unread: unreadNotes, problems };
}
