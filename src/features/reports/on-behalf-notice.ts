import type { Call, Notice } from '../../bot/feature.ts';
import { committeeName } from '../../bot/names.ts';
import { toPeopleOf } from '../../bot/report-notices.ts';
import { phrase, type Reply } from '../../chat/reply.ts';
import type { ReportVersion } from '../../domain/report.ts';
import type { FilledDesk } from './desk.ts';
import { choice, personName } from './report-words.ts';

/** To the unit, once the secretariat has handed in what it was told on the telephone: is it right? */
export async function askUnitToConfirm(
  call: Call,
  { request, unit, report }: FilledDesk,
  { version, onBehalf }: ReportVersion,
): Promise<readonly Notice[]> {
  if (!onBehalf) return [];
  const reply: Reply = {
    paragraphs: [
      phrase('reports-behalf-notice', {
        report: request.title,
        committee: committeeName(call, unit),
        name: await personName(call, onBehalf.enteredBy),
        phone: onBehalf.byPhoneOf,
      }),
    ],
    choices: [
      choice(phrase('reports-choice-see'), 'see', report.id),
      choice(phrase('reports-choice-confirm'), 'confirm', report.id, version),
      choice(phrase('reports-choice-edit'), 'edit', request.id),
    ],
    choicesByWords: true,
  };
  return toPeopleOf(
    call,
    request,
    unit,
    ['officer', 'leader'],
    `report/${report.id}/behalf/${version}`,
    reply,
  );
}
