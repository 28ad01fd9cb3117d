// Owns writing one element of HTML with its attributes escaped.
import { escapeHtml } from './escape-html.ts';

/** Attributes by name: what is undefined or false is left out, and true stands without a value. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/**
 * Writes an element.
 * @param name of the element
 * @param attributes with their values unescaped
 * @param html what is inside it, escaped; nothing without it
 * @returns HTML
 */
export function writeElement(name: string, attributes: Attributes, html = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined || value === false) return [];
    return value === true ? [` ${key}`] : [` ${key}="${escapeHtml(value)}"`];
  });
  return `<${name}${written.join('')}>${html}</${name}>`;
}

/**
 * Joins the names of classes.
 * @param names those that are false are left out
 * @returns the value of a class attribute
 */
export function joinClasses(...names: (string | false)[]): string {
  return names.filter((name) => name !== false).join(' ');
}
