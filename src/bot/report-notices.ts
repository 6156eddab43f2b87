import type { Reply } from '../chat/reply.ts';
import { isoDate, localDateOf } from '../domain/local-date.ts';
import type { ReportRequest } from '../domain/report.ts';
import type { Role } from '../domain/role.ts';
import type { Call, Notice } from './feature.ts';
import type { PersonRecord } from './people-store.ts';
import { chairOf } from './report-access.ts';

/** After that long a notice about a report says nothing new any more. */
const NOTICE_AGE_MS = 7 * 24 * 60 * 60_000;

type Asking = Pick<Call, 'store' | 'now'>;

export function noticeTo({ now }: Pick<Call, 'now'>, person: number, key: string, reply: Reply): Notice {
  return { key, to: { person }, kind: 'notice', reply, notAfter: new Date(now.getTime() + NOTICE_AGE_MS) };
}

/** Everybody in such a seat of the unit today who has to do with the request: made-up people only with made-up ones. */
export async function peopleIn(
  { store, now }: Asking,
  request: Pick<ReportRequest, 'isPractice'>,
  unit: string,
  roles: readonly Role[],
): Promise<readonly PersonRecord[]> {
  const people = await store.people.withSeat({ unit, roles }, isoDate(localDateOf(now)));
  return people.filter(({ isPractice }) => isPractice === request.isPractice);
}

/** The same words to everybody in a seat of the unit, but not to who caused them. */
export async function toPeopleOf(
  call: Call,
  request: Pick<ReportRequest, 'isPractice'>,
  unit: string,
  roles: readonly Role[],
  key: string,
  reply: Reply,
): Promise<readonly Notice[]> {
  const people = await peopleIn(call, request, unit, roles);
  return people
    .filter(({ id }) => id !== call.speaker.personId)
    .map(({ id }) => noticeTo(call, id, key, reply));
}

/** The chair's officers of the request's year: the people who collect and review. */
export async function secretariatOf(
  call: Asking & Pick<Call, 'directory'>,
  request: Pick<ReportRequest, 'cluster' | 'year' | 'isPractice'>,
): Promise<readonly PersonRecord[]> {
  const chair = chairOf(call, request);
  return chair === undefined ? [] : peopleIn(call, request, chair, ['officer']);
}

/** To the chair's officers of the request's year: the people who collect and review. */
export async function toSecretariat(
  call: Call,
  request: ReportRequest,
  key: string,
  reply: Reply,
): Promise<readonly Notice[]> {
  const chair = chairOf(call, request);
  return chair === undefined ? [] : toPeopleOf(call, request, chair, ['officer'], key, reply);
}
