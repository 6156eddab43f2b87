import type { Database, Store } from '../../src/bot/store.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { Extension, Report, ReportRequest, ReportStep, ReportVersion } from '../../src/domain/report.ts';

/** Everything that is kept of reports, as plain values. */
export interface ReportDump {
  readonly requests: readonly ReportRequest[];
  readonly reports: readonly ReportWithHistory[];
  readonly extensions: readonly Extension[];
  readonly figures: readonly Figure[];
  /** Units whose leader signs. */
  readonly signing: readonly string[];
}

export type ReportWithHistory = Report & {
  readonly versions: readonly ReportVersion[];
  readonly steps: readonly ReportStep[];
  readonly files: readonly string[];
};

const YEAR = { year: 2024, part: 'year' } as const;

/** What one looks at from inside a transaction is what it would leave. */
export async function dumpOf(
  store: Store,
  directory: Awaited<ReturnType<Database['directory']>>,
): Promise<ReportDump> {
  const { clusters, indicators } = directory.reference;
  const requests: ReportRequest[] = [];
  for (const { code } of clusters) requests.push(...(await store.reports.requests(code)));
  const reports: ReportWithHistory[] = [];
  const extensions: Extension[] = [];
  for (const { id } of requests) {
    for (const report of await store.reports.ofRequest(id)) reports.push(await withHistory(store, report));
    extensions.push(...(await store.reports.extensionsOf(id)));
  }
  const members =
    clusters.flatMap(({ years }) => years).find(({ year }) => year === YEAR.year)?.members ?? [];
  const signing: string[] = [];
  for (const unit of members) if (await store.reports.leaderSignsOff(unit)) signing.push(unit);
  const figures = await store.figures.find(
    indicators.map(({ code }) => code),
    members,
    [YEAR],
  );
  return { requests, reports: reports.sort((a, b) => a.id - b.id), extensions, figures, signing };
}

async function withHistory({ reports }: Store, report: Report): Promise<ReportWithHistory> {
  return {
    ...report,
    answers: [...report.answers].sort((a, b) => a.indicator.localeCompare(b.indicator)),
    versions: await reports.versions(report.id),
    steps: await reports.steps(report.id),
    files: (await reports.files(report.id)).map(({ sha256 }) => sha256),
  };
}
