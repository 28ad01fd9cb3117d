// Owns a version that is not ratified, so that nothing but its own text can be at fault.
import type { PictureFile } from '../../../src/policy/version/model.ts';
import { type PolicyFile, readPolicyFile } from '../../../src/reader/policy/policy-file.ts';
import type { Files } from './content-folder.ts';

/** Where the proposal's file stands. */
export const proposalPath = 'content/policy/2024-09.mdx';

/** Fields of its front matter, as YAML on one line. */
export interface ProposalFields {
  dates?: string;
  contacts?: string;
}

/**
 * Writes a proposal.
 * @param body the text after the front matter; it begins on line 9
 * @param fields what differs in the front matter
 * @returns the whole file
 */
export function writeProposal(body: string, fields: ProposalFields = {}): string {
  const { dates = '{ written: 2024-09 }', contacts = '[]' } = fields;
  return `---
title: Phones Policy
school: Example Primary School
status: proposal
dates: ${dates}
contacts: ${contacts}
---

${body}
`;
}

/**
 * Adds a proposal to a content folder.
 * @param body see `writeProposal`
 * @param fields see `writeProposal`
 * @returns the file by its path
 */
export function propose(body: string, fields: ProposalFields = {}): Files {
  return { [proposalPath]: writeProposal(body, fields) };
}

/**
 * Reads a text as a proposal, without any file.
 * @param body see `writeProposal`; its links may name the reference "kcsie"
 * @param pictures the pictures that it may draw; none
 * @returns the version and its problems, and the preamble and sections for short
 */
export function readProposal(
  body: string,
  pictures?: ReadonlyMap<string, PictureFile>,
): PolicyFile & Pick<NonNullable<PolicyFile['version']>, 'preamble' | 'sections'> {
  const addresses = new Map([['kcsie', 'https://www.gov.uk/kcsie']]);
  const file = readPolicyFile(writeProposal(body), proposalPath, addresses, pictures);
  return { ...file, preamble: file.version?.preamble ?? [], sections: file.version?.sections ?? [] };
}
