// Owns what the register is told of the site that it belongs to.
import type { TrainingTask } from '../../schemas/training.ts';

/** A version that the site shows. */
export interface KnownVersion {
  id: string;
  title: string;
  school: string;
  fingerprint: string;
  /** Whether the governors have agreed it: only then can somebody have been asked to read it. */
  isAgreed: boolean;
}

/** One thing that a group is asked to do and that leaves a record. */
export interface AskedTask {
  kind: 'policy' | 'quiz' | 'checklist';
  /** The file's name; empty for the policy. */
  id: string;
  title: string;
  every: TrainingTask['every'];
  /** When it is best done; may be empty. */
  when: string;
}

/** A group of people, and what it is asked to do. */
export interface AskedGroup {
  id: string;
  title: string;
  tasks: AskedTask[];
  /** Pages to read, of which there is no record, by title. */
  unrecorded: string[];
}

/** The site, and the day. */
export interface RegisterContext {
  school: string;
  /** The id of the version in force. */
  current: string;
  versions: KnownVersion[];
  /** None where the school has said nothing: then everybody is asked to read each version. */
  groups: AskedGroup[];
  /** `YYYY-MM-DD` by the device's clock. */
  today: string;
}
