import type { ChoreCall, ChoreOutcome } from '../../bot/chores.ts';
import type { Notice } from '../../bot/feature.ts';
import { dueText } from '../../bot/names.ts';
import { secretariatOf } from '../../bot/report-notices.ts';
import { phrase, type Reply } from '../../chat/reply.ts';
import { cadenceOf } from '../../domain/cadence.ts';
import { addDays, compareDates, localDateOf } from '../../domain/local-date.ts';
import type { ReportRequest } from '../../domain/report.ts';
import { sendingUntil } from '../../domain/sending-hours.ts';
import { rollCallLines } from './roll-call-lines.ts';
import { choice } from './words.ts';

/** The season begins with the first deadline of the year; so long before it a roll-call is still of use. */
const OFFERED_DAYS_AHEAD = 21;
/** Working days that people get to answer; and how long the list is still news. */
const ANSWERED_AFTER = 2;
const NEWS_FOR = 5;

/** Offers the chair a roll-call before the season, once a year, and tells who has not answered, once a roll-call. */
export async function prepareRollCalls(call: ChoreCall): Promise<ChoreOutcome> {
  if (!sendingUntil(call.now, call.directory.calendar)) return {};
  const notices: Notice[] = [];
  for (const { code } of call.directory.reference.clusters) {
    const requests = (await call.store.reports.requests(code)).filter(({ isPractice }) => !isPractice);
    for (const first of firstOfYears(requests).filter((one) => !one.closedAt)) {
      const reply = await replyAbout(call, first);
      if (reply) notices.push(...(await toSecretariat(call, first, reply)));
    }
  }
  return { notices };
}

/** Of each cluster year the request that is due first. */
function firstOfYears(requests: readonly ReportRequest[]): readonly ReportRequest[] {
  const firsts = new Map<number, ReportRequest>();
  for (const request of requests) {
    const known = firsts.get(request.year);
    if (!known || request.dueAt < known.dueAt) firsts.set(request.year, request);
  }
  return [...firsts.values()];
}

interface Keyed {
  readonly key: string;
  readonly reply: Reply;
}

async function replyAbout(call: ChoreCall, first: ReportRequest): Promise<Keyed | undefined> {
  const { cluster, year } = first;
  const last = await call.store.rollCalls.latest(cluster, year, false);
  if (!last) return isNear(call, first) ? offer(first) : undefined;
  const { calendar } = call.directory;
  const waited = calendar.workingDaysBetween(localDateOf(last.at), localDateOf(call.now));
  if (waited < ANSWERED_AFTER || waited > NEWS_FOR) return undefined;
  const paragraphs = [phrase('roll-call-after'), ...(await rollCallLines(call, last))];
  return { key: `roll-call/${last.id}/after`, reply: { paragraphs } };
}

/** Where nobody is to be reminded, nobody need be called either. */
function isNear({ now }: ChoreCall, first: ReportRequest): boolean {
  const last = addDays(localDateOf(now), OFFERED_DAYS_AHEAD);
  const isSoon = now < first.dueAt && compareDates(localDateOf(first.dueAt), last) <= 0;
  return isSoon && cadenceOf(first).length > 0;
}

function offer({ cluster, year, title, dueAt }: ReportRequest): Keyed {
  const params = { year: String(year), due: dueText(dueAt), report: title };
  return {
    key: `roll-call-offer/${cluster}/${year}`,
    reply: {
      paragraphs: [phrase('roll-call-offer', params)],
      choices: [choice(phrase('roll-call-choice-start'), 'callall', year, 0)],
      choicesByWords: true,
    },
  };
}

async function toSecretariat(
  call: ChoreCall,
  first: ReportRequest,
  { key, reply }: Keyed,
): Promise<Notice[]> {
  const people = await secretariatOf(call, first);
  return people.map(({ id }): Notice => ({ key, to: { person: id }, kind: 'notice', reply }));
}
