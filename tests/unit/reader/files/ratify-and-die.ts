// Owns a ratification whose process is killed while it puts files in place: node ratify-and-die.ts <folder> <files>
import { renameSync } from 'node:fs';
import { findContentFolder } from '../../../../src/reader/files/content-folder.ts';
import { withLock } from '../../../../src/reader/files/lock.ts';
import { writeFiles } from '../../../../src/reader/files/write-files.ts';
import { planRatify } from '../../../../src/reader/plan/plan-ratify.ts';

const [, , location, count] = process.argv;
const folder = findContentFolder(location);
let left = Number(count);

await withLock(folder, 'policy ratify', async () => {
  const plan = await planRatify(folder, '2026-06', '2026-12-01', '2026-12-10');
  if (plan.kind === 'refusal') throw new Error(plan.reason);
  await writeFiles(folder, plan.files, (from, to) => {
    if (left-- === 0) process.kill(process.pid, 'SIGKILL');
    renameSync(from, to);
  });
});
