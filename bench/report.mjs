// The one table of npm run bench, and the same as JSON.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';

/** Rows of one story stand together under its title. */
export function printTable(rows) {
  const lines = rows.map(({ what, value, unit, most, least, met }) => [
    what,
    shown(value),
    unit,
    most !== undefined && least !== undefined
      ? `${least} to ${most}`
      : most !== undefined
        ? `<= ${most}`
        : least !== undefined
          ? `>= ${least}`
          : '',
    met === undefined ? '' : met ? 'met' : 'MISSED',
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column].length)));
  for (const [index, [what, value, unit, aim, verdict]] of lines.entries()) {
    if (rows[index].title !== rows[index - 1]?.title) console.log(`\n${rows[index].title}`);
    const cells = [what.padEnd(widths[0]), value.padStart(widths[1]), unit.padEnd(widths[2])];
    console.log(`  ${[...cells, aim.padEnd(widths[3]), verdict].join('  ').trimEnd()}`);
  }
}

/** Three digits are what such a measurement is worth; whole numbers stay whole. */
function shown(value) {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return `${Number(value.toPrecision(3))}`;
}

/** What was measured on. */
export function machine() {
  return {
    processor: `${cpus().length} x ${cpus()[0]?.model}`,
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    node: process.version,
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
    ...Object.fromEntries(
      ['@prisma/client', 'telegraf', 'better-sqlite3'].map((name) => [name, versionOf(name)]),
    ),
    load: loadavg()[0],
    at: new Date().toISOString(),
  };
}

function versionOf(name) {
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')).version;
}

export function writeJson(file, report) {
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
}
