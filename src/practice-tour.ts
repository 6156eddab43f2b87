import type { Core } from './app.ts';
import { readState } from './bot/conversation-state.ts';
import type { PersonRecord } from './bot/people-store.ts';
import { addDays, isoDate, localDateOf } from './domain/local-date.ts';
import type { ReportRequest, ReportStep } from './domain/report.ts';

/** The tasks of the tour, in their order. */
export type TourTask = 'ask' | 'file' | 'correct' | 'clock' | 'announce';

const LATEST = 10;

/** What the tour needs of the practice database. */
export interface TourState {
  /** The tasks that have been done: whoever leaves and comes back finds them done. */
  readonly done: readonly TourTask[];
  /** The next deadline of a report that is practised. */
  readonly dueAt?: Date;
}

export async function tourState(
  { database }: Core,
  officers: readonly PersonRecord[],
  messengers: readonly string[],
  now: Date,
): Promise<TourState> {
  const { announcements, conversations, reports } = database.store;
  const chats = officers.flatMap(({ handle = '' }) =>
    messengers.map((channel) => ({ channel, chat: handle })),
  );
  const states = await conversations.load(chats);
  const cluster = (await database.directory()).clusterOf(undefined);
  const requests = (await reports.requests(cluster.code)).filter(({ isPractice }) => isPractice);
  const filed = (await Promise.all(requests.map(({ id }) => reports.ofRequest(id)))).flat();
  const histories = await Promise.all(
    filed.filter(({ version }) => version > 0).map(({ id }) => reports.steps(id)),
  );
  const announced = (await announcements.latest(cluster.code, LATEST)).filter((one) => one.isPractice);
  const reached = (await Promise.all(announced.map(({ id }) => announcements.recipients(id)))).flat();
  const done: Readonly<Record<TourTask, boolean>> = {
    ask: states.some((record) => readState(record?.state).topic !== undefined),
    file: histories.length > 0,
    correct: histories.some(isCorrected),
    clock: requests.some((request) => isAtDeadline(request, now)),
    announce: reached.some(({ sentAt }) => sentAt !== undefined),
  };
  const dueAt = nextDeadline(requests, now);
  return {
    done: (Object.keys(done) as TourTask[]).filter((task) => done[task]),
    ...(dueAt && { dueAt }),
  };
}

function nextDeadline(requests: readonly ReportRequest[], now: Date): Date | undefined {
  const ahead = requests.filter(({ dueAt, closedAt }) => !closedAt && dueAt > now);
  return ahead.map(({ dueAt }) => dueAt).toSorted((a, b) => a.getTime() - b.getTime())[0];
}

/** Returned, and handed in again after that. */
function isCorrected(steps: readonly ReportStep[]): boolean {
  const returned = steps.findIndex(({ action }) => action === 'returned');
  return returned >= 0 && steps.slice(returned).some(({ action }) => action === 'corrected');
}

/** From the day before the deadline on: the last reminders before it have gone out. */
function isAtDeadline({ dueAt }: ReportRequest, now: Date): boolean {
  return isoDate(localDateOf(now)) >= isoDate(addDays(localDateOf(dueAt), -1));
}
