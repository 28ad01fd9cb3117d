// Owns what an email address in running text looks like.

/** An email address, as a part of a regular expression with the flag `u`. */
export const emailPattern = String.raw`[\p{L}\p{N}][\p{L}\p{N}._%+'-]*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`;
