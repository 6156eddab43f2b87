import type { Call, Notice } from '../../bot/feature.ts';
import type { Reply } from '../../chat/reply.ts';
import { isoDate, localDateOf } from '../../domain/local-date.ts';
import type { Role } from '../../domain/role.ts';
import { noticeTo } from './records.ts';

/** The same words to everybody in a seat of the unit, but not to who caused them. */
export async function toPeopleOf(
  call: Call,
  unit: string,
  roles: readonly Role[],
  key: string,
  reply: Reply,
): Promise<readonly Notice[]> {
  const today = isoDate(localDateOf(call.now));
  const people = await call.store.people.withSeat({ unit, roles }, today);
  return people
    .filter(({ id }) => id !== call.speaker.personId)
    .map(({ id }) => noticeTo(call, id, key, reply));
}
