import { writeFileSync } from 'node:fs';
import { openCore } from '../app.ts';
import type { Settings } from '../config.ts';
import { writeYearJson, writeYearWorkbook, type YearBook } from '../documents/year-book.ts';
import { clusterYear } from '../domain/cluster.ts';
import { yearBook } from '../features/year/book/book.ts';
import { ArgumentError } from './argument-error.ts';

/** Some of a year is not public. */
const OWNER_ONLY = 0o600;

export interface ExportOptions {
  readonly to: string;
  /** Where there are several clusters. */
  readonly cluster?: string;
}

/** Writes the whole year of a cluster into one file, never over one that is there. Returns the exit status. */
export async function exportYear(year: string, options: ExportOptions, settings: Settings): Promise<number> {
  if (!/^\d{4}$/.test(year)) throw new ArgumentError(`"${year}" is no year`);
  if (!/\.(?:xlsx|json)$/i.test(options.to)) throw new ArgumentError('--to must name a file .xlsx or .json');
  const now = new Date();
  const core = await openCore(settings, () => now);
  try {
    const directory = await core.database.directory();
    const { clusters } = directory.reference;
    if (options.cluster === undefined && clusters.length > 1)
      throw new ArgumentError(
        `name the cluster with --cluster: ${clusters.map(({ code }) => code).join(', ')}`,
      );
    const cluster = clusters.find(({ code }) => code === options.cluster) ?? clusters[0];
    if (!cluster || (options.cluster !== undefined && cluster.code !== options.cluster))
      throw new ArgumentError(`there is no cluster "${options.cluster ?? ''}"`);
    if (!clusterYear(cluster, Number(year))) throw new ArgumentError(missing(cluster.years, year));
    const { store } = core.database;
    const say: Parameters<typeof yearBook>[0]['say'] = (meant) => core.wording.say(settings.locale, meant);
    const book = await yearBook({ store, directory, now, cluster, year: Number(year), say });
    await write(options.to, book);
    const rows = book.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
    process.stdout.write(`${options.to}: ${book.sheets.length} sheets, ${rows} rows\n`);
    return 0;
  } finally {
    await core.database.close();
  }
}

function missing(years: readonly { readonly year: number }[], year: string): string {
  return `the cluster has no year ${year} on record; there are ${years.map((one) => one.year).join(', ')}`;
}

async function write(file: string, book: YearBook): Promise<void> {
  const content = /\.json$/i.test(file) ? writeYearJson(book) : await writeYearWorkbook(book);
  try {
    writeFileSync(file, content, { flag: 'wx', mode: OWNER_ONLY });
  } catch {
    throw new ArgumentError(`${file} cannot be written, or is there already`);
  }
}
