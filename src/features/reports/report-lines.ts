import { figureText, indicatorName, periodText } from '../../bot/names.ts';
import { type Param, type Phrase, phrase } from '../../chat/reply.ts';
import type { FigureValue } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { ReportAnswer, ReportSection } from '../../domain/report.ts';
import type { Bench } from './judge.ts';
import { lastFigure } from './known-figures.ts';

/** All answers under their sections, with the numbers by which people call the questions. */
export function numberedLines(bench: Bench, answers: readonly ReportAnswer[]): Phrase[] {
  const given = new Map(answers.map((answer) => [answer.indicator, answer]));
  let number = 0;
  return bench.request.sections.flatMap((section) => [
    phrase('reports-section', { title: sectionTitle(section) }),
    ...section.indicators.map((code) => {
      number += 1;
      const line = summaryLine(bench, bench.directory.indicator(code), given.get(code));
      return phrase('reports-numbered', { number: String(number), line });
    }),
  ]);
}

/** With marks for what is unusual, skipped, and other than in the last period. */
export function summaryLine(bench: Bench, indicator: Indicator, answer: ReportAnswer | undefined): Phrase {
  const name = indicatorName(indicator);
  if (!answer) return phrase('reports-line-open', { indicator: name });
  const { value, reason } = answer;
  if (value.kind === 'absent') {
    return reason === undefined
      ? phrase('reports-line-none', { indicator: name, absence: value.absence })
      : phrase('reports-line-none-because', { indicator: name, absence: value.absence, reason });
  }
  const figure = figureWith(indicator, value);
  if (answer.unusual.length > 0) {
    return phrase('reports-line-unusual', { indicator: name, figure, reason: reason ?? '' });
  }
  const last = lastFigure(indicator, bench.request, bench.known);
  if (last && last.units !== value.units) {
    const before = figureText(indicator, last.units);
    return phrase('reports-line-changed', {
      indicator: name,
      figure,
      before,
      period: periodText(last.period),
    });
  }
  return phrase('reports-line', { indicator: name, figure });
}

function figureWith(indicator: Indicator, value: Extract<FigureValue, { kind: 'value' }>): Param {
  const figure = figureText(indicator, value.units);
  if (!value.qualifier) return figure;
  const qualifier = phrase('answers-qualifier', { qualifier: value.qualifier });
  return phrase('reports-qualified', { qualifier, figure });
}

export function sectionTitle({ title, titleEn }: ReportSection): Phrase {
  return phrase('bot-choice', { label: (locale) => (locale === 'vi' ? title : titleEn) });
}
