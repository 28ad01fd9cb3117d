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
  'search/',
  'search/?q=photos',
  'privacy/',
  'accessibility/',
  '404.html',
];
