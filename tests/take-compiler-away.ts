// Owns a copy of the project on a machine for which the package that makes PDFs has nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Has a copy of the project look for a package that there is not.
 * @param root the folder of the copy
 * @throws Error when the package is not looked for where this expects it
 */
export function takeCompilerAway(root: string): void {
  const path = join(root, 'src/site/pdf-compiler.ts');
  const source = readFileSync(path, 'utf8');
  const changed = source.replace(
    "projectRequire('@myriaddreamin/typst-ts-node-compiler')",
    "projectRequire('no-such-package')",
  );
  if (changed === source) throw new Error(`${path} does not look for the package that makes PDFs`);
  writeFileSync(path, changed);
}
