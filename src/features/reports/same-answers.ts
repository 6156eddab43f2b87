import type { FigureValue } from '../../domain/figure.ts';
import type { ReportAnswer } from '../../domain/report.ts';

/** Whether two sets of answers say the same: the order and what a reviewer asked do not matter. */
export function sameAnswers(one: readonly ReportAnswer[], other: readonly ReportAnswer[]): boolean {
  return changedIndicators(one, other).length === 0;
}

/** Indicators whose answer is another one, new or gone. */
export function changedIndicators(
  before: readonly ReportAnswer[],
  after: readonly ReportAnswer[],
): readonly string[] {
  const old = new Map(before.map((answer) => [answer.indicator, answer]));
  const codes = new Set([...before, ...after].map(({ indicator }) => indicator));
  const now = new Map(after.map((answer) => [answer.indicator, answer]));
  return [...codes].filter((code) => !sameAnswer(old.get(code), now.get(code)));
}

function sameAnswer(one: ReportAnswer | undefined, other: ReportAnswer | undefined): boolean {
  if (!one || !other) return one === other;
  return sameValue(one.value, other.value) && one.reason === other.reason;
}

export function sameValue(one: FigureValue, other: FigureValue): boolean {
  if (one.kind === 'value' && other.kind === 'value')
    return one.units === other.units && one.qualifier === other.qualifier;
  return one.kind === 'absent' && other.kind === 'absent' && one.absence === other.absence;
}
