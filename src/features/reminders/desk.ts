import type { Call } from '../../bot/feature.ts';
import type { PersonRecord } from '../../bot/people-store.ts';
import type { ReportStanding } from '../../bot/reminder-store.ts';
import { chairOf } from '../../bot/report-access.ts';
import { cadenceOf } from '../../domain/cadence.ts';
import { isoDate, localDateOf } from '../../domain/local-date.ts';
import type { Ladder } from '../../domain/reminder-ladder.ts';
import type { FilingPromise } from '../../domain/reminder-occasions.ts';
import { mayBeDue, type RecordedReminder, type ReminderDuty } from '../../domain/reminder-plan.ts';
import type { Reach } from '../../domain/reminder-telling.ts';
import { dueAtFor, type ReportRequest } from '../../domain/report.ts';
import { type Role, seatHoldsOn } from '../../domain/role.ts';

/** What a chore and a turn have in common. */
export type Asking = Pick<Call, 'store' | 'now' | 'directory'>;

/** A unit's report that is asked for, as reminding sees it. */
export interface RemindedDuty {
  readonly request: ReportRequest;
  readonly unit: string;
  readonly report?: ReportStanding;
  readonly duty: ReminderDuty;
}

/** Everything that reminding has to look at. */
export interface Desk {
  readonly duties: readonly RemindedDuty[];
  readonly reach: Reach;
  readonly people: ReadonlyMap<number, PersonRecord>;
}

type Looked = Omit<RemindedDuty, 'duty'> & { readonly duty: Omit<ReminderDuty, 'ladder'> };

/** The reports of which somebody may have to be reminded now; people are looked up only where there are any. */
export async function deskNow(asking: Asking): Promise<Desk> {
  const { calendar } = asking.directory;
  const looked = await dutiesOf(asking, await asking.store.reminders.openRequests(asking.now));
  return withPeople(
    asking,
    looked.filter(({ duty }) => mayBeDue(duty, calendar, asking.now)),
  );
}

/** All reports of these requests, whether anything is due or not. */
export async function deskOf(asking: Asking, requests: readonly ReportRequest[]): Promise<Desk> {
  return withPeople(asking, await dutiesOf(asking, requests));
}

async function dutiesOf({ store }: Asking, requests: readonly ReportRequest[]): Promise<readonly Looked[]> {
  const ids = requests.map(({ id }) => id);
  const reports = byDuty(await store.reminders.standings(ids));
  const promises = byDuty(await store.reminders.promises(ids));
  const papers = byDuty(await store.reminders.filedElsewhere(ids));
  const recorded = groupedByDuty(await store.reminders.recorded(ids));
  return requests.flatMap((request) => {
    const cadence = cadenceOf(request);
    return request.duties.map(({ unit }): Looked => {
      const key = keyOf({ request: request.id, unit });
      const report = reports.get(key);
      return {
        ...{ request, unit, ...(report && { report }) },
        duty: {
          ...{ cadence, opensAt: request.opensAt, dueAt: dueAtFor(request, unit) },
          isFiledElsewhere: papers.has(key),
          recorded: recorded.get(key) ?? [],
          ...(request.isAnnounced && { isAnnounced: true }),
          ...factsOf(report, promises.get(key)),
        },
      };
    });
  });
}

function factsOf(report: ReportStanding | undefined, promise: FilingPromise | undefined) {
  const state = report?.state;
  return {
    isFiled: state === 'submitted' || state === 'approved',
    isWithLeader: state === 'withLeader',
    ...(promise && { promise: { day: promise.day, madeAt: promise.madeAt } }),
    ...(report?.state === 'draft' && { draftTouchedAt: report.touchedAt }),
    ...(report?.returnedAt && { returnedAt: report.returnedAt }),
  };
}

async function withPeople(asking: Asking, looked: readonly Looked[]): Promise<Desk> {
  if (looked.length === 0)
    return { duties: [], reach: { away: new Map(), reachable: new Set() }, people: new Map() };
  const { store, now } = asking;
  const today = isoDate(localDateOf(now));
  const seated = await store.people.withSeat({ roles: ['officer', 'leader'] }, today);
  const seats = seatsOf(seated, today);
  const away = new Map((await store.reminders.awayOn(today)).map((one) => [one.person, one]));
  const addresses = await store.people.addressesOf(seated.map(({ id }) => id));
  return {
    duties: looked.map((one) => ({ ...one, duty: { ...one.duty, ladder: ladderOf(asking, one, seats) } })),
    reach: { away, reachable: new Set(addresses.keys()) },
    people: new Map(seated.map((person) => [person.id, person])),
  };
}

type SeatsOf = (role: Role, unit: string, isPractice: boolean) => readonly number[];

/** Made-up people have to do with made-up requests only. */
function seatsOf(people: readonly PersonRecord[], today: string): SeatsOf {
  const seats = new Map<string, number[]>();
  for (const { id, isPractice, seats: own } of people)
    for (const seat of own) {
      if (!seatHoldsOn(seat, today)) continue;
      const key = `${seat.role}/${seat.unit}/${isPractice}`;
      seats.set(key, [...(seats.get(key) ?? []), id]);
    }
  return (role, unit, isPractice) => seats.get(`${role}/${unit}/${isPractice}`) ?? [];
}

/** Whoever of the unit has the draft in hand is the first to be told. */
function ladderOf(asking: Asking, { request, unit, report }: Looked, seats: SeatsOf): Ladder {
  const { isPractice } = request;
  const officers = seats('officer', unit, isPractice);
  const leaders = seats('leader', unit, isPractice);
  const holder = [...officers, ...leaders].find((person) => person === report?.holder);
  const chair = chairOf(asking, request);
  return {
    officers: holder === undefined ? officers : [holder, ...officers.filter((person) => person !== holder)],
    leaders,
    chair: chair === undefined || chair === unit ? [] : seats('officer', chair, isPractice),
  };
}

interface OfDuty {
  readonly request: number;
  readonly unit: string;
}

function keyOf({ request, unit }: OfDuty): string {
  return `${request}/${unit}`;
}

function byDuty<T extends OfDuty>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((one) => [keyOf(one), one]));
}

function groupedByDuty(
  all: readonly (OfDuty & RecordedReminder)[],
): ReadonlyMap<string, readonly RecordedReminder[]> {
  const groups = new Map<string, RecordedReminder[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
