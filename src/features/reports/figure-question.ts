import { dateText, figureText, indicatorName, periodText } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { type Indicator, isMoney } from '../../domain/indicator.ts';
import type { ReportAnswer, ReportRequest } from '../../domain/report.ts';
import type { KnownFigure } from './known-figures.ts';

/** The question for one figure: what, for which days, in which unit, the last figure, an example. */
export function questionParagraphs(
  indicator: Indicator,
  request: ReportRequest,
  last: KnownFigure | undefined,
  answer: ReportAnswer | undefined,
): Phrase[] {
  return [
    question(indicator, request),
    ...(last
      ? [
          phrase('reports-last', {
            period: periodText(last.period),
            figure: figureText(indicator, last.units),
          }),
        ]
      : []),
    ...(answer?.questioned !== undefined
      ? [phrase('reports-questioned', { reason: answer.questioned })]
      : []),
    ...(answer ? [] : [phrase('reports-example', { kind: exampleOf(indicator) })]),
  ];
}

function question(indicator: Indicator, { periodFrom, periodTo, asOf }: ReportRequest): Phrase {
  const unit = (locale: 'vi' | 'en') =>
    locale === 'vi' ? indicator.unitOfMeasure : indicator.unitOfMeasureEn;
  const name = indicatorName(indicator);
  if (indicator.measure !== 'flow') {
    const cumulative = indicator.measure === 'stock' ? 'yes' : 'no';
    return phrase('reports-question-on', { indicator: name, date: dateText(asOf), unit, cumulative });
  }
  return phrase('reports-question-between', {
    indicator: name,
    from: dateText(periodFrom),
    to: dateText(periodTo),
    unit,
  });
}

function exampleOf(indicator: Indicator): 'money' | 'decimal' | 'count' {
  if (isMoney(indicator)) return 'money';
  return indicator.decimals > 0 ? 'decimal' : 'count';
}
