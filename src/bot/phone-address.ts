import type { Address } from '../chat/event.ts';
import type { PersonRecord } from './people-store.ts';

const PREFIX = 'person:';

/**
 * The address of a person whom no account reaches, by telephone on Zalo. It names the person: the number itself stands in
 * the person's row only and is looked up when the message is sent.
 */
export function phoneAddress(person: number): Address {
  return { channel: 'zalo', chat: `${PREFIX}${person}` };
}

/** Who is meant by such a chat; undefined for every other. No user id of Zalo has a colon in it. */
export function personAtPhone(chat: string): number | undefined {
  const id = chat.startsWith(PREFIX) ? Number(chat.slice(PREFIX.length)) : Number.NaN;
  return Number.isSafeInteger(id) ? id : undefined;
}

/**
 * The number that messages may go to: only of somebody who said yes to the notice that names this purpose. Not having
 * said no is enough to be written to where one enrolled, and not enough to be rung up where one did not.
 */
export function phoneToReach({
  phone,
  consent,
  isPractice,
}: Pick<PersonRecord, 'phone' | 'consent' | 'isPractice'>): string | undefined {
  return consent === 'agreed' && !isPractice ? phone : undefined;
}
