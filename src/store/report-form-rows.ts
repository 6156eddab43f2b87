import type { NewReportRequest } from '../bot/report-store.ts';

export function sectionRowsOf(requestId: number, { sections }: NewReportRequest) {
  return sections.map(({ title, titleEn }, index) => ({ requestId, position: index + 1, title, titleEn }));
}

/** Every question once; its position counts through all sections. */
export function itemRowsOf(requestId: number, { sections }: NewReportRequest) {
  return sections
    .flatMap(({ indicators }, index) =>
      indicators.map((indicatorCode) => ({ indicatorCode, sectionPosition: index + 1 })),
    )
    .map((item, index) => ({ requestId, position: index + 1, ...item }));
}

export function dutyRowsOf(requestId: number, { duties }: NewReportRequest) {
  return duties.map(({ unit, extendedTo }, index) => ({
    requestId,
    unitCode: unit,
    position: index + 1,
    extendedTo: extendedTo ?? null,
  }));
}
