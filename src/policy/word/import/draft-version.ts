// Owns STUB
import { compareVersions } from '../../compare/compare-versions.ts';
import type { Comparison } from '../../compare/comparison.ts';
import { askForReasons, type ReasonQuestion } from '../../reasons/reason-questions.ts';
import type { ContactRow, PolicyDates, PolicyVersion } from '../../version/model.ts';
import type { NotCarried, WordDocument } from '../word-document.ts';
import type { Matching } from './match-document.ts';
export interface ReasonAnswer { clauses: string[]; why: string; kind: 'substantive' | 'tidying' }
export interface ImportContext { older: { version: PolicyVersion; source: string } | null; as: string; usedIds: readonly string[]; references: ReadonlyMap<string, string>; details: { title?: string; school?: string; status: 'draft' | 'proposal' | 'current'; dates: PolicyDates; contacts?: ContactRow[] }; reasons: readonly ReasonAnswer[] }
export interface Draft { version: PolicyVersion; comparison: Comparison | null; counts: { asTheyWere: number; changed: number; fresh: number; removed: number }; found: { title: string | null; school: string | null; dates: Partial<PolicyDates>; contacts: ContactRow[] | null }; questions: ReasonQuestion[]; notCarried: NotCarried[]; text: string }
/** @returns stub */
export function draftVersion(document: WordDocument, _m: Matching, _a: ReadonlyMap<number, string | null>, context: ImportContext): Draft {
  const older = context.older!.version;
  const version: PolicyVersion = { ...older, id: context.as, follows: older.id, title: context.details.title ?? older.title, status: context.details.status, dates: context.details.dates, changes: [], sections: older.sections.slice(0, 2).map((s) => ({ ...s, clauses: s.clauses.map((c, i) => i === 0 ? { ...c, text: 'New <b>words</b> of it all, ' + c.text, html: '<img src=x onerror="alert(1)">New &lt;b&gt; words, ' + c.html } : c) })) };
  return { version, comparison: compareVersions(older, version), counts: { asTheyWere: 1, changed: 1, fresh: 1, removed: 1 }, found: { title: null, school: null, dates: {}, contacts: null }, questions: askForReasons(version, older), notCarried: document.notCarried, text: '---\n' };
}
