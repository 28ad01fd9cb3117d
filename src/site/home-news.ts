// Owns what the first page tells of the policy for a while: a version that has come into force, a consultation that is open.
import { isNews } from '../policy/review/newly-agreed.ts';
import type { PolicyVersion } from '../policy/version/model.ts';
import { stageOf } from '../records/comments/consultation.ts';
import { type ConsultedEntry, notClosed } from './consultations.ts';
import { today } from './settings.ts';
import { theContent } from './content.ts';
import { currentVersion } from './versions.ts';

/** What is new. */
export interface HomeNews {
  /** The version in force, while it is new. */
  agreed: PolicyVersion | null;
  /** Whether some group is asked to read each version. */
  isReadingAsked: boolean;
  /** On which readers are asked on the day of the build; the newest first. */
  open: ConsultedEntry[];
}

/**
 * Gathers what is new on the day of the build.
 * @returns nothing agreed and nothing open in most weeks, and in a school that has one version
 * @throws Error when there is no current version
 */
export async function homeNews(): Promise<HomeNews> {
  const { version } = await currentVersion();
  const { training } = await theContent();
  const tasks = (training?.groups ?? []).flatMap((group) => group.tasks);
  return {
    agreed: isNews(version, today) ? version : null,
    isReadingAsked: tasks.some(({ kind, every }) => kind === 'policy' && every === 'version'),
    open: (await notClosed()).filter(
      (entry) => entry.version.overtakenBy === undefined && stageOf(entry.consultation, today) === 'open',
    ),
  };
}
