// Owns the rule that words which are not in force never pass for the policy: banner, search engines, contacts of the past.
import type { Fault } from '../fault.ts';
import type { Site, SitePage } from '../site.ts';
import { readMeta } from './page-head.ts';

const rule = 'not-in-force';

/**
 * Lists pages that hide that their words are not in force, or say so wrongly.
 * @param site the site
 * @returns a fault for each; empty when every version and comparison says what its data says
 */
export function findUnmarkedVersions(site: Site): Fault[] {
  return [
    ...site.pages.flatMap(findIndexed),
    ...site.pages.flatMap((page) => [...checkVersion(site, page), ...checkComparison(site, page)]),
  ];
}

function checkVersion(site: Site, { path, document }: SitePage): Fault[] {
  const [, version] = /^policy\/([^/]+)\/index\.html$/.exec(path) ?? [];
  if (version === undefined) return [];
  const data = readJson(site, `policy/${version}.json`) as {
    status?: string;
    contacts?: { people?: { email?: string }[]; phones?: string[] }[];
  } | null;
  if (typeof data?.status !== 'string') {
    return [fault(path, `There is no data that says which status this version has (policy/${version}.json).`)];
  }
  const banner = document.querySelector('[data-not-current]');
  const faults: Fault[] = [];
  if (data.status !== 'current' && banner === null) {
    faults.push(fault(path, `The version is ${data.status}, and its page has no banner that says it is not in force.`));
  }
  if (data.status === 'current' && banner !== null) {
    faults.push(fault(path, 'The version is in force, and its page says that it is not.'));
  }
  if (data.status === 'superseded') {
    const inData = (data.contacts ?? []).some(
      ({ people = [], phones = [] }) => phones.length > 0 || people.some(({ email }) => email !== undefined),
    );
    if (inData || document.querySelector('.key-contacts :is([href^="mailto:"], [href^="tel:"])') !== null) {
      faults.push(fault(path, 'The version is superseded, and its contacts can still be called or written to.'));
    }
  }
  return faults;
}

function checkComparison(site: Site, { path, document }: SitePage): Fault[] {
  if (!/^compare\/[^/]+\/[^/]+\/index\.html$/.test(path)) return [];
  const data = readJson(site, path.replace(/\/index\.html$/, '.json')) as { notInForce?: unknown[] } | null;
  const isMarked = document.querySelector('[data-not-current]') !== null;
  if ((data?.notInForce ?? []).length === 0 || isMarked) return [];
  return [fault(path, 'It shows words that are not agreed, and has no banner that says so.')];
}

function findIndexed({ path, document }: SitePage): Fault[] {
  const isMarked = document.querySelector('[data-not-current]') !== null;
  if (!isMarked || readMeta(document, 'robots').includes('noindex')) return [];
  return [fault(path, 'It says that its words are not in force, and lets search engines list it.')];
}

function fault(path: string, message: string): Fault {
  const remedy = 'Correct "status" in the version’s file if that is wrong; otherwise the page must follow it.';
  return { path, rule, message, remedy };
}

function readJson({ files }: Site, path: string): unknown {
  try {
    return JSON.parse(files.get(path)?.toString() ?? 'null');
  } catch {
    // That it is not JSON is told by its own rule.
    return null;
  }
}
