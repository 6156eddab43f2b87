import { basename } from 'node:path';
import { openCore } from '../app.ts';
import { applySetup } from '../bot/setup.ts';
import type { SetupChange, SetupPart } from '../bot/setup-store.ts';
import type { Database } from '../bot/store.ts';
import type { Settings } from '../config.ts';
import { jsonDocument, type SetupDocument, type SetupFault } from '../documents/setup/document.ts';
import { type KnownSetup, readSetup } from '../documents/setup/read.ts';
import { readSetupWorkbook } from '../documents/setup/workbook.ts';
import { workbookRefusals } from '../documents/workbook-refusal.ts';
import type { Setup } from '../domain/setup.ts';
import { bytesOf, isWorkbookName } from './given-file.ts';

export interface ImportSetupOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Adds or changes what the file says, all or nothing. Returns the exit status. */
export async function importSetup(
  file: string,
  options: ImportSetupOptions,
  settings: Settings,
): Promise<number> {
  const document = await documentIn(file);
  if ('fault' in document) return refuse([{ where: 'the file', message: document.fault }], options);
  const now = new Date();
  const core = await openCore(settings, () => now);
  try {
    const { setup, faults } = readSetup(document, await knownIn(core.database), now);
    if (faults.length > 0) return refuse(faults, options);
    const changes = await applied(core.database, setup, basename(file), now, options);
    report(changes, options);
    return 0;
  } finally {
    await core.database.close();
  }
}

async function documentIn(file: string): Promise<SetupDocument | { readonly fault: string }> {
  const bytes = bytesOf(file);
  if (!isWorkbookName(file)) return jsonDocument(bytes.toString('utf8')) ?? { fault: 'is no JSON' };
  const workbook = await readSetupWorkbook(bytes);
  return workbook.kind === 'fault' ? { fault: workbookRefusals[workbook.fault] } : workbook.document;
}

/** What a file is checked against. */
export async function knownIn({ directory, store }: Database): Promise<KnownSetup> {
  const known = await directory();
  const clusters = known.reference.clusters.map(({ code }) => store.reports.requests(code));
  const years = known.reference.clusters.flatMap((cluster) => cluster.years);
  const templates = await Promise.all(
    years.map(({ cluster, year }) => store.years.scoreTemplate(cluster, year)),
  );
  return {
    directory: known,
    requests: (await Promise.all(clusters)).flat(),
    people: await store.setup.people(),
    scoreTemplates: templates.filter((template) => template !== undefined),
  };
}

/** The dry run does everything and takes it back: so it says what would be, not what somebody thinks would be. */
async function applied(
  database: Database,
  setup: Setup,
  origin: string,
  at: Date,
  { dryRun }: ImportSetupOptions,
): Promise<readonly SetupChange[]> {
  let changes: readonly SetupChange[] = [];
  const takenBack = new Error('a dry run leaves nothing behind');
  try {
    await database.transaction(async (store) => {
      changes = await applySetup(store, setup, origin, at);
      if (dryRun) throw takenBack;
    });
  } catch (error) {
    if (error !== takenBack) throw error;
  }
  return changes;
}

function refuse(faults: readonly SetupFault[], { json }: ImportSetupOptions): number {
  if (json) process.stdout.write(`${JSON.stringify({ ...counted([]), faults })}\n`);
  for (const { where, message } of faults) console.error(`${where}: ${message}`);
  console.error('error: nothing was imported');
  return 1;
}

const partNames: Readonly<Record<SetupPart, string>> = {
  sources: 'sources',
  units: 'units',
  successions: 'successions',
  clusters: 'clusters',
  years: 'cluster years',
  indicators: 'indicators',
  daysOff: 'days off',
  reportRequests: 'report requests',
  officers: 'officers',
  scoreTemplates: 'ways of scoring',
  targets: 'targets',
};

function counted(changes: readonly SetupChange[]) {
  const named = (change: SetupChange['change']) =>
    changes.filter((one) => one.change === change).map(({ part, name }) => ({ part, name }));
  return { added: named('added'), changed: named('changed'), unchanged: named('unchanged').length };
}

function report(changes: readonly SetupChange[], { json, dryRun }: ImportSetupOptions): void {
  const counts = counted(changes);
  if (json) {
    process.stdout.write(`${JSON.stringify({ ...counts, faults: [] })}\n`);
    return;
  }
  const lines = [...told('added', counts.added), ...told('changed', counts.changed)];
  if (counts.unchanged > 0 || lines.length === 0) lines.push(`unchanged: ${counts.unchanged}`);
  if (dryRun) lines.push('only checked: nothing was stored');
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** "added units: phu-tho-2025, lao-cai-2025" */
function told(
  verb: string,
  things: readonly { readonly part: SetupPart; readonly name: string }[],
): string[] {
  const parts = [...new Set(things.map(({ part }) => part))];
  return parts.map((part) => {
    const names = things.filter((thing) => thing.part === part).map(({ name }) => name);
    return `${verb} ${partNames[part]}: ${names.join(', ')}`;
  });
}
