import { phrase } from '../../../chat/reply.ts';
import type { BookRow, BookSheet } from '../../../documents/year-book.ts';
import { makeAmount, toDecimalString } from '../../../domain/amount.ts';
import { clusterYear } from '../../../domain/cluster.ts';
import { clusterSubject, type Figure } from '../../../domain/figure.ts';
import { type Period, periodCode, periodParts } from '../../../domain/period.ts';
import { type BookParts, sheet, unitName } from './columns.ts';

const columns =
  'period unit unitName indicator indicatorName unitOfMeasure value:number absence qualifier status asOf:day version:number source note';

/** Every current figure of the year's periods, in the order of the list of indicators, then of the members. */
export async function figuresSheet(parts: BookParts): Promise<BookSheet> {
  const { directory, cluster, year, store } = parts;
  const subjects = [clusterSubject(cluster.code), ...(clusterYear(cluster, year)?.members ?? [])];
  const periods = periodParts.map((part): Period => ({ year, part }));
  const codes = directory.reference.indicators.map(({ code }) => code);
  const figures = await store.figures.find(codes, subjects, periods);
  const place = (list: readonly string[], item: string) => list.indexOf(item);
  const ordered = [...figures].sort(
    (a, b) =>
      place(codes, a.indicator) - place(codes, b.indicator) ||
      place(subjects, a.subject) - place(subjects, b.subject) ||
      periodCode(a.period).localeCompare(periodCode(b.period)),
  );
  return sheet(
    parts,
    'figures',
    columns,
    ordered.map((figure) => rowOf(parts, figure)),
  );
}

function rowOf(parts: BookParts, figure: Figure): BookRow {
  const { directory, cluster, say } = parts;
  const indicator = directory.indicator(figure.indicator);
  const isCluster = figure.subject === clusterSubject(cluster.code);
  const { value } = figure;
  return {
    ...{ period: periodCode(figure.period), indicator: indicator.code, indicatorName: indicator.name },
    unit: isCluster ? 'cluster' : figure.subject,
    unitName: isCluster ? say(phrase('book-cluster')) : unitName(parts, figure.subject),
    unitOfMeasure: indicator.unitOfMeasure,
    value: value.kind === 'value' ? toDecimalString(makeAmount(value.units, indicator.decimals)) : undefined,
    absence: value.kind === 'absent' ? say(phrase('book-absence', { absence: value.absence })) : undefined,
    qualifier:
      value.kind === 'value' && value.qualifier
        ? say(phrase('book-qualifier', { qualifier: value.qualifier }))
        : undefined,
    status: say(phrase('book-status', { status: figure.status })),
    ...{ asOf: figure.asOf, version: String(figure.version), note: figure.note },
    source: directory.reference.sources.find(({ code }) => code === figure.source)?.title ?? figure.source,
  };
}
