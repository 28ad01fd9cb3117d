// Owns the address of the script that reads Word. "?worker" is how Vite makes a bundle whose address a page can be given when it is drawn; nothing in it is a worker. So no other page loads a byte of it.
export { default as newVersionScript } from '../../elements/office/new-version/new-version-loaded.ts?worker&url';
