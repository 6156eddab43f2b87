import {
  inOrderOfNeed,
  type PaperFiling,
  paperOf,
  type Standing,
  type StandingState,
} from '../domain/board.ts';
import { isoDate, localDateOf } from '../domain/local-date.ts';
import { indicatorsOf, type Report, type ReportRequest } from '../domain/report.ts';
import { seatHoldsOn } from '../domain/role.ts';
import type { Call } from './feature.ts';
import type { PersonRecord } from './people-store.ts';
import { answeredCount } from './report-requests.ts';

type Asking = Pick<Call, 'store' | 'now'>;

/** How far every unit of a request is, those that need a hand first. */
export async function standingsOf(call: Asking, request: ReportRequest): Promise<readonly Standing[]> {
  const { store } = call;
  const reports = new Map((await store.reports.ofRequest(request.id)).map((report) => [report.unit, report]));
  const papers = await store.board.papersOf(request.id);
  const promises = new Map((await store.reminders.promises([request.id])).map((one) => [one.unit, one]));
  const reachable = await reachableUnits(call, request);
  const standings = request.duties.map(({ unit }): Standing => {
    const report = reports.get(unit);
    const paper = paperOf(papers, unit);
    const state = stateOf(report, paper);
    const promise = promises.get(unit);
    const isPromised = promise && (state === 'none' || state === 'draft' || state === 'returned');
    return {
      ...{ unit, state, isReachable: reachable.has(unit), percent: percentOf(request, report) },
      ...(paper && { paper }),
      ...(isPromised && { promised: isoDate(promise.day) }),
    };
  });
  return inOrderOfNeed(standings);
}

/** What was filed in the chat says more than a paper. */
function stateOf(report: Report | undefined, paper: PaperFiling | undefined): StandingState {
  if (report?.state === 'submitted' || report?.state === 'approved') return report.state;
  if (paper?.state === 'received') return 'paper';
  if (paper?.state === 'said') return 'paperSaid';
  return report?.state ?? 'none';
}

function percentOf(request: ReportRequest, report: Report | undefined): number {
  return Math.floor((answeredCount(request, report) * 100) / indicatorsOf(request).length);
}

/** Units of which somebody who works for them has an account that messages reach. */
async function reachableUnits({ store, now }: Asking, request: ReportRequest): Promise<ReadonlySet<string>> {
  const today = isoDate(localDateOf(now));
  const people = (await store.people.withSeat({ roles: ['officer', 'leader'] }, today)).filter(
    ({ isPractice }) => isPractice === request.isPractice,
  );
  const addresses = await store.people.addressesOf(people.map(({ id }) => id));
  return new Set(people.filter(({ id }) => addresses.has(id)).flatMap((person) => unitsOf(person, today)));
}

function unitsOf({ seats }: PersonRecord, today: string): readonly string[] {
  return seats
    .filter((seat) => seatHoldsOn(seat, today) && (seat.role === 'officer' || seat.role === 'leader'))
    .flatMap(({ unit }) => unit ?? []);
}
