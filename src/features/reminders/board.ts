import type { Call, Outcome } from '../../bot/feature.ts';
import { idOf } from '../../bot/fields.ts';
import { countText, plainUnitName } from '../../bot/names.ts';
import { isReviewer } from '../../bot/report-access.ts';
import { aboutPeriod, openRequests } from '../../bot/report-requests.ts';
import { speaksForChair } from '../../bot/roles.ts';
import { standingsOf } from '../../bot/standings.ts';
import { type Choice, type Param, type Phrase, phrase } from '../../chat/reply.ts';
import { isInHand, type Standing } from '../../domain/board.ts';
import type { ReportRequest } from '../../domain/report.ts';
import type { Query } from '../../reading/query.ts';
import { choice, dayText, replied, said } from './words.ts';

/** Who has filed and who has not: told to the chair of the request's year only. Late units are not named to anybody else. */
export async function answerMissing(asked: Pick<Query, 'periods'>, call: Call): Promise<Outcome> {
  const requests = aboutPeriod(await openRequests(call), asked);
  const reviewed = requests.filter((request) => isReviewer(call, request));
  const [request] = reviewed;
  if (!request) {
    const isChair = speaksForChair(call);
    return said('missing_reports', phrase(isChair ? 'reports-none-open' : 'board-chair-only'));
  }
  return reviewed.length === 1 ? showBoard(call, request) : chooseBoard(call, reviewed);
}

async function chooseBoard(call: Call, requests: readonly ReportRequest[]): Promise<Outcome> {
  const lines: Phrase[] = [];
  for (const request of requests) lines.push(titleOf(request, await standingsOf(call, request)));
  const choices = requests.map((request) =>
    choice(phrase('bot-choice', { label: request.title }), 'board', request.id),
  );
  return replied('missing_reports', { paragraphs: [...lines, phrase('board-choose')], choices });
}

/** The request behind a button, for whoever reviews it; closed ones too, for what is past is still asked about. */
export async function reviewedRequest(
  call: Call,
  id: string | undefined,
): Promise<ReportRequest | undefined> {
  const request = await call.store.reports.request(idOf(id) ?? 0);
  return request && isReviewer(call, request) ? request : undefined;
}

export async function pressBoard([id]: readonly string[], call: Call): Promise<Outcome> {
  const request = await reviewedRequest(call, id);
  return request ? showBoard(call, request) : said('missing_reports', phrase('board-chair-only'));
}

async function showBoard(call: Call, request: ReportRequest): Promise<Outcome> {
  const standings = await standingsOf(call, request);
  const paragraphs = [
    titleOf(request, standings),
    ...standings.map((standing, index) => lineOf(call, standing, index + 1)),
  ];
  const choices = [
    ...nudges(call, request, standings),
    choice(phrase('board-choice-late'), 'late', request.id),
  ];
  return replied('missing_reports', { paragraphs, choices });
}

function titleOf(request: ReportRequest, standings: readonly Standing[]): Phrase {
  return phrase('board-title', {
    report: request.title,
    filed: countText(standings.filter(isInHand).length),
    all: countText(standings.length),
  });
}

/** In the order of the lines, so that the number of a line that is typed nudges that line. */
function nudges(call: Call, request: ReportRequest, standings: readonly Standing[]): readonly Choice[] {
  if (request.closedAt) return [];
  return standings
    .filter((standing) => !isInHand(standing))
    .map(({ unit }) =>
      choice(
        phrase('board-choice-nudge', { unit: plainUnitName(call.directory.unit(unit)) }),
        'nudge',
        request.id,
        unit,
      ),
    );
}

function lineOf(call: Call, standing: Standing, number: number): Phrase {
  const unit = plainUnitName(call.directory.unit(standing.unit));
  return phrase('board-line', { number: String(number), unit, says: saysOf(standing) });
}

/** "Bản nháp 40%, đã hẹn nộp thứ Sáu, ngày 20/11/2026". */
function saysOf({ state, percent, paper, promised, isReachable }: Standing): Param {
  const parts: Param[] = [];
  const hasNews = state !== 'none' || promised !== undefined || !isReachable;
  if (state !== 'none' || !hasNews) parts.push(stateText(state, percent, paper));
  if (promised !== undefined) parts.push(phrase('board-promised', { day: dayText(promised) }));
  if (!isReachable && state !== 'approved') parts.push(phrase('board-unreachable'));
  return parts.reduce((first, second) => phrase('board-also', { first, second }));
}

function stateText(state: Standing['state'], percent: number, paper: Standing['paper']): Phrase {
  if (paper && (state === 'paper' || state === 'paperSaid'))
    return phrase('board-paper', { state, number: paper.number, day: dayText(paper.day) });
  return phrase('board-state', { state, percent: String(percent) });
}
