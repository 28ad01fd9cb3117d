// Owns which comment files the office's page takes, and what it says of each. It brings the checking of fields along.
import { formatDate } from '../../policy/dates.ts';
import { foldText } from '../../policy/text/fold-text.ts';
import { plural } from '../../problems/plural.ts';
import { type CommentFile, commentFile } from '../../schemas/saved-files.ts';
import { readSavedFile } from '../intake/read-saved-file.ts';
import type { FileKind, ReadResult } from '../intake/read-result.ts';
import { formatWho } from './comment-file.ts';
import { type CommentedVersion, nameVersion } from './commented-version.ts';

/**
 * Makes what reads comment files on one version.
 * @param version the version
 * @returns a function that takes the bytes of a file; one on another version, or of another school, is left out
 */
export function commentReader(version: CommentedVersion): (bytes: Uint8Array) => ReadResult<CommentFile> {
  const kind: FileKind<CommentFile> = {
    mark: 'school-policy-comments',
    schema: commentFile,
    judge: ({ school, policy }) => {
      if (foldText(school) !== foldText(version.school).slice(0, 120).trim()) {
        return {
          reason: `It is about a policy of another school: “${school}”.`,
          remedy: 'If the school has changed its name since, ask whoever looks after this website.',
        };
      }
      if (policy.version !== version.version) {
        return {
          reason: `It is about ${nameVersion(policy.version)} of “${policy.title}”, not about ${nameVersion(version.version)}.`,
          remedy: 'Choose that version on this page if it is offered there, or keep the file with that consultation.',
        };
      }
      return null;
    },
    describe: ({ who, savedOn, comments, policy }) => {
      const words = `${plural(comments.length, 'comment')} by ${formatWho(who)}, saved on ${formatDate(savedOn)}.`;
      return policy.fingerprint === version.fingerprint
        ? words
        : `${words} The version has been changed since they were written.`;
    },
  };
  return (bytes) => readSavedFile(bytes, kind);
}
