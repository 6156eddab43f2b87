// What runs in production, from package-lock.json: the packages that package.json's `dependencies` lead to. npm's own lists
// leave some out (`npm sbom`) or too many in (`npm prune --omit=dev` keeps optional peers such as the Prisma CLI).
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * @typedef {object} Package
 * @property {string} path in the lock file, "node_modules/a/node_modules/b"
 * @property {string} name
 * @property {string} version
 * @property {string | undefined} licence an SPDX expression
 * @property {string | undefined} integrity
 * @property {boolean} isOptional for another kind of machine, perhaps
 * @property {readonly string[]} needs paths of the packages it needs
 */

/** @returns {{ name: string, version: string, dependencies: Record<string, string> }} */
export function ownPackage() {
  return JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
}

/**
 * Every package that production needs, in the order of their paths.
 * @returns {readonly Package[]}
 */
export function productionPackages() {
  const locked = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages;
  const found = new Map();
  const open = targets(locked, '', ownPackage().dependencies);
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta, ...entry } =
      locked[path];
    const peers = Object.keys(peerDependencies ?? {}).filter(
      (name) => !peerDependenciesMeta?.[name]?.optional,
    );
    const wanted = {
      ...dependencies,
      ...optionalDependencies,
      ...Object.fromEntries(peers.map((name) => [name])),
    };
    const needs = targets(locked, path, wanted);
    found.set(path, {
      path,
      name: entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version,
      licence: entry.license,
      integrity: entry.integrity,
      isOptional: entry.optional === true,
      needs,
    });
    open.push(...needs);
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** As Node.js finds them: in the package's own folder first, then in those around it. */
function targets(locked, from, wanted) {
  return Object.keys(wanted)
    .map((name) =>
      places(from)
        .map((place) => `${place}node_modules/${name}`)
        .find((path) => path in locked),
    )
    .filter((path) => path !== undefined);
}

function places(from) {
  if (from === '') return [''];
  const outer = from.lastIndexOf('/node_modules/');
  return [`${from}/`, ...places(outer < 0 ? '' : from.slice(0, outer))];
}
