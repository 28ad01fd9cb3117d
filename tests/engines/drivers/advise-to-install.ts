// Owns what somebody is told on whose machine an engine is missing.

/**
 * Says that a program is missing and how to get it.
 * @param what what is missing, such as `Firefox`
 * @param given the path that was named for it; empty when none was
 * @param setting the setting that can name one; empty where there is none
 * @returns sentences for people
 */
export function adviseToInstall(what: string, given = '', setting = ''): string {
  if (given !== '') return `${setting} names ${given}, which is not there.`;
  return (
    `${what} was not found, and tests in three engines need it. On Debian: ` +
    `apt-get install firefox-esr webkit2gtk-driver xvfb.${setting === '' ? '' : ` Elsewhere, ${setting} can name one.`}`
  );
}
