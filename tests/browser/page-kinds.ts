// Owns the list of page kinds that accessibility and layout are tested on: one address of each, or several where they differ.

/** Addresses relative to the site. */
export const pageKinds = [
  '',
  'policy/',
  'policy/2023-11/',
  'policy/#privacy-levels',
  'clauses/privacy-levels/',
  'clauses/leadership-login-access/',
  'clauses/policy-basis/',
  'guidance/staff/',
  'guidance/parents/#too-young',
  'governors/coverage/',
  'clauses/head-only-access/',
  'policy/2026-11/',
  'compare/',
  'compare/2023-11/2026-11/',
  'governors/',
  'privacy/',
  'accessibility/',
  '404.html',
];
