import { countText } from '../../bot/names.ts';
import { answeredCount } from '../../bot/report-requests.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { indicatorsOf, type ReportAnswer, type ReportRequest } from '../../domain/report.ts';
import type { FilledDesk } from './desk.ts';
import type { Bench } from './judge.ts';
import { summaryLine } from './report-lines.ts';

/** What is said of a form that changed since the draft was last worked on: nothing is lost by it. */
export function formChange(bench: Bench, { request, report }: FilledDesk): readonly Phrase[] {
  if (report.formVersion === request.formVersion) return [];
  const open = indicatorsOf(request).length - answeredCount(request, report);
  return [phrase('reports-form-changed', { open: countText(open) }), ...outsideLines(bench, report.answers)];
}

/** Answers to questions that are not asked any more, each named. */
export function outsideLines(bench: Bench, answers: readonly ReportAnswer[]): readonly Phrase[] {
  return answersOutside(bench.request, answers).map((answer) =>
    phrase('reports-outside', {
      line: summaryLine(bench, bench.directory.indicator(answer.indicator), answer),
    }),
  );
}

function answersOutside(request: ReportRequest, answers: readonly ReportAnswer[]): readonly ReportAnswer[] {
  const asked = new Set(indicatorsOf(request));
  return answers.filter(({ indicator }) => !asked.has(indicator));
}
