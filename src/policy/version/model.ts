// Owns the shape of a policy version; reading one from a file is left to the reader.
import type { Place } from '../../problems/problem.ts';
import type { ChangeGroup } from './change-groups.ts';
import type { PolicyFrontMatter } from '../../schemas/policy-version.ts';

/** Where a version stands in its life. Exactly one version is `current`. */
export type Status = PolicyFrontMatter['status'];

/** Dates as text, `YYYY-MM` or `YYYY-MM-DD`, never corrected. */
export type PolicyDates = PolicyFrontMatter['dates'];

/** One row of the key contacts, as the version published it. */
export type ContactRow = PolicyFrontMatter['contacts'][number];

/** A picture's file as read. */
export interface PictureFile {
  /** Such as `phone-chart.png`. It is the end of a permanent address, so another picture has another name. */
  name: string;
  /** Of its bytes (FIPS 180-4), as 64 lower-case hexadecimal digits; empty where it could not be read. */
  sha256: string;
  /** In pixels; 0 where it could not be read. */
  width: number;
  height: number;
}

/** A picture as a clause has it. */
export interface Picture extends PictureFile {
  /** What it shows, in words. They stand among the words of the clause too. */
  alternative: string;
}

/** A numbered statement of the policy: a list item, a paragraph, or another block such as a table. */
export interface Clause {
  /** Permanent; never changed or used again. */
  id: string;
  /** Computed per version, such as `4.1(2)(a)`; null in the preamble and in unnumbered sections. */
  number: string | null;
  /** What it is called, such as `4.2(1)` or `Introduction (3)`: no other clause of its version has the same. */
  label: string;
  /** The number that the document itself gives to a list item, as typed, such as `3.`; null when it gives none. */
  marker: string | null;
  /** A block is drawn as it stands: a table, a quotation, a definition, or a list item of several paragraphs. */
  kind: 'item' | 'paragraph' | 'block';
  /** Its own words as plain text with single spaces, without those of the clauses below it; a table's with " | " between cells and " || " between rows. */
  text: string;
  /** The same words as inline HTML, escaped, with links resolved. A block's HTML is the whole block. */
  html: string;
  /** Link targets as authored, such as `ref:kcsie`, in order. */
  links: string[];
  /** Its pictures, in order; left out where it has none. */
  pictures?: Picture[];
  /** True where the document draws a line before it. */
  isAfterRule?: true;
  clauses: Clause[];
  place: Place;
}

/** A headed part of the policy. */
export interface Section {
  id: string;
  /** The number that the document gives it, such as `4` or `4.1`; null when it gives none. */
  number: string | null;
  title: string;
  /** What it is called, such as `4.1 Reputation` or `Part B, Introduction`: no other section of its version has the same. */
  label: string;
  /** True where the version's contacts are drawn, before the clauses. */
  hasContacts: boolean;
  /** True where the document draws a line before it. */
  isAfterRule?: true;
  clauses: Clause[];
  sections: Section[];
  place: Place;
}

/** One version of the policy, whole. */
export interface PolicyVersion {
  /** The file's name without its ending, such as `2023-11`. Versions sort by it. */
  id: string;
  title: string;
  school: string;
  status: Status;
  /** How a proposal came about, as words after "prepared". */
  prepared?: string | undefined;
  /** The consultation on it, if there is or was one. */
  consultation?: PolicyFrontMatter['consultation'];
  dates: PolicyDates;
  contacts: ContactRow[];
  /** The version that this one follows, or null. */
  follows: string | null;
  /** For a version that nobody has agreed: the current one, where that has replaced what it follows. Set by `toPublishable`. */
  overtakenBy?: string | undefined;
  /** True once the consultation's last day has passed. Set by `toPublishable`. */
  isConsultationClosed?: boolean | undefined;
  /** True until the consultation's first day. Set by `toPublishable`. */
  isConsultationAhead?: boolean | undefined;
  /** Reasons for what differs from `follows`. */
  changes: ChangeGroup[];
  /** What it says to review notes on `follows` that its changes do not answer: "defer" or a reason, by the note's id. */
  noteAnswers?: Readonly<Record<string, string>> | undefined;
  preamble: Clause[];
  sections: Section[];
  place: Place;
}

/** The parts of a version that hold its words. */
export type PolicyBody = Pick<PolicyVersion, 'preamble' | 'sections'>;
