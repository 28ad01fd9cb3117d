// Owns `npm run bench:size`: what each page weighs after gzip, held against the budgets of tests/check-site/rules/weight.ts. Build first.
import { formatFaults } from '../check-site/fault.ts';
import { readSite } from '../check-site/site.ts';
import { weighPage } from '../check-site/weigh-page.ts';
import { findBudget, findOverweight, policyPageTarget } from '../check-site/rules/weight.ts';

const site = readSite('dist');
const rows = site.pages.map((page) => ({ path: page.path, ...weighPage(site, page) }));
const clauses = rows.filter(({ path }) => path.startsWith('clauses/')).sort((a, b) => b.total - a.total);
const shown = rows.filter((row) => !row.path.startsWith('clauses/') || row === clauses[0]);

console.log('gzip bytes, and what the page may have     HTML           CSS        script  total requests HTML ÷ bare');
for (const { path, html, css, script, total, requests, bare } of shown) {
  const budget = findBudget(path, bare);
  const cells = [
    `${html}/${budget.html}`.padStart(13),
    `${css}/${budget.css}`.padStart(13),
    `${script}/${budget.script}`.padStart(13),
    String(total).padStart(6),
    String(requests).padStart(8),
    (html / bare).toFixed(2).padStart(11),
  ];
  console.log(`${path.padEnd(36)} ${cells.join(' ')}`);
}
console.log(`Of ${clauses.length} clause pages, the heaviest is shown.`);
const policy = rows.find(({ path }) => path === 'policy/index.html');
if (policy)
  console.log(`The policy page weighs ${policy.total} bytes in all; ours is meant to stay at ${policyPageTarget}.`);
const faults = findOverweight(site);
console.log(faults.length === 0 ? 'All pages are within their budgets.' : formatFaults(faults));
process.exitCode = faults.length === 0 ? 0 : 1;
