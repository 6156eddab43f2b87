import type { Call } from '../../bot/feature.ts';
import { figureUnitText, indicatorName, periodText, unitName } from '../../bot/names.ts';
import type { Bar, DrawingPlan, Point } from '../../chat/drawing.ts';
import { type Param, phrase } from '../../chat/reply.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { type Period, periodCode } from '../../domain/period.ts';
import { CLUSTER } from '../../reading/query.ts';
import type { Card, Cell } from './card.ts';
import { evidence } from './evidence.ts';
import { type Finding, type Found, hasValue } from './finding.ts';
import { findingText } from './found-words.ts';
import { membersBehind } from './scope-words.ts';

const FEWEST = 2;
/** On a line as wide as a phone. */
const MOST_POINTS = 8;

/** Whether there is something to see: two figures of one indicator at least. */
export function isDrawable({ cells }: Pick<Card, 'cells'>): boolean {
  const indicators = new Set(cells.map(({ indicator }) => indicator.code));
  return indicators.size === 1 && cells.filter(({ finding }) => hasValue(finding)).length >= FEWEST;
}

/** Units of one period as bars, one unit over several as a line, everything else as a table. */
export function pictureOf({ cells }: Card, code: string, call: Call): DrawingPlan {
  const [first] = cells;
  if (!first) throw new Error('a picture of nothing');
  const { indicator } = first;
  const findings = cells.map(({ finding }) => finding);
  const periods = distinct(cells.map(({ period }) => period));
  const units = [...new Set(cells.map(({ unit }) => unit))];
  const frame = {
    name: `bieu-do-${code}`,
    title: titleOf(call, indicator, units),
    subtitle: subtitleOf(indicator, periods),
    notes: [...evidence(call, indicator, findings), phrase('answers-picture-code', { code })],
  };
  if (periods.length === 1) return { ...frame, kind: 'bars', bars: barsOf(call, cells) };
  if (units.length > 1 || periods.length > MOST_POINTS)
    return { ...frame, kind: 'table', ...tableOf(call, cells, units, periods) };
  const breakLabel = phrase('answers-picture-break');
  return { ...frame, kind: 'line', points: pointsOf(call, cells), breakLabel };
}

function titleOf(call: Call, indicator: Indicator, units: readonly string[]): Param {
  const [only] = units;
  const name = indicatorName(indicator);
  if (units.length > 1 || !only) return name;
  return phrase('answers-picture-of', { indicator: name, subject: unitName(call, only) });
}

function subtitleOf(indicator: Indicator, periods: readonly Period[]): Param {
  const unit = figureUnitText(indicator);
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) throw new Error('a picture of no time');
  return periods.length === 1
    ? phrase('answers-picture-period', { period: periodText(first), unit })
    : phrase('answers-picture-periods', { from: periodText(first), to: periodText(last), unit });
}

function barsOf(call: Call, cells: readonly Cell[]): readonly Bar<Param>[] {
  const most = largest(cells);
  return cells.map(({ indicator, unit, period, finding }) => {
    const share = shareOf(finding, most);
    return {
      label: unitName(call, unit, period),
      figure: findingText(indicator, finding),
      ...(share !== undefined && { share }),
      ...(unit === call.speaker.unit && { isOwn: true as const }),
    };
  });
}

function pointsOf(call: Call, cells: readonly Cell[]): readonly Point<Param>[] {
  const most = largest(cells);
  return cells.map(({ indicator, unit, period, finding }, index) => {
    const share = shareOf(finding, most);
    const before = cells[index - 1]?.finding;
    return {
      label: periodText(period),
      figure: findingText(indicator, finding),
      ...(share !== undefined && { share }),
      ...(before && isOtherSeries(call, unit, before, finding) && { isAfterBreak: true as const }),
    };
  });
}

/** Of the cluster its members, of a unit the old units before it: where they change, no line leads on. */
function isOtherSeries(call: Call, unit: string, before: Finding, after: Finding): boolean {
  if (!hasValue(before) || !hasValue(after)) return false;
  return unit === CLUSTER
    ? membersBehind(call, before) !== membersBehind(call, after)
    : subjectsBehind(before) !== subjectsBehind(after);
}

function subjectsBehind({ figures }: Found): string {
  return [...new Set(figures.map(({ subject }) => subject))].sort().join(' ');
}

function tableOf(
  call: Call,
  cells: readonly Cell[],
  units: readonly string[],
  periods: readonly Period[],
): { readonly columns: readonly Param[]; readonly rows: readonly (readonly Param[])[] } {
  const figureAt = (unit: string, period: Period): Param => {
    const cell = cells.find((one) => one.unit === unit && periodCode(one.period) === periodCode(period));
    return cell ? findingText(cell.indicator, cell.finding) : '';
  };
  const names = units.map((unit) => unitName(call, unit));
  // Whatever there is less of stands side by side: a phone is higher than wide.
  return units.length < periods.length
    ? {
        columns: [phrase('answers-sheet-period'), ...names],
        rows: periods.map((period) => [periodText(period), ...units.map((unit) => figureAt(unit, period))]),
      }
    : {
        columns: [phrase('answers-picture-unit'), ...periods.map(periodText)],
        rows: units.map((unit, place) => [
          names[place] ?? '',
          ...periods.map((period) => figureAt(unit, period)),
        ]),
      };
}

/** Lengths are for the eye: of exact figures, as they stand beside them. */
function shareOf(finding: Finding, most: bigint): number | undefined {
  if (!hasValue(finding)) return undefined;
  if (most === 0n || finding.units < 0n) return 0;
  return Number((finding.units * 10_000n) / most) / 10_000;
}

function largest(cells: readonly Cell[]): bigint {
  return cells.reduce(
    (most, { finding }) => (hasValue(finding) && finding.units > most ? finding.units : most),
    0n,
  );
}

function distinct(periods: readonly Period[]): readonly Period[] {
  return [...new Map(periods.map((period) => [periodCode(period), period])).values()];
}
