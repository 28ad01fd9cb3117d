// Owns what an email address on its own looks like: enough to catch a slip, no more.

/** Something, "@", and something with a dot. */
export const emailText = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
