// Owns what is fetched once a Word file has been chosen: everything that reads it, and the steps.
import './change-reasons.ts';
import './file-summary.ts';
import './marked-changes.ts';
import './match-questions.ts';
import './version-details.ts';
import './version-download.ts';
import './version-steps.ts';
