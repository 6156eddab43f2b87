import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src/', import.meta.url));

/** Lowest first. A room is a folder of a floor (of `features` and `channels`: a folder in it) or a file at the top. */
const floors: readonly (readonly string[])[] = [
  ['domain'],
  ['language'],
  ['chat'],
  ['reading', 'outbox', 'documents', 'drawing', 'conversation'],
  ['bot'],
  ['features', 'channels', 'store', 'schedule.ts', 'web.ts'],
  [
    'commands',
    'app.ts',
    'config.ts',
    'lean-heap.ts',
    'logging.ts',
    'metrics.ts',
    'practice-clock.ts',
    'practice-officers.ts',
    'practice-request.ts',
    'practice-tour.ts',
    'practice-world.ts',
    'secrets.ts',
    'main.ts',
  ],
];
const TOP = floors.length - 1;
/** Of a package, the only places that may know it. */
const owners: Readonly<Record<string, RegExp>> = {
  '@prisma/': /^store\//,
  'better-sqlite3': /^store\//,
  pg: /^store\//,
  telegraf: /^channels\/telegram\//,
  undici: /^channels\/telegram\//,
  axios: /^channels\/zalo\//,
  fastify: /^(web\.ts|channels\/(practice|telegram|zalo)\/)/,
  'node-cron': /^schedule\.ts/,
  commander: /^main\.ts/,
  hucre: /^documents\//,
  docx: /^documents\//,
  saxes: /^documents\//,
  yauzl: /^documents\//,
  '@resvg/': /^drawing\//,
  '@expo-google-fonts/': /^drawing\//,
  'prom-client': /^metrics\.ts/,
  pino: /^(logging\.ts|app\.ts|web\.ts)/,
};

interface Import {
  readonly file: string;
  readonly target: string;
}

const files = sourceFiles(src).filter(
  (file) => !file.includes('/generated/') && !file.endsWith('.generated.ts'),
);
const imports = files.flatMap(importsOf);

describe('the floors', () => {
  it('have a place for every file', () => {
    const homeless = files.filter((file) => floorOf(file) < 0);

    expect(homeless).toEqual([]);
  });

  it('are never climbed: a file imports its own room and lower floors only', () => {
    const climbing = imports.filter(({ file, target }) => {
      if (!isOurs(target)) return false;
      const [own, other] = [floorOf(file), floorOf(target)];
      const isList = /^(features|channels)\/index\.ts$/.test(file);
      return other > own || (other === own && own < TOP && !isList && roomOf(file) !== roomOf(target));
    });

    expect(climbing).toEqual([]);
  });

  it('keep each outside package in its own room', () => {
    const strays = imports.filter(({ file, target }) => {
      const owner = Object.keys(owners).find(
        (name) => target === name || target.startsWith(name.endsWith('/') ? name : `${name}/`),
      );
      return owner !== undefined && !owners[owner]?.test(file);
    });

    expect(strays).toEqual([]);
  });
});

describe('the libraries of Excel files', () => {
  it('are loaded when a file comes or goes, not when the bot starts', () => {
    const eager = files.filter((file) =>
      /^import (?!type )[^;]*from '(hucre|saxes|yauzl)/m.test(readFileSync(join(src, file), 'utf8')),
    );

    expect(eager).toEqual([]);
  });
});

describe('below the top floor', () => {
  it('nobody asks the machine for the time: now is handed in', () => {
    const askers = files
      .filter((file) => floorOf(file) < TOP)
      .filter((file) => /new Date\(\)|Date\.now\(/.test(readFileSync(join(src, file), 'utf8')));

    expect(askers).toEqual([]);
  });

  it('nobody reads the environment', () => {
    const readers = files
      .filter((file) => floorOf(file) < TOP)
      .filter((file) => readFileSync(join(src, file), 'utf8').includes('process.env'));

    expect(readers).toEqual([]);
  });
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(src, join(entry.parentPath, entry.name)));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(src, file), 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
  return specifiers.map((specifier) => ({
    file,
    target: specifier.startsWith('.') ? relative(src, join(src, dirname(file), specifier)) : specifier,
  }));
}

function isOurs(target: string): boolean {
  return files.includes(target) || target.includes('generated');
}

function floorOf(file: string): number {
  const top = file.split('/')[0] ?? '';
  return floors.findIndex((floor) => floor.includes(top));
}

function roomOf(file: string): string {
  const [top, second] = file.split('/');
  return top === 'features' || top === 'channels' ? `${top}/${second}` : (top ?? '');
}
