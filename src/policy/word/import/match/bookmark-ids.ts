// Owns which id a bookmark stands for, as we name it and as other programs rename it.

/**
 * Reads the name of a bookmark as an id.
 * @param name such as `phones_in_breaks`, or what a program made of it: `id.phones_in_breaks`, `_phones_in_breaks`, `phones_in_breaks_1`, `phones_in_breaks Copy 1`
 * @param known the ids that there are
 * @returns the id; null where the name stands for none of them
 */
export function idOfBookmark(name: string, known: ReadonlySet<string>): string | null {
  const bare = name
    .toLowerCase()
    .replace(/^(?:id\.|_+)+/, '')
    .replaceAll('_', '-');
  const forms = [
    bare,
    bare.replace(/^[a-z]+\.(?=[a-z])/, ''),
    bare.replace(/[-\s.]*(?:\(\d+\)|copy[-\s]*\d*|\d{1,2})$/, ''),
    bare.replace(/-+$/, ''),
  ];
  return forms.find((form) => known.has(form)) ?? null;
}
