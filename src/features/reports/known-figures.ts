import type { Call } from '../../bot/feature.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { isoDate } from '../../domain/local-date.ts';
import {
  comparePeriods,
  type Period,
  type PeriodPart,
  periodRange,
  samePeriod,
} from '../../domain/period.ts';
import { indicatorsOf, type ReportRequest } from '../../domain/report.ts';

const parts: readonly PeriodPart[] = ['year', 'h1', 'h2', 'm9', 'q1', 'q2', 'q3', 'q4'];

export interface KnownFigure {
  readonly units: bigint;
  readonly period: Period;
}

/** What is on record of the unit beside the report that is being filled in. */
export interface KnownFigures {
  /** The same part of the year before. */
  before(indicator: string): bigint | undefined;
  /** The latest earlier figure inside the unit's validity and the indicator's series. */
  latest(indicator: string): KnownFigure | undefined;
  /** Another part of the same year. */
  at(indicator: string, part: PeriodPart): bigint | undefined;
}

/** One look at the figures of this year and the one before; older ones say nothing about a slip. */
export async function knownFigures(call: Call, request: ReportRequest, unit: string): Promise<KnownFigures> {
  const { period } = request;
  const years = [period.year - 1, period.year];
  const periods = years.flatMap((year) => parts.map((part) => ({ year, part })));
  const figures = await call.store.figures.find(indicatorsOf(request), [unit], periods);
  const valid = figures.filter((figure) => isInsideValidity(call, unit, figure));

  const at = (indicator: string, wanted: Period) =>
    unitsOf(valid.find((figure) => figure.indicator === indicator && samePeriod(figure.period, wanted)));
  return {
    before: (indicator) => at(indicator, { year: period.year - 1, part: period.part }),
    at: (indicator, part) => at(indicator, { year: period.year, part }),
    latest: (indicator) =>
      valid
        .filter((figure) => figure.indicator === indicator && comparePeriods(figure.period, period) < 0)
        .sort((a, b) => comparePeriods(b.period, a.period))
        .flatMap((figure) => {
          const units = unitsOf(figure);
          return units === undefined ? [] : [{ units, period: figure.period }];
        })[0],
  };
}

/** "Kỳ trước": of a stock the latest figure there is, of anything else the same part of the year before. */
export function lastFigure(
  indicator: Indicator,
  request: ReportRequest,
  known: KnownFigures,
): KnownFigure | undefined {
  if (indicator.measure === 'stock') return known.latest(indicator.code);
  const units = known.before(indicator.code);
  return units === undefined
    ? undefined
    : { units, period: { year: request.period.year - 1, part: request.period.part } };
}

function isInsideValidity(call: Call, unit: string, figure: Figure): boolean {
  const { first, last } = periodRange(figure.period);
  const { validFrom = '', validTo = '9999' } = call.directory.unit(unit);
  return validFrom <= isoDate(first) && isoDate(first) <= validTo && isoDate(last) >= validFrom;
}

function unitsOf(figure: Figure | undefined): bigint | undefined {
  return figure?.value.kind === 'value' ? figure.value.units : undefined;
}
