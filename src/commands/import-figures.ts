import { createHash } from 'node:crypto';
import { openCore } from '../app.ts';
import type { Settings } from '../config.ts';
import { readFigureFile } from '../documents/figure-file.ts';
import type { FileFault, FileFigures } from '../documents/figure-rows.ts';
import { readFigureWorkbook } from '../documents/figure-workbook.ts';
import type { Directory } from '../domain/reference.ts';
import { ArgumentError } from './argument-error.ts';
import { bytesOf, isWorkbookName } from './given-file.ts';

export interface ImportOptions {
  readonly source: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Adds the figures of a file, all or nothing; a changed one becomes a new version. Returns the exit status. */
export async function importFigures(
  file: string,
  options: ImportOptions,
  settings: Settings,
): Promise<number> {
  const title = options.source.trim();
  if (title === '') throw new ArgumentError('--source must name where the figures come from');
  const bytes = bytesOf(file);
  const core = await openCore(settings, () => new Date());
  try {
    const { figures, faults } = await figuresIn(file, bytes, await core.database.directory());
    if (faults.length > 0) return refuse(faults, isWorkbookName(file) ? 'row' : 'line', options);
    const source = { code: `import-${digest(title)}`, kind: 'import' as const, title };
    const stored = options.dryRun
      ? undefined
      : await core.database.transaction((store) =>
          store.figures.record(
            figures.map((figure) => ({ ...figure, status: 'approved' as const })),
            source,
            new Date(),
          ),
        );
    report(
      {
        read: figures.length,
        stored: stored ?? 0,
        unchanged: stored === undefined ? 0 : figures.length - stored,
      },
      options,
    );
    return 0;
  } finally {
    await core.database.close();
  }
}

async function figuresIn(file: string, bytes: Buffer, directory: Directory): Promise<FileFigures> {
  if (isWorkbookName(file)) return readFigureWorkbook(bytes, directory);
  return readFigureFile(bytes.toString('utf8'), directory);
}

/** The same source named twice is one source. */
function digest(title: string): string {
  return createHash('sha256').update(title.normalize('NFC')).digest('hex').slice(0, 12);
}

function refuse(faults: readonly FileFault[], lineName: 'line' | 'row', { json }: ImportOptions): number {
  if (json) process.stdout.write(`${JSON.stringify({ read: 0, stored: 0, unchanged: 0, faults })}\n`);
  for (const { line, message } of faults) console.error(`${lineName} ${line}: ${message}`);
  console.error('error: nothing was imported');
  return 1;
}

function report(
  counts: { read: number; stored: number; unchanged: number },
  { json, dryRun }: ImportOptions,
): void {
  if (json) process.stdout.write(`${JSON.stringify({ ...counts, faults: [] })}\n`);
  else if (dryRun) process.stdout.write(`${counts.read} figures can be imported; nothing was stored\n`);
  else process.stdout.write(`${counts.stored} figures imported, ${counts.unchanged} unchanged\n`);
}
