import type { Call } from '../../bot/feature.ts';
import { deliveryOf } from '../../domain/announcement.ts';
import { type Reached, waysTo } from './audience.ts';

/** Exactly those who got what was wrong, or may have got it. Who has left since is told too. */
export async function audienceOfCorrection(call: Call, original: number): Promise<readonly Reached[]> {
  const recipients = await call.store.announcements.recipients(original);
  const got = recipients.filter(({ attempts }) => ['sent', 'uncertain'].includes(deliveryOf(attempts)));
  return reachedAgain(call, got);
}

/** How these people are reached as things stand now. Whoever was forgotten is missing. */
export async function reachedAgain(
  call: Call,
  recipients: readonly { readonly person: number; readonly unit?: string }[],
): Promise<readonly Reached[]> {
  const people = await call.store.people.byIds(recipients.map(({ person }) => person));
  const ways = await waysTo(call, [...people.values()]);
  return recipients.flatMap(({ person: id, unit }) => {
    const person = people.get(id);
    const way = ways.get(id);
    return person && way ? [{ person, way, ...(unit !== undefined && { unit }) }] : [];
  });
}
