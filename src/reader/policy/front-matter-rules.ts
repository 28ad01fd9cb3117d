// Owns rules about one version's front matter that no single field shows: dates against each other, contacts against the body.
import { compareDays, firstDay, lastDay, formatDate } from '../../policy/dates.ts';
import type { PolicyBody } from '../../policy/version/model.ts';
import { listSections } from '../../policy/version/walk.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import type { PolicyFrontMatter } from '../../schemas/policy-version.ts';
import { isWholePhoneNumber } from '../../schemas/phone-number.ts';
import type { YamlDocument } from '../parse/yaml-document.ts';
import { isAgreed } from '../../policy/version/status.ts';

/**
 * Holds a version's front matter against itself and its body.
 * @param fields valid front matter
 * @param body the version's sections
 * @param document where the fields stand
 * @returns date conflicts, missing dates of ratified versions, a consultation without its dates or that closes before it opens, contacts that are not drawn, and odd telephone numbers; what a ratified text cannot put right any more is a notice, and an error before.
 */
export function checkFrontMatter(fields: PolicyFrontMatter, body: PolicyBody, document: YamlDocument): Problem[] {
  return [
    ...findDateConflicts(fields, document),
    ...findMissingDates(fields, document),
    ...checkConsultation(fields, document),
    ...checkContacts(fields, body, document),
    ...findOddPhones(fields, document),
  ];
}

const dateWords = {
  written: 'Date written',
  updated: 'Date of last update',
  ratified: 'Date agreed and ratified',
  reviewDue: 'Date of next full review',
} as const;

function findDateConflicts({ status, dates }: PolicyFrontMatter, document: YamlDocument): Problem[] {
  const pairs = [
    ['written', 'updated'],
    ['written', 'ratified'],
    ['ratified', 'reviewDue'],
  ] as const;
  return pairs.flatMap(([first, second]) => {
    const [a, b] = [dates[first], dates[second]];
    if (a === undefined || b === undefined || compareDays(lastDay(b), firstDay(a)) >= 0) return [];
    const details = {
      earlier: `"${dateWords[second]}" (${formatDate(b)})`,
      later: `"${dateWords[first]}" (${formatDate(a)})`,
    };
    const rule = isAgreed({ status }) ? 'date-conflict' : 'date-disagrees';
    return [problem(rule, document.placeOf(['dates', second]), details)];
  });
}

function findMissingDates({ status, dates }: PolicyFrontMatter, document: YamlDocument): Problem[] {
  if (!isAgreed({ status })) return [];
  return (['ratified', 'reviewDue'] as const)
    .filter((field) => dates[field] === undefined)
    .map((field) =>
      problem('missing-field', document.placeOf(['dates']), {
        field: `dates.${field}`,
        expected: `a date such as 2026-11, because the version is ${status}`,
      }),
    );
}

function checkConsultation({ status, consultation }: PolicyFrontMatter, document: YamlDocument): Problem[] {
  if (consultation === undefined) {
    if (status !== 'consultation') return [];
    const expected = 'opened, closes and answerTo, because the version is open for consultation';
    return [problem('missing-field', document.placeOf(['status']), { field: 'consultation', expected })];
  }
  const { opened, closes } = consultation;
  if (compareDays(lastDay(closes), firstDay(opened)) >= 0) return [];
  const details = {
    field: 'consultation.closes',
    value: closes,
    expected: `a date not before ${opened}, when it opened`,
  };
  return [problem('invalid-field', document.placeOf(['consultation', 'closes']), details)];
}

function checkContacts({ contacts }: PolicyFrontMatter, body: PolicyBody, document: YamlDocument): Problem[] {
  const isDrawn = listSections(body).some((section) => section.hasContacts);
  return contacts.length > 0 && !isDrawn ? [problem('missing-contacts', document.placeOf(['contacts']), {})] : [];
}

function findOddPhones({ status, contacts }: PolicyFrontMatter, document: YamlDocument): Problem[] {
  return contacts.flatMap(({ phones }, row) =>
    phones.flatMap((phone, index) =>
      isWholePhoneNumber(phone)
        ? []
        : [
            problem(
              isAgreed({ status }) ? 'odd-phone' : 'wrong-phone',
              document.placeOf(['contacts', row, 'phones', index]),
              { phone },
            ),
          ],
    ),
  );
}
