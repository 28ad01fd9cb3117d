// Owns `/feed.xml`: the versions of the policy as an Atom feed.
import type { APIRoute } from 'astro';
import { Feed } from 'feed';
import { formatDate } from '../policy/dates.ts';
import { listExplained } from '../policy/version/change-groups.ts';
import { findLastChange } from '../policy/version/last-changed.ts';
import { formatNotCurrent, formatStatus } from '../policy/version/status-words.ts';
import { plural } from '../problems/plural.ts';
import { wholeAddressOf } from '../site/address.ts';
import { pageFrame } from '../site/frame.ts';
import { publicVersions } from '../site/versions.ts';

export const GET: APIRoute = async () => {
  const { school, policyName } = await pageFrame();
  const versions = (await publicVersions()).map(({ version }) => version);
  const entries = versions.map((version) => {
    const { year, month, day } = findLastChange(version, versions);
    return { version, date: new Date(Date.UTC(year, month - 1, day)) };
  });
  const feed = new Feed({
    id: wholeAddressOf('/'),
    link: wholeAddressOf('/governors/'),
    title: `${school.name}: versions of the ${policyName}`,
    copyright: `The policy’s words are those of ${school.name}.`,
    feedLinks: { atom: wholeAddressOf('/feed.xml') },
    author: { name: school.name },
    generator: false,
    updated: new Date(Math.max(...entries.map(({ date }) => date.getTime()))),
  });
  for (const { version, date } of entries) {
    const address = wholeAddressOf(`/policy/${version.id}/`);
    const warning = formatNotCurrent(version);
    const changes = version.changes.flatMap(listExplained).length;
    const followed = versions.find(({ id }) => id === version.follows);
    feed.addItem({
      id: address,
      link: address,
      date,
      title: `${version.title}, version of ${formatDate(version.id)} (${formatStatus(version.status).toLowerCase()})`,
      description: [
        warning ?? 'This is the latest ratified version held here.',
        ...(followed
          ? [`It differs from the version of ${formatDate(followed.id)} in ${plural(changes, 'place')}.`]
          : []),
      ].join(' '),
    });
  }
  return new Response(feed.atom1(), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
