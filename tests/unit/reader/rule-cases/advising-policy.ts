// Owns the valid policy with a clause that advises and names a deputy, for cases about what content says beside it.
import { edit, type Files, validText } from '../content-folder.ts';

const path = 'content/policy/2023-11.mdx';
const words = 'Staff are advised not to add pupils as friends, and to tell the DSL (or deputy) who asked.';

/** The clause "staff-no-friends" reads so; the version is frozen with it. */
export const advisingPolicy: Files = {
  [path]: validText(path)
    .replace('Staff do not add pupils as friends.', words)
    .replace('changes:\n', 'changes:\n  staff-no-friends: { why: It is advice., kind: substantive }\n'),
  ...edit(
    'content/policy/frozen.yaml',
    'fb0e7cbcbb11ccd1846aea42bb868d0e727f5083e444feaab4e891a714c315b7',
    'ba98d35e09db52a1e866776d85afbcf0f473942e611a3706a9e342fe68f3869d',
  ),
};
