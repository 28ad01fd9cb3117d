// Owns `npm run lock`: adds to package-lock.json the optional packages of other platforms that npm left out.
// npm leaves out what its registry mirror lacks, and `npm ci` then refuses the lock everywhere.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runCommand } from './command.ts';

interface LockedPackage {
  version?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}

const systems: Record<string, string> = { windows: 'win32' };

await runCommand('Usage: npm run lock\n', () => {
  parseArgs({ options: {} });
  const path = 'package-lock.json';
  const lock = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, LockedPackage> };
  const added: string[] = [];

  for (const [owner, locked] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(locked.optionalDependencies ?? {})) {
      const place = `node_modules/${name}`;
      const platform = /(?:^|[/-])(darwin|linux|windows|win32|freebsd)-(x64|arm64)$/.exec(name);
      // A range is resolved by npm itself; only exact versions of platform packages can be told from their names.
      if (owner === '' || !platform || !/^\d+\.\d+\.\d+$/.test(version)) continue;
      if (lock.packages[place] ?? lock.packages[`${owner}/${place}`]) continue;
      const [, system = '', processor = ''] = platform;
      lock.packages[place] = { version, optional: true, os: [systems[system] ?? system], cpu: [processor] };
      added.push(`${name} ${version}`);
    }
  }

  const [root, ...others] = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
  lock.packages = Object.fromEntries(root ? [root, ...others] : others);
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(added.length === 0 ? 'The lock was complete.' : `Added to the lock:\n${added.join('\n')}`);
});
