// Owns how a band is named by the years of its classes.
import { type Band, bandYears } from '../../schemas/bands.ts';

/**
 * Names the classes of a band, as pupils and teachers call them.
 * @param band a band of ages
 * @returns such as "Reception, Years 1 and 2" or "Years 3 and 4"
 */
export function formatBandYears(band: Band): string {
  const years = bandYears[band].filter((year) => year > 0);
  const numbered =
    years.length === 1 ? `Year ${years[0]}` : `Years ${years.slice(0, -1).join(', ')} and ${years.at(-1)}`;
  return bandYears[band].includes(0) ? `Reception, ${numbered}` : numbered;
}
