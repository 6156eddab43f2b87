import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (name: string) => readFileSync(`${root}${name}`, 'utf8');
const run = (script: string) =>
  execFileSync(process.execPath, [`${root}supply-chain/${script}.mjs`], { encoding: 'utf8' });

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: true;
}

interface Component {
  readonly name: string;
  readonly group?: string;
  readonly version: string;
  readonly scope: string;
  readonly 'bom-ref': string;
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses?: readonly { readonly expression?: string; readonly license?: { readonly id: string } }[];
}

const own: {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly allowScripts: Record<string, boolean>;
} = JSON.parse(read('package.json'));
const locked: Readonly<Record<string, Locked>> = JSON.parse(read('package-lock.json')).packages;
const packages = Object.entries(locked).filter(([path]) => path !== '');
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** May be used in a program under MIT and handed on with it. MPL-2.0 asks for the source of its own files, which are unchanged. */
const ALLOWED = [
  ...['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'MPL-2.0', 'MIT AND OFL-1.1'],
  ...['(MIT OR WTFPL)', '(BSD-2-Clause OR MIT OR Apache-2.0)'],
];

describe('the lock file', () => {
  it('pins every package by version and hash, from the registry only', () => {
    const loose = packages.filter(
      ([, { version, integrity, resolved }]) =>
        !/^\d+\.\d+\.\d+/.test(version ?? '') ||
        !integrity?.startsWith('sha512-') ||
        (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
    );

    expect(loose.map(([path]) => path)).toEqual([]);
    expect(packages.length).toBeGreaterThan(100);
  });

  it('has what package.json names, which names exact versions', () => {
    const named = Object.entries({ ...own.dependencies, ...own.devDependencies });
    const loose = named.filter(([name, version]) => locked[`node_modules/${name}`]?.version !== version);

    expect(loose).toEqual([]);
  });
});

describe('scripts at installation', () => {
  const withScript = new Set(
    packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path)),
  );

  it('are run by declared packages only', () => {
    expect([...withScript].filter((name) => !(name in own.allowScripts))).toEqual([]);
  });

  it('are declared for no package that has none', () => {
    expect(Object.keys(own.allowScripts).filter((name) => !withScript.has(name))).toEqual([]);
  });
});

describe('production', () => {
  const bom: {
    readonly components: readonly Component[];
    readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
  } = JSON.parse(run('sbom'));

  it('is made of what package.json names and what that needs', () => {
    const names = bom.components.map(({ group, name }) => (group ? `${group}/${name}` : name));

    for (const name of [...Object.keys(own.dependencies), 'bindings', 'pg-protocol'])
      expect(names).toContain(name);
    for (const name of Object.keys(own.devDependencies).filter((dev) => !dev.startsWith('@types/')))
      expect(names).not.toContain(name);
  });

  it('is installed as it is listed, but for what belongs to other kinds of machines', () => {
    const paths = bom.components
      .filter(({ scope }) => scope === 'required')
      .map((entry) => entry['bom-ref'].split('#')[1]);

    expect(paths.filter((path) => !existsSync(`${root}${path}`))).toEqual([]);
  });

  it('has a hash and a licence of the allowed ones for every package', () => {
    const odd = bom.components.filter(({ hashes, licenses: [licence] = [] }) => {
      const id = licence?.expression ?? licence?.license?.id ?? '';
      return hashes?.[0]?.content.length !== 128 || !ALLOWED.includes(id);
    });

    expect(odd.map((entry) => entry['bom-ref'])).toEqual([]);
  });

  it('has no arrow in its bill of materials that leads nowhere', () => {
    const known = new Set(bom.components.map((entry) => entry['bom-ref']));
    const arrows = bom.dependencies.flatMap(({ dependsOn }) => dependsOn);

    expect(arrows.filter((ref) => !known.has(ref))).toEqual([]);
    expect(known.size).toBe(bom.components.length);
  });

  it('has its licences listed for people: otherwise run npm run -s licences > docs/third-party.md', () => {
    expect(read('docs/third-party.md')).toBe(run('licences'));
  });
});
