import type { Call } from '../../bot/feature.ts';
import type { PersonRecord } from '../../bot/people-store.ts';

/** Whose chat this is, also if they have taken their consent back: their rights over their data stay. */
export async function ownerOf(call: Call): Promise<PersonRecord | undefined> {
  return call.from && (await call.store.people.byAddresses([call.from]))[0];
}

/** The unit a person is of, the newest seat first, also one that has ended: consent that was taken back is about it. */
export function unitOf({ seats }: Pick<PersonRecord, 'seats'>): string | undefined {
  return seats.findLast(({ unit }) => unit !== undefined)?.unit;
}
