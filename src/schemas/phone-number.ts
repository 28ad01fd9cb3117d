// Owns which digits make a telephone number that somebody in the United Kingdom can call.

/** Digits and spaces, perhaps after "+". */
export const phoneText = /^\+?\d[\d ]{1,18}\d$/;

/** Emergency and other three-digit numbers, those that begin 116 or 118, and Childline's. */
const short = /^(?:999|1\d\d|11[68]\d{3}|08001111)$/;

/** Numbers of 11 digits. */
const long = /^0[1-35789]\d{9}$/;

/**
 * Numbers of 10 digits: free ones, and those of the areas that still have five digits after the code.
 * Source: Ofcom's National Telephone Numbering Plan, areas with mixed lengths.
 */
const tenDigits =
  /^0(?:[58]00\d{6}|1(?:2(?:0[48]|54|76|9[78])|3(?:6[34]|8[46])|4(?:04|20|6[01]|8[08])|5(?:2[47]|6[26])|6(?:06|29|35|47|59|95|97)|7(?:26|44|50)|8(?:27|37|84)|9(?:0[05]|35|4[69]|63|95))\d{5})$/;

/**
 * Tells whether a number has as many digits as it needs.
 * @param text digits and spaces, perhaps after "+" with the country's code
 * @returns true for 11 digits from 0 on (10 where such numbers exist), the same with +44 for the 0, numbers of other countries, and short ones such as 999.
 */
export function isWholePhoneNumber(text: string): boolean {
  const digits = text.replaceAll(' ', '').replace(/^\+44/, '0');
  if (digits.startsWith('+')) return /^\+[1-9]\d{7,14}$/.test(digits);
  return long.test(digits) || tenDigits.test(digits) || short.test(digits);
}
