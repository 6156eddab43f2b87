import type { Call, Outcome } from '../../bot/feature.ts';
import { countText, momentText, plainUnitName } from '../../bot/names.ts';
import { isReviewer, worksFor } from '../../bot/report-access.ts';
import { ownRequests } from '../../bot/report-requests.ts';
import { type Timeliness, timelinessOf } from '../../bot/timeliness.ts';
import { type Choice, type Param, type Phrase, phrase } from '../../chat/reply.ts';
import { mustReport, type ReportRequest } from '../../domain/report.ts';
import { reviewedRequest } from './board.ts';
import { choice, dayText, replied, said } from './words.ts';

/** "/dunghan": the chair's unit sees every unit of the requests it reviews, everybody else their own unit. */
export async function showTimeliness(call: Call): Promise<Outcome> {
  const { unit } = call.speaker;
  const begun = (await ownRequests(call)).filter(({ opensAt }) => opensAt <= call.now);
  const reviewed = begun.filter((request) => isReviewer(call, request));
  const [only, another] = reviewed;
  if (only && !another) return ofRequest(call, only);
  if (only) return chooseReviewed(reviewed);
  return unit !== undefined && worksFor(call, unit)
    ? ofOwnUnit(call, begun, unit)
    : said('my_status', phrase('late-not-yours'));
}

function chooseReviewed(requests: readonly ReportRequest[]): Outcome {
  const choices = requests.map((request) =>
    choice(phrase('bot-choice', { label: request.title }), 'late', request.id),
  );
  return replied('missing_reports', { paragraphs: [phrase('board-choose')], choices });
}

export async function pressTimeliness([id]: readonly string[], call: Call): Promise<Outcome> {
  const request = await reviewedRequest(call, id);
  return request ? ofRequest(call, request) : said('missing_reports', phrase('board-chair-only'));
}

async function ofRequest(call: Call, request: ReportRequest): Promise<Outcome> {
  const units = await timelinessOf(call, request);
  const paragraphs = [
    phrase('late-title', { report: request.title }),
    ...units.map((one, index) => numberedLine(call, one, index + 1)),
    phrase('late-evidence'),
  ];
  const choices = units.flatMap((one): Choice[] =>
    isRuleable(one)
      ? [choice(phrase('late-choice-rule', { unit: nameOf(call, one) }), 'rule', request.id, one.unit)]
      : [],
  );
  return replied('missing_reports', { paragraphs, choices, choicesByWords: true });
}

/** What came in on time is not for the chair to make late; a word that was given may be taken back. */
export function isRuleable({ daysLate, ruling, paper }: Timeliness): boolean {
  return (daysLate ?? 0) > 0 || ruling !== undefined || paper !== undefined;
}

async function ofOwnUnit(call: Call, requests: readonly ReportRequest[], unit: string): Promise<Outcome> {
  const lines: Phrase[] = [];
  for (const request of requests.filter((one) => mustReport(one, unit))) {
    const own = (await timelinessOf(call, request)).find((one) => one.unit === unit);
    if (own) lines.push(phrase('late-own-line', { report: request.title, says: saysOf(own) }));
  }
  if (lines.length === 0) return said('my_status', phrase('late-none'));
  return said('my_status', phrase('late-own-title'), ...lines);
}

function numberedLine(call: Call, one: Timeliness, number: number): Phrase {
  return phrase('board-line', { number: String(number), unit: nameOf(call, one), says: saysOf(one) });
}

function nameOf({ directory }: Call, { unit }: Timeliness): Param {
  return plainUnitName(directory.unit(unit));
}

/** "Chậm 2 ngày (nhận lúc …); Cụm trưởng xác định đúng hạn: …". */
function saysOf({ receivedAt, daysLate, measured, ruling, paper }: Timeliness): Param {
  if (!ruling) return measuredText(daysLate, receivedAt, paper);
  return phrase('late-ruled', {
    measured: measuredText(measured, receivedAt, paper),
    ruled: lateText(ruling.daysLate),
    reason: ruling.reason,
  });
}

function measuredText(
  days: number | undefined,
  receivedAt: Date | undefined,
  paper: Timeliness['paper'],
): Param {
  if (paper) return phrase('late-paper', { number: paper.number, day: dayText(paper.day) });
  if (receivedAt) return phrase('late-received', { at: momentText(receivedAt), late: lateText(days ?? 0) });
  return days === undefined ? phrase('late-not-due') : phrase('late-missing', { days: countText(days) });
}

export function lateText(days: number): Phrase {
  return days === 0 ? phrase('reports-on-time') : phrase('reports-late', { days: countText(days) });
}
