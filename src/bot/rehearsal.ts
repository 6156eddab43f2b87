import type { Reply } from '../chat/reply.ts';
import type { ReportRequest } from '../domain/report.ts';
import { nextSending } from '../domain/sending-hours.ts';
import { type CostClass, costClass } from '../outbox/cost.ts';
import type { ChoreCall, ChoreOutcome } from './chores.ts';
import type { Notice } from './feature.ts';
import type { PersonRecord } from './people-store.ts';
import type { NewReminder, ReminderRecord } from './reminder-store.ts';
import { type Store, storeWith } from './store.ts';

/** A message that would go out. */
export interface Rehearsed {
  readonly at: Date;
  readonly person: PersonRecord;
  /** Where it would go, as things stand now. */
  readonly channel: string;
  readonly cost: CostClass;
  readonly reply: Reply;
  readonly about: readonly NewReminder[];
}

/** Somebody who would not be told at a slot; `reason` says why. */
export interface RehearsedSkip extends NewReminder {
  readonly at: Date;
}

export interface Rehearsal {
  readonly messages: readonly Rehearsed[];
  readonly skipped: readonly RehearsedSkip[];
}

export interface Span {
  readonly from: Date;
  readonly to: Date;
}

/** A chore of reminders: it reads, and writes rows of the log and notices. */
type Remind = (call: ChoreCall) => Promise<ChoreOutcome>;

/**
 * Runs the very chore over the mornings and afternoons of a span, as if nobody filed or answered anything meanwhile and
 * every message arrived. It sees the store as it is and what it has decided itself; nothing is written, nothing is sent.
 */
export async function rehearse(
  remind: Remind,
  call: Omit<ChoreCall, 'now'>,
  span: Span,
  isMeant: (request: ReportRequest) => boolean,
): Promise<Rehearsal> {
  const decided: ReminderRecord[] = [];
  const store = imagined(call.store, decided, isMeant);
  const messages: Rehearsed[] = [];
  const skipped: RehearsedSkip[] = [];
  for (const now of await momentsOf(call, span)) {
    const outcome = await remind({ ...call, store, now });
    const rows = await rowsOf(outcome, store, decided);
    messages.push(...(await messagesOf(call.store, outcome.notices ?? [], rows, now)));
    skipped.push(...rows.filter(({ reason }) => reason !== undefined).map((row) => ({ ...row, at: now })));
  }
  return { messages, skipped };
}

/** The store as the chore would find it: with what it has decided before, and writing to nothing else. */
function imagined(
  store: Store,
  decided: ReminderRecord[],
  isMeant: (request: ReportRequest) => boolean,
): Store {
  const { reminders } = store;
  return storeWith(store, {
    reminders: {
      ...reminders,
      openRequests: async (at) => (await reminders.openRequests(at)).filter(isMeant),
      recorded: async (requests) => [
        ...(await reminders.recorded(requests)),
        ...decided.filter(({ request }) => requests.includes(request)),
      ],
      record: async (rows, at) => {
        for (const row of rows)
          decided.push({ ...row, at, came: row.job === undefined ? 'notTold' : 'told' });
      },
    },
  });
}

/** What the chore writes goes into the log of the rehearsal; anything else it would write is refused. */
async function rowsOf(
  { writes = [] }: ChoreOutcome,
  store: Store,
  decided: readonly ReminderRecord[],
): Promise<readonly NewReminder[]> {
  const before = decided.length;
  const closed = onlyRecording(store);
  for (const write of writes) await write(closed);
  return decided.slice(before);
}

function onlyRecording(store: Store): Store {
  const refuse = (what: string) => {
    throw new Error(`a rehearsal would have written: ${what}`);
  };
  const reminders = new Proxy(store.reminders, {
    get: (target, name) => (name === 'record' ? target.record : refuse(`reminders.${String(name)}`)),
  });
  return new Proxy(store, {
    get: (_, name) => (name === 'reminders' ? reminders : refuse(String(name))),
  });
}

async function messagesOf(
  store: Store,
  notices: readonly Notice[],
  rows: readonly NewReminder[],
  at: Date,
): Promise<readonly Rehearsed[]> {
  const ids = [...new Set(notices.flatMap(({ to }) => ('person' in to ? [to.person] : [])))];
  const addresses = await store.people.addressesOf(ids);
  const people = await store.people.byIds(ids);
  const messages: Rehearsed[] = [];
  for (const { key, to, kind, reply, notBefore = at } of notices) {
    const id = 'person' in to ? to.person : 0;
    const address = addresses.get(id);
    const person = people.get(id);
    // Who has no account gets none, as in life.
    if (!address || !person) continue;
    const [contact] = await store.contacts.find([address]);
    messages.push({
      at: notBefore,
      person,
      reply,
      channel: address.channel,
      cost: costClass(address.channel, kind, contact?.heardAt, notBefore),
      about: rows.filter(({ job }) => job === `${key}/${id}`),
    });
  }
  return messages;
}

/** Each beginning of sending hours in the span, its own beginning, and the openings of requests in it. */
async function momentsOf(
  { store, directory }: Omit<ChoreCall, 'now'>,
  { from, to }: Span,
): Promise<readonly Date[]> {
  const { calendar } = directory;
  const moments = new Map<number, Date>();
  const add = (moment: Date) => {
    if (moment >= from && moment <= to) moments.set(moment.getTime(), moment);
  };
  for (let hours = nextSending(from, calendar); hours.from <= to; hours = nextSending(hours.until, calendar))
    add(hours.from);
  for (const { code } of directory.reference.clusters)
    for (const { opensAt } of await store.reports.requests(code)) add(opensAt);
  return [...moments.values()].sort((a, b) => a.getTime() - b.getTime());
}
