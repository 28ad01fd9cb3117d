// Owns how much a page may weigh, by kind, and the rule that none weighs more. All in bytes, gzip.
import type { Fault } from '../fault.ts';
import { type PageWeight, weighPage } from '../weigh-page.ts';
import type { Site } from '../site.ts';

/** What a page may fetch besides its HTML. */
interface Budget {
  css: number;
  script: number;
}

/**
 * A page that is read: styles of screen and paper, and the way into the search. Each budget is some hundredths above what
 * such a page carries: a school's own words, and the folder that its site stands in (`BASE_PATH`), change what gzip makes.
 */
const reading: Budget = { css: 6_100, script: 4_000 };

/** Pages that are more than read, by the first folder of their address. */
const doing: Readonly<Record<string, Budget>> = {
  quizzes: { css: 10_000, script: 12_200 },
  checklists: { css: 10_000, script: 10_200 },
  lessons: { css: 11_350, script: 4_000 },
  pupils: { css: 7_800, script: 4_000 },
  guidance: { css: 7_700, script: 4_000 },
  governors: { css: 8_350, script: 4_000 },
  report: { css: 9_250, script: 4_000 },
  compare: { css: 8_250, script: 14_100 },
  office: { css: 10_900, script: 9_200 },
  privacy: { css: 6_300, script: 7_500 },
  // How people in danger type, weighing it by what was learnt, and the pace of whoever types it.
  search: { css: 8_050, script: 17_300 },
};

/** Pages that do more than others of their folder, or less, by how their addresses end. */
const ownBudgets: readonly [ending: string, Budget][] = [
  // A clock, a count of hands and cards to sort: few lessons have all three.
  ['/class/index.html', { css: 9_150, script: 4_700 }],
  // Fields at each clause, what is kept of them, and the files made of them.
  ['/comment/index.html', { css: 9_050, script: 11_200 }],
  // Two fields that agree with what is told after Back and reload, and the file that is made of them.
  ['/read/index.html', { css: 5_100, script: 5_200 }],
  // A checklist.
  ['governors/review/index.html', { css: 7_500, script: 7_900 }],
];

/**
 * The frame of a page (head, header, footer) and what each of its words may cost beside the same words in bare HTML. Both
 * are needed, so that a school with a long policy and one with a single page are held alike.
 */
const furniture = 2_200;
const perBareByte = { policy: 1.3, compare: 1.95, other: 1.7 };

/** What the drawing of the first page and the signs of its readers may weigh besides. */
const drawingsOfFirstPage = 500;

/** What the whole policy page of the school in content/ is meant to weigh; other schools have other policies. */
export const policyPageTarget = 18 * 1024;

/**
 * Gives the most that a page may weigh.
 * @param path the page from the site's folder
 * @param bare what its words weigh in bare HTML
 * @returns bytes of HTML, styles and scripts
 */
export function findBudget(path: string, bare: number): Budget & { html: number } {
  const folder = path.split('/')[0] ?? '';
  const isCommenting = path.endsWith('/comment/index.html');
  const ratio = perBareByte[isCommenting ? 'compare' : folder === 'policy' || folder === 'compare' ? folder : 'other'];
  const drawings = path === 'index.html' ? drawingsOfFirstPage : 0;
  const own = ownBudgets.find(([ending]) => path.endsWith(ending))?.[1];
  const budget = own ?? doing[folder] ?? reading;
  return { ...budget, html: Math.round(furniture + ratio * bare + drawings) };
}

/**
 * Lists what is too heavy.
 * @param site the site
 * @returns a fault for each page and part (HTML, styles, scripts) over its budget
 */
export function findOverweight(site: Site): Fault[] {
  return site.pages.flatMap((page) => {
    const weight = weighPage(site, page);
    return listOverweight(page.path, weight).map((message) => ({
      path: page.path,
      rule: 'overweight',
      message,
      remedy:
        'See what the page loads and does not use with "npm run bench:size"; budgets stand in tests/check-site/rules/weight.ts.',
    }));
  });
}

function listOverweight(path: string, weight: PageWeight): string[] {
  const budget = findBudget(path, weight.bare);
  const names = { html: 'HTML', css: 'Styles', script: 'Scripts' } as const;
  return (['html', 'css', 'script'] as const)
    .filter((part) => weight[part] > budget[part])
    .map((part) => `${names[part]} weigh ${weight[part]} bytes after gzip; such a page may have ${budget[part]}.`);
}
