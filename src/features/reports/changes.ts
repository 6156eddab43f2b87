import { figureText, indicatorName } from '../../bot/names.ts';
import { type Param, type Phrase, phrase } from '../../chat/reply.ts';
import type { Directory } from '../../domain/reference.ts';
import {
  indicatorsOf,
  type ReportAnswer,
  type ReportRequest,
  type ReportVersion,
} from '../../domain/report.ts';
import { changedIndicators } from './same-answers.ts';

/** What a version says otherwise than the one before it; nothing for a first version. */
export function changesIn(
  directory: Directory,
  request: ReportRequest,
  before: ReportVersion | undefined,
  after: ReportVersion,
): Phrase[] {
  if (!before) return [];
  const order = indicatorsOf(request);
  const changed = changedIndicators(before.answers, after.answers);
  const lines = [...changed]
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .map((code) => changeLine(directory, order, code, before, after));
  if (lines.length === 0) return [phrase('reports-changes-none', { version: String(before.version) })];
  return [phrase('reports-changes', { version: String(before.version) }), ...lines];
}

function changeLine(
  directory: Directory,
  order: readonly string[],
  code: string,
  before: ReportVersion,
  after: ReportVersion,
): Phrase {
  const text = ({ answers }: ReportVersion) =>
    shortText(
      directory,
      code,
      answers.find(({ indicator }) => indicator === code),
    );
  return phrase('reports-change', {
    number: String(order.indexOf(code) + 1),
    indicator: indicatorName(directory.indicator(code)),
    before: text(before),
    after: text(after),
  });
}

function shortText(directory: Directory, code: string, answer: ReportAnswer | undefined): Param {
  if (!answer) return phrase('reports-unanswered');
  if (answer.value.kind === 'absent')
    return phrase('reports-typed-absence', { absence: answer.value.absence });
  return figureText(directory.indicator(code), answer.value.units);
}
