// Owns the list of every rule that content can break; the wording of each stands with its kind.
import { citingRules } from './citing-rules.ts';
import { changeRules } from './change-rules.ts';
import { dataRules } from './data-rules.ts';
import { fileRules } from './file-rules.ts';
import { markdownRules } from './markdown-rules.ts';
import { pictureRules } from './picture-rules.ts';
import { policyRules } from './policy-rules.ts';
import { quizRules } from './quiz-rules.ts';
import { reviewRules } from './review-rules.ts';
import { safetyRules } from './safety-rules.ts';
import { teachingRules } from './teaching-rules.ts';
import { trainingRules } from './training-rules.ts';

/** Every rule by name: its level, its message and its remedy. */
export const catalogue = {
  ...fileRules,
  ...dataRules,
  ...markdownRules,
  ...policyRules,
  ...pictureRules,
  ...changeRules,
  ...reviewRules,
  ...citingRules,
  ...quizRules,
  ...teachingRules,
  ...trainingRules,
  ...safetyRules,
};
