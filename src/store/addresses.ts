import type { Address } from '../chat/event.ts';
import { givenRows } from './given-rows.ts';

/** Rows of channel and chat, for `("channel", "chat") IN …`. */
export const givenAddresses = givenRows({ channel: 'text', chat: 'text' });

/** Finds the row of an address. */
export function byAddress<T extends Address>(rows: readonly T[]): (address: Address) => T | undefined {
  const known = new Map(rows.map((row) => [keyOf(row), row]));
  return (address) => known.get(keyOf(address));
}

function keyOf({ channel, chat }: Address): string {
  return JSON.stringify([channel, chat]);
}
