// Owns which of a device's voices reads to a pupil.

/** What is asked of a voice. */
export interface Voice {
  /** Such as `en-GB`; Android writes `en_GB`. */
  readonly lang: string;
  /** True for a voice of the device itself, to which nothing is sent away. */
  readonly localService: boolean;
}

/**
 * Chooses a voice.
 * @param voices all that the browser names; some name none at first, and more later
 * @returns a British one of the device itself, else another English one of it; null where there is none.
 */
export function chooseVoice<T extends Voice>(voices: readonly T[]): T | null {
  const local = voices.filter(({ lang, localService }) => localService && /^en([-_]|$)/i.test(lang));
  return local.find(({ lang }) => /^en[-_]GB/i.test(lang)) ?? local[0] ?? null;
}
