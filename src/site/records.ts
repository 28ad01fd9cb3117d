// Owns what pages need to know for the records that readers save, and for the register that the office makes of them.
import { nameScheme } from '../policy/version/fingerprint.ts';
import { isAgreed } from '../policy/version/status.ts';
import type { RecordForm } from '../records/record/make-record.ts';
import type { AskedGroup, RegisterContext } from '../records/register/context.ts';
import { theSchool } from './school.ts';
import { askedOfAll } from './training.ts';
import { currentVersion, publicVersions } from './versions.ts';

/**
 * Gives what every record of today names.
 * @returns the school, the version in force, and the groups that the school asks to do something; none where it has named none
 */
export async function recordForm(): Promise<RecordForm> {
  const { version, fingerprint } = await currentVersion();
  const policy = { version: version.id, title: version.title, fingerprint: nameScheme(fingerprint) };
  const groups = (await askedGroups()).map(({ id, title }) => ({ id, title }));
  return { subject: { school: (await theSchool()).name, policy }, groups };
}

/**
 * Gives what the register has to know of this site.
 * @returns all but today, which is the device's
 */
export async function registerSite(): Promise<Omit<RegisterContext, 'today'>> {
  const versions = (await publicVersions()).map(({ version, fingerprint }) => ({
    id: version.id,
    title: version.title,
    school: version.school,
    fingerprint: nameScheme(fingerprint),
    isAgreed: isAgreed(version),
  }));
  const { version } = await currentVersion();
  return { school: (await theSchool()).name, current: version.id, versions, groups: await askedGroups() };
}

/** What each group is asked to do, with the titles that its pages have. Reading a page of guidance leaves no record. */
async function askedGroups(): Promise<AskedGroup[]> {
  const asked = await askedOfAll();
  return (asked?.groups ?? []).map(({ id, title, tasks }) => ({
    id,
    title,
    tasks: tasks.flatMap(({ task, ...page }) => {
      if (task.kind === 'guidance') return [];
      const { every, when = '' } = task;
      return [{ kind: task.kind, id: task.kind === 'policy' ? '' : task.id, title: page.title, every, when }];
    }),
    unrecorded: tasks.filter(({ task }) => task.kind === 'guidance').map((page) => page.title),
  }));
}
