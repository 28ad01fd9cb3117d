// Owns the address of the script that makes the register. "?worker" is how Vite makes a bundle whose address a page can be given when it is drawn; nothing in it is a worker. So no other page loads a byte of it.
export { default as registerScript } from '../../elements/office/records/register-tables.ts?worker&url';
