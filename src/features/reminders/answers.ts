import { startValue } from '../../bot/report-presses.ts';
import { type Choice, phrase } from '../../chat/reply.ts';
import type { ReportRequest } from '../../domain/report.ts';
import { choice } from './words.ts';

/** What can be answered to a reminder about one report. */
export function answerChoices({ id }: Pick<ReportRequest, 'id'>): readonly Choice[] {
  return [
    { value: startValue(id), label: phrase('answer-choice-start') },
    choice(phrase('answer-choice-promise'), 'promise', id),
    choice(phrase('answer-choice-help'), 'help', id),
    choice(phrase('answer-choice-elsewhere'), 'elsewhere', id),
  ];
}
