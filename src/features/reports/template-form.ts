import type { Call } from '../../bot/feature.ts';
import { committeeName, dateText, dueText, figureText, periodText } from '../../bot/names.ts';
import { phrase } from '../../chat/reply.ts';
import type { FormRow, ReportForm } from '../../documents/report-form.ts';
import { makeAmount } from '../../domain/amount.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { answerOf, dueAtFor, type Report, type ReportAnswer } from '../../domain/report.ts';
import { writeDigits } from '../../language/numbers/number-writing.ts';
import type { Bench } from './judge.ts';
import { lastFigure } from './known-figures.ts';
import { sectionTitle } from './report-lines.ts';
import { workbookWords } from './workbook-words.ts';

/** The unit's form: its questions, the last figures, and what is answered already. */
export function formOf(call: Call, bench: Bench, unit: string, report: Report | undefined): ReportForm {
  const { request } = bench;
  let question = 0;
  return {
    requestCode: request.code,
    unit,
    formVersion: request.formVersion,
    sections: request.sections.map((section) => ({
      title: call.say(sectionTitle(section)),
      rows: section.indicators.map((code) => {
        question += 1;
        return rowOf(call, bench, question, call.directory.indicator(code), report && answerOf(report, code));
      }),
    })),
    words: workbookWords(
      {
        title: request.title,
        unit: committeeName(call, unit),
        period: periodText(request.period),
        asOf: dateText(request.asOf),
        deadline: dueText(dueAtFor(request, unit)),
      },
      call.say,
    ),
    at: call.now,
  };
}

function rowOf(
  call: Call,
  bench: Bench,
  question: number,
  indicator: Indicator,
  answer: ReportAnswer | undefined,
): FormRow {
  const last = lastFigure(indicator, bench.request, bench.known);
  const isVietnamese = call.speaker.locale === 'vi';
  return {
    question,
    indicator: indicator.code,
    name: isVietnamese ? indicator.name : indicator.nameEn,
    unitOfMeasure: isVietnamese ? indicator.unitOfMeasure : indicator.unitOfMeasureEn,
    ...(last && {
      previous: call.say(phrase('reports-choice-value', { figure: figureText(indicator, last.units) })),
    }),
    ...(answer && { value: typed(call, indicator, answer) }),
    ...(answer?.reason !== undefined && { note: answer.reason }),
  };
}

/** As it would be typed: the sheet is read back by the same reader as a chat. */
function typed(call: Call, indicator: Indicator, { value }: ReportAnswer): string {
  if (value.kind === 'value') return writeDigits(makeAmount(value.units, indicator.decimals));
  return call.say(phrase('reports-typed-absence', { absence: value.absence }), 'vi');
}
