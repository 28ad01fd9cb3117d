import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/problems/catalogue.ts';
import { formatProblem, sortProblems } from '../../../src/problems/format.ts';
import { quietDay, readFolder } from './content-folder.ts';
import { changeRuleCases } from './rule-cases/change-rules.ts';
import { citingRuleCases } from './rule-cases/citing-rules.ts';
import { dataRuleCases } from './rule-cases/data-rules.ts';
import { fileRuleCases } from './rule-cases/file-rules.ts';
import { markdownRuleCases } from './rule-cases/markdown-rules.ts';
import { planRuleCases } from './rule-cases/plan-rules.ts';
import { policyBlockRuleCases } from './rule-cases/policy-block-rules.ts';
import { policyMarkerRuleCases } from './rule-cases/policy-marker-rules.ts';
import { pictureRuleCases } from './rule-cases/picture-rules.ts';
import { policyVersionRuleCases } from './rule-cases/policy-version-rules.ts';
import { quizRuleCases } from './rule-cases/quiz-rules.ts';
import { safetyRuleCases } from './rule-cases/safety-rules.ts';
import { reviewRuleCases } from './rule-cases/review-rules.ts';
import { teachingRuleCases } from './rule-cases/teaching-rules.ts';
import { synonymRuleCases } from './rule-cases/synonym-rules.ts';
import { trainingRuleCases } from './rule-cases/training-rules.ts';
import { urgentRuleCases } from './rule-cases/urgent-rules.ts';

const cases = [
  ...fileRuleCases,
  ...dataRuleCases,
  ...markdownRuleCases,
  ...policyMarkerRuleCases,
  ...policyBlockRuleCases,
  ...policyVersionRuleCases,
  ...pictureRuleCases,
  ...changeRuleCases,
  ...quizRuleCases,
  ...reviewRuleCases,
  ...citingRuleCases,
  ...teachingRuleCases,
  ...planRuleCases,
  ...safetyRuleCases,
  ...synonymRuleCases,
  ...trainingRuleCases,
  ...urgentRuleCases,
];

describe('each rule says exactly what is wrong, where, and what to do', () => {
  it.each(cases)('$rule, when $when', async ({ rule, files, today = quietDay, report }) => {
    const { problems } = await readFolder(files, today);
    expect(problems.map((found) => found.rule)).toContain(rule);
    expect(sortProblems(problems).map(formatProblem).join('\n')).toBe(report.trimStart());
  });

  it('has a case for every rule of the catalogue', () => {
    const withCase = [...new Set(cases.map(({ rule }) => rule))].sort();
    expect(withCase).toEqual(Object.keys(catalogue).sort());
  });

  it('finds nothing wrong in the folder that the cases break', async () => {
    expect((await readFolder()).problems).toEqual([]);
  });
});
