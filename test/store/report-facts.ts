import type { NewReportRequest } from '../../src/bot/report-store.ts';
import type { Database } from '../../src/bot/store.ts';
import type { Report } from '../../src/domain/report.ts';
import { type Backend, type Bench, bench, start } from './bench.ts';

/** Made up, like the facts of `facts.ts` that it asks for. */
export const halfYear: NewReportRequest = {
  code: '2024-h1',
  cluster: 'hills',
  year: 2024,
  kind: 'sixMonths',
  title: 'Báo cáo thử sáu tháng',
  period: { year: 2024, part: 'h1' },
  periodFrom: '2024-01-01',
  periodTo: '2024-06-15',
  asOf: '2024-06-15',
  opensAt: new Date('2024-06-01T00:00:00.000Z'),
  dueOn: '2024-06-22',
  dueTime: { hour: 17, minute: 0 },
  shift: 'next',
  dueAt: new Date('2024-06-24T10:00:00.000Z'),
  isPractice: false,
  sections: [
    { title: 'Nhà ở', titleEn: 'Housing', indicators: ['money', 'houses'] },
    { title: 'Địa bàn', titleEn: 'Area', indicators: ['villages'] },
  ],
  duties: [{ unit: 'old' }, { unit: 'far', extendedTo: new Date('2024-06-30T10:00:00.000Z') }],
};

export interface RequestBench extends Bench {
  readonly request: number;
}

/** A filled database with the request above. */
export async function requestBench(backend: Backend): Promise<RequestBench> {
  const ready = await bench(backend);
  const request = await ready.database.transaction(({ reports }) => reports.addRequest(halfYear, start));
  return { ...ready, request };
}

export interface DraftBench extends RequestBench {
  readonly draft: Report;
}

/** And with a draft of the unit `old`. */
export async function draftBench(backend: Backend): Promise<DraftBench> {
  const ready = await requestBench(backend);
  return { ...ready, draft: await startDraft(ready.database, ready.request, 'old') };
}

export function startDraft(database: Database, request: number, unit: string): Promise<Report> {
  return database.transaction(({ reports }) =>
    reports.start({ request, unit, code: `${halfYear.code}/${unit}`, formVersion: 1 }, start),
  );
}
