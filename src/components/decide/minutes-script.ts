// Owns the address of the script that writes minutes for Word, a bundle of its own as `new-version-script.ts` explains: it is fetched when somebody saves such a file.
export { default as minutesScript } from '../../elements/compare/minutes-word-loaded.ts?worker&url';
