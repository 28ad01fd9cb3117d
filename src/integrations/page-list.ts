// Owns the list of all pages on the search page: made from the pages that were built, so that none is forgotten.

/** A built page. */
export interface BuiltPage {
  /** From the site's folder, such as `policy/index.html`. */
  path: string;
  html: string;
}

/** Headings by the first folder of a page's path, in the order of the list. */
const groups: Record<string, string> = {
  policy: 'Versions of the policy',
  guidance: 'Guidance',
  pupils: 'For pupils',
  lessons: 'Lessons',
  quizzes: 'Quizzes',
  checklists: 'Checklists',
  governors: 'For governors',
  compare: 'Comparing versions',
  '': 'This site',
};

/** Single clauses, single comparisons and the steps of stories: the policy, the comparison page and each story's start lead to them. */
const leftOut = /^((clauses|compare)\/.+|pupils\/[^/]+\/story-[^/]+\/.+)\/index\.html$/;

/**
 * Writes the list.
 * @param pages every built page
 * @param base the site's base path, beginning and ending in "/"
 * @returns HTML: a heading and a list for each group.
 */
export function writePageList(pages: readonly BuiltPage[], base: string): string {
  const listed = pages
    .filter(({ path }) => path.endsWith('index.html') && !leftOut.test(path))
    .map(({ path, html }) => ({
      group: groupOf(path),
      address: path.replace(/index\.html$/, ''),
      title: titleOf(html),
    }))
    .filter(({ address }) => address !== 'search/');
  return Object.entries(groups)
    .map(([group, heading]) => ({ heading, members: listed.filter((page) => page.group === group) }))
    .filter(({ members }) => members.length > 0)
    .map(({ heading, members }) => {
      const items = members.map(
        ({ address, title }) => `<li><a class="search-pages__link" href="${base}${address}">${title}</a></li>`,
      );
      const list = `<ul class="search-pages__list" role="list">${items.join('')}</ul>`;
      return `<h3 class="search-pages__heading">${heading}</h3>${list}`;
    })
    .join('');
}

function groupOf(path: string): string {
  const [folder = ''] = path.split('/');
  return Object.hasOwn(groups, folder) ? folder : '';
}

/** The page's own title, as HTML, without the site's name after the last dash. */
function titleOf(html: string): string {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const end = title.lastIndexOf(' – ');
  return end === -1 ? title : title.slice(0, end);
}
