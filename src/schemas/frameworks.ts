// Owns the curriculum headings that lessons and pupil pages may claim to teach, by their exact names.

/** The online headings of relationships, sex and health education (2025), primary. */
export const rsheHeadings = ['Online safety and awareness', 'Wellbeing online'] as const;

/** The strands of Education for a Connected World (2020). */
export const efacwStrands = [
  'Self-image and identity',
  'Online relationships',
  'Online reputation',
  'Online bullying',
  'Managing online information',
  'Health, wellbeing and lifestyle',
  'Privacy and security',
  'Copyright and ownership',
] as const;

/** The themes of the PSHE Association's programme of study. */
export const psheThemes = ['Health and wellbeing', 'Relationships', 'Living in the wider world'] as const;

/** Every heading by the key under which content names it. */
export const frameworkNames = { rshe: rsheHeadings, efacw: efacwStrands, pshe: psheThemes } as const;
export type Framework = keyof typeof frameworkNames;

/** What each framework is called on a page. */
export const frameworkTitles: Record<Framework, string> = {
  rshe: 'Relationships and health education (RSHE, 2025)',
  efacw: 'Education for a Connected World (2020)',
  pshe: 'PSHE Association themes',
};
