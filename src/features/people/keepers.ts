import type { Call } from '../../bot/feature.ts';
import type { PersonRecord } from '../../bot/people-store.ts';
import { chairToday } from '../../bot/roles.ts';
import { today } from './people-words.ts';

/**
 * Who is told when a human must act for somebody of a unit: the officers of the sitting chair and the admins; where
 * there are none, the unit's own leaders. Made-up people only for made-up ones.
 */
export async function keepersOf(
  call: Call,
  unit: string | undefined,
  isPractice: boolean,
): Promise<readonly number[]> {
  const day = today(call);
  const chair = chairToday(call, unit)?.unit;
  const { people } = call.store;
  const found = [
    ...(chair === undefined ? [] : await people.withSeat({ unit: chair, roles: ['officer'] }, day)),
    ...(await people.withSeat({ roles: ['admin'] }, day)),
  ];
  const keepers = idsOf(found, isPractice, call.speaker.personId);
  if (keepers.length > 0 || unit === undefined) return keepers;
  return idsOf(await people.withSeat({ unit, roles: ['leader'] }, day), isPractice, call.speaker.personId);
}

function idsOf(
  people: readonly PersonRecord[],
  isPractice: boolean,
  except: number | undefined,
): readonly number[] {
  return people.filter((one) => one.isPractice === isPractice && one.id !== except).map(({ id }) => id);
}

export function isPractising(call: Call): boolean {
  return call.speaker.isPractice ?? false;
}
