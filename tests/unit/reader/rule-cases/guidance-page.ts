// Owns a small page of guidance that breaks no rule, for cases that break one.
import type { Files } from '../content-folder.ts';

/** Everything that binds somebody in the valid folder, so that nothing is unexplained. */
const clauses = ['staff-breaks-only', 'staff-no-friends', 'staff-privacy', 'privacy-levels', 'pupils-told-adult'];

/**
 * Writes a page of guidance: front matter on lines 1 to 5, a paragraph that cites every binding clause on line 7.
 * @param body what follows, from line 9 on
 * @param against the version that it says it was written against
 * @param cited the clauses that line 7 cites
 * @returns the file
 */
export function guidancePage(body: string, against = '2023-11', cited: readonly string[] = clauses): Files {
  const cites = cited.map((clause) => `<Cite clause="${clause}" />`).join(' ');
  return {
    'content/guidance/staff.mdx': `---
title: Guidance for staff
summary: What matters to staff.
against: ${against}
---

Staff keep to this. ${cites}

${body}
`,
  };
}
