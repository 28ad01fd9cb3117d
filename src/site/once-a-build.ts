// Owns remembering what a build makes once for several pages; a development server makes it anew, because the content may have changed.

/**
 * Begins to remember.
 * @returns a function that takes a key and how to make what belongs to it, and gives that: in a build the same one for the same key
 */
export function onceABuild<T>(): (key: string, make: () => Promise<T>) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (key, make) => {
    const known = import.meta.env.PROD ? made.get(key) : undefined;
    const found = known ?? make();
    made.set(key, found);
    return found;
  };
}
