// Owns the address of the search's script. "?worker" is how Vite makes a bundle whose address a page can be given when it is drawn; nothing in it is a worker.
export { default as searchScript } from '../../elements/search/search-loaded.ts?worker&url';
